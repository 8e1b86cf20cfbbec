import * as fs from 'node:fs/promises';
import * as nodePath from 'node:path';
import type { Localized } from '../../base/locale.js';
import { UserError } from '../../base/user-error.js';
import { DiskSources, matching, type PathKind, type Revision, type Sources } from '../sources.js';
import { writeFile } from '../write.js';
import { Blobs, isLfsPointer, lfsContentOf } from './blobs.js';
import { type Change, changesSince, type Entry, headOf, isFile, readIndex, type Staged } from './changes.js';
import { say } from './messages.js';
import { Repository } from './repository.js';

/**
 * Files as the next commit would have them. Earlier reports too are read from the index, as they would be beside the
 * draft; those that git does not keep are read from disk.
 */
export class StagedSources implements Sources {
  readonly #repository: Repository;
  /** What is staged, by the name from the top of the working tree; what is deleted is not among it. */
  readonly #changed: ReadonlyMap<string, Staged>;
  readonly #blobs: Blobs;
  readonly #disk = new DiskSources();
  #index: Promise<ReadonlyMap<string, Staged>> | undefined;

  private constructor(repository: Repository, changes: readonly Change[]) {
    this.#repository = repository;
    const files = changes.filter(({ now }) => now === 'unmerged' || (now && isFile(now)));
    this.#changed = new Map(files.map(({ name, now }) => [name, now!]));
    this.#blobs = new Blobs(
      repository,
      files.flatMap(({ now }) => (typeof now === 'object' ? [now.object] : [])),
    );
  }

  /** @throws {UserError} when the folder is in no repository. */
  static async open(folder: string): Promise<StagedSources> {
    const repository = await Repository.around(folder, '--staged');
    return new StagedSources(repository, await changesSince(repository, await headOf(repository)));
  }

  /** Whether a file is new or other than in the last commit. */
  isStaged(path: string): boolean {
    const name = this.#repository.nameOf(path);
    return name !== undefined && this.#changed.has(name);
  }

  async read(path: string): Promise<Uint8Array> {
    const entry = await this.#entryOf(path);
    if (!entry) return this.#disk.read(path);
    const blob = await this.#blobs.read(entry.object);
    const content = blob && (await lfsContentOf(blob, this.#repository.root));
    if (!content) throw new UserError(say('stagedNotHere', { path }));
    checkMarkers(path, content);
    return content;
  }

  async kindOf(path: string): Promise<PathKind | undefined> {
    const name = this.#repository.nameOf(path);
    if (name === undefined) return this.#disk.kindOf(path);
    if (this.#changed.has(name)) return 'file';
    const entry = (await this.#entries()).get(name);
    if (entry === 'unmerged' || (entry && isFile(entry))) return 'file';
    return this.#disk.kindOf(path);
  }

  readRevision(revision: Revision, folder: string): Promise<Uint8Array> {
    return this.#disk.readRevision(revision, folder);
  }

  commitOf(revision: string, folder: string): Promise<string> {
    return this.#disk.commitOf(revision, folder);
  }

  /** Only what is staged is found. */
  glob(pattern: string, folder: string): Promise<string[]> {
    const paths = [...this.#changed.keys()].map((name) => this.#repository.pathOf(name));
    return matching(paths, pattern, folder);
  }

  /** Stages a fixed draft, and puts it into the working tree where that has the draft as it was staged. */
  async write(path: string, bytes: Uint8Array): Promise<void> {
    const entry = (await this.#entryOf(path))!;
    await stage(this.#repository, {
      path,
      entry,
      before: (await this.#blobs.read(entry.object))!,
      after: bytes,
    });
  }

  /**
   * What is staged of a file; `undefined` for one that git does not keep as such.
   *
   * @throws {UserError} when a merge has left two of it.
   */
  async #entryOf(path: string): Promise<Entry | undefined> {
    const name = this.#repository.nameOf(path);
    if (name === undefined) return undefined;
    const staged = this.#changed.get(name) ?? (await this.#entries()).get(name);
    if (staged === 'unmerged') throw new UserError(say('conflict', { path }));
    return staged && isFile(staged) ? staged : undefined;
  }

  #entries(): Promise<ReadonlyMap<string, Staged>> {
    this.#index ??= readIndex(this.#repository);
    return this.#index;
  }
}

/** A staged file and what it becomes. */
interface Restaging {
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
async function stage(repository: Repository, { path, entry, before, after }: Restaging): Promise<void> {
  if (isLfsPointer(before)) throw new UserError(say('inLfs', { path }));
  if (isPartOf(repository.index)) throw new UserError(say('ofOneCommit', { path }));
  const file = await fileAt(path);
  if (file === 'other') throw new UserError(say('differs', { path }));
  const now = file && likewise(before, file, after);
  if (file && !now) throw new UserError(say('differs', { path }));
  const name = repository.nameOf(path)!;
  const listed = (await repository.git(['ls-files', '-t', '--stage', '-z', '--', name])).toString('utf8');
  const [tag] = listed;
  // Somebody may have staged more in the meantime.
  if (listed !== `${tag} ${entry.mode} ${entry.object} 0\t${name}\0`)
    throw new UserError(say('differs', { path }));
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
    throw new UserError(say('differs', { path }), { cause: error });
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

function notStaged(path: string, error: unknown): Localized {
  const said = error instanceof UserError ? error.text : { zh: String(error), en: String(error) };
  return {
    zh: `${path} 已在工作区里改正，但没有暂存（${said.zh}）。请运行 git add。`,
    en: `${path} was fixed in the working tree, but not staged (${said.en}). Run git add.`,
  };
}

/** The lines between which git puts what two sides of a merge say. */
const MARKERS = [/^<{7} /m, /^={7}\r?$/m, /^>{7} /m];

/**
 * Makes sure that nobody has staged a draft in which a merge left both sides.
 *
 * @throws {UserError} when someone has.
 */
function checkMarkers(path: string, bytes: Buffer): void {
  if (!bytes.includes('<<<<<<< ')) return;
  const text = bytes.toString('latin1');
  if (MARKERS.every((marker) => marker.test(text))) throw new UserError(say('markers', { path }));
}
