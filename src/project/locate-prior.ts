import * as nodePath from 'node:path';
import { UserError } from '../base/user-error.js';
import { fromChinese, toChineseYear } from '../chinese/numerals.js';
import type { Confinement } from '../config/confinement.js';
import { say } from './messages.js';
import type { PriorWish } from './priors.js';
import { type PathKind, parseRevision, type Sources } from './sources.js';

/** A file that holds an earlier report. */
export interface PriorFile {
  /** Identifies it, also in messages: an absolute path, or `REV:path`. */
  readonly name: string;
  /** @throws {UserError} when it cannot be read. */
  read(): Promise<Uint8Array>;
}

/** What the search for the earlier report of a draft needs. */
export interface Search {
  /** The path of the draft, absolute. */
  readonly draft: string;
  /** Of the draft's delivery, where it is known. */
  readonly year: number | undefined;
  /** Of the files that can be read. */
  readonly extensions: readonly string[];
  readonly sources: Sources;
  /** Which files may be read, where not all may. */
  readonly confinement?: Confinement | undefined;
}

/**
 * The requested file. Where the template contains the draft's own name, the same name with the years one less
 * is accepted as well, and so are other extensions. A folder stands for the file of that name in it.
 *
 * @throws {UserError} when there is none.
 */
export async function locateWish(wish: PriorWish, search: Search): Promise<PriorFile> {
  const { draft, year, extensions, confinement } = search;
  const { dir, base } = nodePath.parse(draft);
  const earlierBase = shiftYears(base, -1);
  const asWritten = fillTemplate(wish.written, draft, year);
  if (!asWritten) throw new UserError(say('yearUnknown', { written: wish.written }));
  const { path, borrows } = asWritten;
  const other = fillTemplate(wish.written, nodePath.join(dir, earlierBase), year)!.path;
  const names = [...new Set([path, other])].flatMap((name) =>
    borrows ? withExtensions(name, extensions) : [name],
  );
  const places = names.flatMap((name) => wish.folders.map((folder) => nodePath.resolve(folder, name)));
  confinement?.checkAny(places, '');
  let failure: unknown;
  for (const name of names) {
    for (const folder of wish.folders) {
      const place = nodePath.resolve(folder, name);
      const file = (await fileAt(place, search)) ?? (await fileIn(place, [earlierBase, base], search));
      if (file) return file;
      const revision = parseRevision(name);
      if (!revision) continue;
      try {
        const bytes = await search.sources.readRevision(revision, folder);
        return { name, read: async () => bytes };
      } catch (error) {
        failure ??= error;
      }
    }
  }
  throw failure ?? new UserError(say('noFile', { path: nodePath.resolve(wish.folders[0]!, path) }));
}

/** The report of the year before in one of the usual places. */
export async function locateSibling(search: Search): Promise<PriorFile | undefined> {
  return firstOf(siblingPaths(search.draft), search);
}

/** The file of one of some names in a folder. */
async function fileIn(
  folder: string,
  names: readonly string[],
  search: Search,
): Promise<PriorFile | undefined> {
  if ((await kindOf(folder, search)) !== 'folder') return undefined;
  return firstOf(
    names.map((name) => nodePath.join(folder, name)),
    search,
  );
}

async function firstOf(paths: readonly string[], search: Search): Promise<PriorFile | undefined> {
  for (const path of paths.flatMap((path) => withExtensions(path, search.extensions))) {
    const file = await fileAt(path, search);
    if (file) return file;
  }
  return undefined;
}

async function fileAt(path: string, search: Search): Promise<PriorFile | undefined> {
  if ((await kindOf(path, search)) !== 'file') return undefined;
  return { name: path, read: () => search.sources.read(path) };
}

/** What is at a path; where nothing may be read, nothing is, not even to one who asks what is there. */
async function kindOf(path: string, { sources, confinement }: Search): Promise<PathKind | undefined> {
  return confinement?.reaches(path) === false ? undefined : sources.kindOf(path);
}

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

/** `{name}` or `{year-1}`. */
const VARIABLE = /\{(\w+)(?:\s*([-+])\s*(\d+))?\}/g;

const NAMES = ['{dir}', '{base}', '{name}', '{ext}', '{year}', '{year-1}'];

/** A path to an earlier report, with what stands for parts of the draft's own path and year filled in. */
export interface Filled {
  readonly path: string;
  /** Whether it takes anything from the draft's path: then that file may have another name or extension. */
  readonly borrows: boolean;
}

/**
 * Fills in a template: {dir}, {base}, {name} and {ext} of the draft's path as path.parse has them, and {year}, the year
 * of its delivery, from which years may be taken off.
 *
 * @param year Absent when unknown: the result is `undefined` for a template that needs it.
 * @throws {UserError} when the template names something else.
 */
export function fillTemplate(template: string, draft: string, year: number | undefined): Filled | undefined {
  const parts: Readonly<Record<string, string>> = { ...nodePath.parse(draft) };
  let borrows = false;
  let lacksYear = false;
  const path = template.replace(VARIABLE, (written, name: string, sign?: string, count?: string) => {
    if (name === 'year') {
      if (year === undefined) lacksYear = true;
      return String((year ?? 0) + Number(`${sign ?? '+'}${count ?? 0}`));
    }
    const part =
      ['dir', 'base', 'name', 'ext'].includes(name) && sign === undefined ? parts[name] : undefined;
    if (part === undefined)
      throw new UserError(
        say('unknownPlaceholder', { written, known: { zh: NAMES.join('、'), en: NAMES.join(', ') } }),
      );
    borrows ||= name !== 'dir';
    return part;
  });
  return lacksYear ? undefined : { path, borrows };
}
