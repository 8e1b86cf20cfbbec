import { UserError } from '../../base/user-error.js';
import type { Revision } from '../priors/revision.js';
import { DiskSources, matching, type PathKind, type Sources } from '../sources.js';
import { Blobs } from './blobs.js';
import { type Change, changesSince, headOf } from './changes.js';
import { type Entry, isFile, readIndex, type Staged } from './index-entries.js';
import { lfsContentOf } from './lfs.js';
import { Repository } from './repository.js';
import { checkMarkers, conflict, notHere } from './staged-problems.js';
import { stage } from './staging.js';

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
    if (!content) throw new UserError(notHere(path));
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
    if (staged === 'unmerged') throw new UserError(conflict(path));
    return staged && isFile(staged) ? staged : undefined;
  }

  #entries(): Promise<ReadonlyMap<string, Staged>> {
    this.#index ??= readIndex(this.#repository);
    return this.#index;
  }
}
