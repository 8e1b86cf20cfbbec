import * as nodePath from 'node:path';
import { fromChinese, toChineseYear } from '../../chinese/numerals.js';

/** A year that stands alone, in Arabic or Chinese digits: not a part of 20211228 or 12021. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|[一二](?:[〇零○一二三四五六七八九]){3}(?=年)/g;

/** A text in which every year is another number of years on. */
export function shiftYears(text: string, by: number): string {
  return text.replace(YEAR, (written) => {
    const year = /\d/.test(written) ? Number(written) : fromChinese(written);
    if (year === undefined) return written;
    if (/\d/.test(written)) return String(year + by);
    const zero = /[〇零○]/.exec(written)?.[0] ?? '〇';
    return toChineseYear(year + by).replaceAll('〇', zero);
  });
}

/**
 * Where the report of the year before may be, by the name of this one: the same name with the year one less; the same
 * name in the folder of the year before; both.
 */
export function siblingPaths(draft: string): string[] {
  const { dir, base } = nodePath.parse(draft);
  const shifted = shiftYears(base, -1);
  const folders = earlierFolders(dir);
  const paths = [
    ...(shifted === base ? [] : [nodePath.join(dir, shifted)]),
    ...folders.flatMap((folder) => [nodePath.join(folder, shifted), nodePath.join(folder, base)]),
  ];
  return [...new Set(paths)];
}

/** The folder with the year one less in the nearest of its names that has one, and in all of them. */
function earlierFolders(folder: string): string[] {
  const { root } = nodePath.parse(folder);
  const names = folder.slice(root.length).split(nodePath.sep);
  const nearest = names.findLastIndex((name) => shiftYears(name, -1) !== name);
  if (nearest === -1) return [];
  const shift = (isShifted: (at: number) => boolean) =>
    root + names.map((name, at) => (isShifted(at) ? shiftYears(name, -1) : name)).join(nodePath.sep);
  return [...new Set([shift((at) => at === nearest), shift(() => true)])];
}

/** The same path with each of the extensions there are, its own first. */
export function withExtensions(path: string, extensions: readonly string[]): string[] {
  const { dir, name, ext } = nodePath.parse(path);
  const others = extensions.filter((extension) => extension !== ext.toLowerCase());
  return [path, ...others.map((extension) => nodePath.join(dir, name + extension))];
}
