import { existsSync, statSync } from 'node:fs';
import * as nodePath from 'node:path';
import { UserError } from '../../base/user-error.js';
import { builtInFormats, formatOf } from '../../formats/index.js';

/** Where results are kept. */
export interface CacheLocation {
  readonly file: string;
  /** A folder that is there for caches alone: what it holds may be replaced, and removed when there is too much. */
  readonly folder?: string;
}

/**
 * Where the results of a run are kept: in a file that is named, or in a folder, in a file for each set of options.
 * Unless told, beside other tools' in node_modules, or in `.hegaocache`; neither is walked for drafts.
 *
 * @param key Of the options of a run.
 * @throws {UserError} when what is named has the name of a draft.
 */
export function cacheLocation(key: string, cwd: string, named: string | undefined): CacheLocation {
  if (named !== undefined && !/[\\/]$/.test(named) && !isFolder(nodePath.resolve(cwd, named))) {
    const file = nodePath.resolve(cwd, named);
    if (formatOf(file, builtInFormats)) throw new UserError(isDraft(named));
    return { file };
  }
  const folder = named === undefined ? defaultFolder(cwd) : nodePath.resolve(cwd, named);
  return { file: nodePath.join(folder, `${key.slice(0, 16)}.json`), folder };
}

function defaultFolder(cwd: string): string {
  const packages = nodePath.join(cwd, 'node_modules');
  return existsSync(packages) ? nodePath.join(packages, '.cache/hegao') : nodePath.join(cwd, '.hegaocache');
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isDraft(path: string): UserError['text'] {
  return {
    zh: `--cache-location ${path} 是稿件的文件名，缓存不能写在这里。请改为文件夹，或以 .json 结尾的文件。`,
    en: `--cache-location ${path} has the name of a draft; no cache is written there. Name a folder, or a file that ends in .json.`,
  };
}
