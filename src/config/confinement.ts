import { lstatSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { AccessError } from '../base/user-error.js';
import { after } from './issues.js';
import { say } from './messages.js';
import { shownPath } from './paths.js';

/**
 * Which files may be read on behalf of untrusted input: those of one repository, and those the user of hegao
 * names besides. Links are not followed, and git's own files, which hold credentials in CI, are excluded.
 */
export class Confinement {
  /** The folder of the repository; the working folder, where that is in none. */
  readonly root: string;
  readonly #cwd: string;
  readonly #roots: readonly string[];

  /** @param named Files and folders that may be read besides, absolute. */
  constructor(cwd: string, named: readonly string[] = []) {
    this.#cwd = cwd;
    this.root = repositoryAround(cwd) ?? cwd;
    this.#roots = [this.root, ...named.filter((path) => namesBelow(this.root, path) === undefined)];
  }

  /**
   * @param path Absolute.
   * @param by What names the file, for messages: “.hegaorc.yaml:3 extends[0]”; empty when nothing does.
   * @throws {AccessError} when it may not be read.
   */
  check(path: string, by: string): void {
    const cause = this.#causeAgainst(path);
    if (cause)
      throw new AccessError(after(by, say(cause, { file: shownPath(path, this.#cwd), root: this.root })));
  }

  /**
   * The same for a file that may be at several places; those where it may not be read do not count.
   *
   * @throws {AccessError} when it may be read at none.
   */
  checkAny(paths: readonly string[], by: string): void {
    if (!paths.some((path) => this.reaches(path))) this.check(paths[0]!, by);
  }

  /** Whether a path leads, by its names alone, to where files may be read. */
  reaches(path: string): boolean {
    return this.#roots.some((root) => namesBelow(root, path) !== undefined);
  }

  #causeAgainst(path: string): Cause | undefined {
    const root = this.#roots.find((each) => namesBelow(each, path) !== undefined);
    if (root === undefined) return 'outside';
    const names = namesBelow(root, path)!;
    if (names.some((name) => GIT_FOLDER.test(name))) return 'ofGit';
    const isLinked = names.some((_, at) => isLink(join(root, ...names.slice(0, at + 1))));
    return isLinked ? 'throughLink' : undefined;
  }
}

/** Normalizes a name as case-insensitive file systems compare it, and as Windows shortens it. */
const GIT_FOLDER = /^(?:\.git|git~\d)$/i;

/** The names that lead from a folder to a path; `undefined` for a path that is not in it. */
function namesBelow(folder: string, path: string): string[] | undefined {
  const inside = relative(folder, path);
  if (inside === '') return [];
  const names = inside.split(sep);
  return names[0] === '..' || isAbsolute(inside) ? undefined : names;
}

function repositoryAround(folder: string): string | undefined {
  if (statOf(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryAround(parent);
}

function isLink(path: string): boolean {
  return statOf(path)?.isSymbolicLink() ?? false;
}

function statOf(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Why a file may not be read. */
type Cause = 'outside' | 'ofGit' | 'throughLink';
