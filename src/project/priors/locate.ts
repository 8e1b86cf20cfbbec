import * as nodePath from 'node:path';
import { Problem } from '../../core/problem.js';
import type { Sources } from '../sources.js';
import { parseRevision } from './revision.js';
import { shiftYears, siblingPaths, withExtensions } from './sibling.js';
import { fillTemplate } from './template.js';
import type { PriorWish } from './wishes.js';

/** A file that holds an earlier report. */
export interface PriorFile {
  /** How it is told apart from others, and shown: an absolute path, or `REV:path`. */
  readonly name: string;
  /** @throws {Problem} when it cannot be read. */
  read(): Promise<Uint8Array>;
}

/** What it takes to look for the earlier report of a draft. */
export interface Search {
  /** The path of the draft, absolute. */
  readonly draft: string;
  /** Of the draft's delivery, where it is known. */
  readonly year: number | undefined;
  /** Of the files that can be read. */
  readonly extensions: readonly string[];
  readonly sources: Sources;
}

/**
 * The file that is asked for. Where the draft's own name is part of the wish, the same name with the years one less
 * does as well, and so do other extensions. A folder stands for the file of that name in it.
 *
 * @throws {Problem} when there is none.
 */
export async function locateWish(wish: PriorWish, search: Search): Promise<PriorFile> {
  const { draft, year, extensions, sources } = search;
  const { dir, base } = nodePath.parse(draft);
  const earlierBase = shiftYears(base, -1);
  const asWritten = fillTemplate(wish.written, draft, year);
  if (!asWritten) throw new Problem(yearUnknown(wish.written));
  const { path, borrows } = asWritten;
  const other = fillTemplate(wish.written, nodePath.join(dir, earlierBase), year)!.path;
  const names = [...new Set([path, other])].flatMap((name) =>
    borrows ? withExtensions(name, extensions) : [name],
  );
  let failure: unknown;
  for (const name of names) {
    for (const folder of wish.folders) {
      const place = nodePath.resolve(folder, name);
      const file = (await fileAt(place, sources)) ?? (await fileIn(place, [earlierBase, base], search));
      if (file) return file;
      const revision = parseRevision(name);
      if (!revision) continue;
      try {
        const bytes = await sources.readRevision(revision, folder);
        return { name, read: async () => bytes };
      } catch (error) {
        failure ??= error;
      }
    }
  }
  throw failure ?? new Problem(notThere(nodePath.resolve(wish.folders[0]!, path)));
}

/** The report of the year before that lies where one would put it. */
export async function locateSibling({ draft, extensions, sources }: Search): Promise<PriorFile | undefined> {
  return firstOf(siblingPaths(draft), extensions, sources);
}

/** The file of one of some names in a folder. */
async function fileIn(
  folder: string,
  names: readonly string[],
  { extensions, sources }: Search,
): Promise<PriorFile | undefined> {
  if ((await sources.kindOf(folder)) !== 'folder') return undefined;
  return firstOf(
    names.map((name) => nodePath.join(folder, name)),
    extensions,
    sources,
  );
}

async function firstOf(
  paths: readonly string[],
  extensions: readonly string[],
  sources: Sources,
): Promise<PriorFile | undefined> {
  for (const path of paths.flatMap((path) => withExtensions(path, extensions))) {
    const file = await fileAt(path, sources);
    if (file) return file;
  }
  return undefined;
}

async function fileAt(path: string, sources: Sources): Promise<PriorFile | undefined> {
  return (await sources.kindOf(path)) === 'file' ? { name: path, read: () => sources.read(path) } : undefined;
}

function yearUnknown(written: string): Problem['text'] {
  return {
    zh: `“${written}”要用稿件的年份，但从稿件看不出是哪一年。请在文前信息中写明 year，或用 --date 指明日期。`,
    en: `“${written}” needs the year of the draft, which does not show in it. Give “year” in its front matter, or its day with --date.`,
  };
}

function notThere(path: string): Problem['text'] {
  return { zh: `找不到 ${path}。请检查路径。`, en: `There is no ${path}. Check the path.` };
}
