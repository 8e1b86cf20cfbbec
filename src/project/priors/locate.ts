import * as nodePath from 'node:path';
import { UserError } from '../../base/user-error.js';
import type { Confinement } from '../../config/confinement.js';
import type { PathKind, Sources } from '../sources.js';
import { parseRevision } from './revision.js';
import { shiftYears, siblingPaths, withExtensions } from './sibling.js';
import { fillTemplate } from './template.js';
import type { PriorWish } from './wishes.js';

/** A file that holds an earlier report. */
export interface PriorFile {
  /** How it is told apart from others, and shown: an absolute path, or `REV:path`. */
  readonly name: string;
  /** @throws {UserError} when it cannot be read. */
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
  /** Which files may be read, where not all may. */
  readonly confinement?: Confinement | undefined;
}

/**
 * The file that is asked for. Where the draft's own name is part of the wish, the same name with the years one less
 * does as well, and so do other extensions. A folder stands for the file of that name in it.
 *
 * @throws {UserError} when there is none.
 */
export async function locateWish(wish: PriorWish, search: Search): Promise<PriorFile> {
  const { draft, year, extensions, confinement } = search;
  const { dir, base } = nodePath.parse(draft);
  const earlierBase = shiftYears(base, -1);
  const asWritten = fillTemplate(wish.written, draft, year);
  if (!asWritten) throw new UserError(yearUnknown(wish.written));
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
  throw failure ?? new UserError(notThere(nodePath.resolve(wish.folders[0]!, path)));
}

/** The report of the year before that lies where one would put it. */
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

function yearUnknown(written: string): UserError['text'] {
  return {
    zh: `“${written}”要用稿件的年份，但从稿件看不出是哪一年。请在文件头中写明 year，或用 --date 指明日期。`,
    en: `“${written}” needs the year of the draft, which does not show in it. Give “year” in its front matter, or its day with --date.`,
  };
}

function notThere(path: string): UserError['text'] {
  return { zh: `找不到 ${path}。请检查路径。`, en: `There is no ${path}. Check the path.` };
}
