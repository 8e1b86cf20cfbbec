import * as fs from 'node:fs/promises';
import * as nodePath from 'node:path';
import type { Localized } from '../../base/locale.js';
import { UserError } from '../../base/user-error.js';
import { writeFile } from '../write.js';
import type { Entry } from './index-entries.js';
import { isLfsPointer } from './lfs.js';
import type { Repository } from './repository.js';

/** A staged file and what it becomes. */
export interface Restaging {
  readonly path: string;
  readonly entry: Entry;
  readonly before: Buffer;
  readonly after: Uint8Array;
}

/**
 * Stages a changed draft, and changes the file in the working tree alike. Where the file is not as it was staged,
 * nothing is done: to change the one would undo what somebody wrote in the other.
 *
 * @throws {UserError} when the file differs from what is staged, or one of them cannot be written.
 */
export async function stage(
  repository: Repository,
  { path, entry, before, after }: Restaging,
): Promise<void> {
  if (isLfsPointer(before)) throw new UserError(inLfs(path));
  if (isPartOf(repository.index)) throw new UserError(ofOneCommit(path));
  const file = await fileAt(path);
  if (file === 'other') throw new UserError(differs(path));
  const now = file && likewise(before, file, after);
  if (file && !now) throw new UserError(differs(path));
  const name = repository.nameOf(path)!;
  const listed = (await repository.git(['ls-files', '-t', '--stage', '-z', '--', name])).toString('utf8');
  const [tag] = listed;
  // Somebody may have staged more in the meantime.
  if (listed !== `${tag} ${entry.mode} ${entry.object} 0\t${name}\0`) throw new UserError(differs(path));
  const object = (await repository.git(['hash-object', '-w', '--stdin'], after)).toString('latin1').trimEnd();
  if (now) await writeFile(path, now);
  try {
    await repository.git(['update-index', '-z', '--index-info'], `${entry.mode} ${object}\t${name}\0`);
    if (tag === NOT_CHECKED_OUT) await repository.git(['update-index', '--skip-worktree', '--', name]);
  } catch (error) {
    throw new UserError(notStaged(path, error), { cause: error });
  }
}

/** How git tags what a sparse checkout leaves out of the working tree. */
const NOT_CHECKED_OUT = 'S';

/** `git commit <paths>` makes an index for that commit, and the next one beside it, which nobody else can change. */
function isPartOf(index: string | undefined): boolean {
  return index !== undefined && /^next-index-\d+/.test(nodePath.basename(index));
}

/** The file in the working tree; absent in one that is checked out in part. */
async function fileAt(path: string): Promise<Buffer | 'other' | undefined> {
  try {
    return (await fs.lstat(path)).isFile() ? await fs.readFile(path) : 'other';
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw new UserError(differs(path), { cause: error });
  }
}

/** What a file becomes that is the same as what is staged, or has it with the line ends of Windows. */
function likewise(staged: Uint8Array, file: Buffer, after: Uint8Array): Uint8Array | undefined {
  if (file.equals(staged)) return after;
  return file.equals(withCrlf(staged)) ? withCrlf(after) : undefined;
}

/** As git checks out a file with core.autocrlf. */
function withCrlf(bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(text.replace(/\r?\n/g, '\r\n'), 'latin1');
}

function differs(path: string): Localized {
  return {
    zh: `${path} 在工作区里的内容与暂存的不同，没有自动改正，以免丢失改动。请先运行 git add（或 git stash --keep-index）再试。`,
    en: `${path} in the working tree differs from what is staged; it was not fixed, so that no change is lost. Run git add (or git stash --keep-index) first.`,
  };
}

function inLfs(path: string): Localized {
  return {
    zh: `${path} 由 Git LFS 保管，没有自动改正暂存的内容。请先用 hegao --fix 改正文件，再运行 git add。`,
    en: `${path} is kept by Git LFS; what is staged was not fixed. Fix the file with hegao --fix, then run git add.`,
  };
}

function ofOneCommit(path: string): Localized {
  return {
    zh: `${path} 没有自动改正：git commit <文件> 用的是临时的暂存区，改了会与正式的不一致。请先运行 git add，再运行 git commit。`,
    en: `${path} was not fixed: git commit <paths> uses an index of its own, which would no longer be that of the repository. Run git add, then git commit.`,
  };
}

function notStaged(path: string, error: unknown): Localized {
  const said = error instanceof UserError ? error.text : { zh: String(error), en: String(error) };
  return {
    zh: `${path} 已在工作区里改正，但没有暂存（${said.zh}）。请运行 git add。`,
    en: `${path} was fixed in the working tree, but not staged (${said.en}). Run git add.`,
  };
}
