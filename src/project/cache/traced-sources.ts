import * as nodePath from 'node:path';
import type { Revision } from '../sources.js';
import { DiskSources, kindOnDisk, type PathKind, type Sources } from '../sources.js';
import { DIGEST_LENGTH, digest, digestOfFile } from './digest.js';

/** The state of a path: the hash of a file's content, or its kind where it is not a file that was read. */
type State = string;

const ABSENT: State = 'absent';

/** Requires a readable file, whatever its content. */
const ANY_CONTENT: State = '-'.repeat(DIGEST_LENGTH);

/**
 * Something read to check a draft: a path with its state; or a folder, the commit that a revision resolved to from
 * there, and the revision.
 */
export type Input =
  | readonly [path: string, state: State]
  | readonly [folder: string, commit: string, revision: string];

/** Sources that record what is read. What is read twice in a run, and changed in between, is recorded as unsteady. */
export class TracedSources implements Sources {
  readonly #sources: Sources;
  /** What was found in this run. */
  readonly #states = new Map<string, State>();
  /** What changed after this run had read it. */
  readonly #unsteady = new Set<string>();
  readonly #commits = new Map<string, Promise<string | undefined>>();
  /** Whether there is likely to be a file at a path. */
  #isExpected: (path: string) => boolean = () => false;
  /** What was read since a trace began; `undefined` when it is not reliable. */
  #trace: Map<string, Input> | undefined;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Everything read in this run. */
  get paths(): Iterable<string> {
    return this.#states.keys();
  }

  /** Reads files that probably exist when their kind is asked for, so that their content is known as well. */
  expect(isExpected: (path: string) => boolean): void {
    this.#isExpected = isExpected;
  }

  /** Begins a trace; what was recorded before is discarded. */
  begin(): void {
    this.#trace = new Map();
  }

  /** Ends a trace: what was read, in order; `undefined` when that is incomplete. */
  end(): Input[] | undefined {
    const inputs = this.#trace && [...this.#trace.values()];
    this.#trace = undefined;
    // Of a file that is there and was not read, nothing is known that could stay the same.
    return inputs?.some(([, state]) => state === 'file') ? undefined : inputs;
  }

  /** Whether everything is unchanged. A run may check thousands: for files on disk nothing is awaited. */
  hold(inputs: readonly Input[]): boolean | Promise<boolean> {
    for (const [index, [path, found, revision]] of inputs.entries()) {
      const now = revision === undefined ? this.#stateOf(path, found) : this.#commit(revision, path);
      if (now instanceof Promise)
        return now.then((state) => state === found && this.hold(inputs.slice(index + 1)));
      if (now !== found) return false;
    }
    return true;
  }

  async read(path: string): Promise<Uint8Array> {
    try {
      const bytes = await this.#sources.read(path);
      this.#note(path, digest(bytes));
      return bytes;
    } catch (error) {
      this.#trace = undefined; // The reason it cannot be read may change while everything recorded stays the same.
      throw error;
    }
  }

  async kindOf(path: string): Promise<PathKind | undefined> {
    if (this.#trace === undefined && this.#isExpected(path) && this.#isFileOnDisk(path)) return 'file';
    const kind = await this.#sources.kindOf(path);
    // A file may have been read before, for another draft.
    const known = this.#states.get(path);
    if (kind === 'file') this.#note(path, known !== undefined && isDigest(known) ? known : kind);
    else if (kind === 'folder') this.#note(path, kind);
    else this.#note(await this.#highestAbsent(path), ABSENT);
    return kind;
  }

  /** Whether a file can be read from the disk; it has been then, and what it says is known. */
  #isFileOnDisk(path: string): boolean {
    if (!(this.#sources instanceof DiskSources)) return false;
    const state = this.#stateOf(path, ANY_CONTENT);
    return typeof state === 'string' && isDigest(state);
  }

  async readRevision(revision: Revision, folder: string): Promise<Uint8Array> {
    try {
      const bytes = await this.#sources.readRevision(revision, folder);
      const commit = await this.#commit(revision.revision, folder);
      if (commit === undefined) this.#trace = undefined;
      else this.#trace?.set(`${folder}\0${revision.revision}`, [folder, commit, revision.revision]);
      return bytes;
    } catch (error) {
      this.#trace = undefined; // A shallow or partial clone may be filled.
      throw error;
    }
  }

  glob(pattern: string, folder: string): Promise<string[]> {
    return this.#sources.glob(pattern, folder);
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    await this.#sources.write(path, bytes);
    this.#states.delete(path);
    this.#unsteady.add(path);
  }

  #note(path: string, state: State): void {
    const known = this.#states.get(path) ?? state;
    this.#states.set(path, state);
    if (known !== state && known !== 'file') this.#unsteady.add(path);
    if (this.#unsteady.has(path)) this.#trace = undefined;
    else this.#trace?.set(path, [path, state]);
  }

  /** The highest folder of a path that is not there, if it is one: less to look at than every name in it. */
  async #highestAbsent(path: string): Promise<string> {
    const parent = nodePath.dirname(path);
    if (parent === path || (await this.#stateOf(parent, ABSENT)) !== ABSENT) return path;
    return this.#highestAbsent(parent);
  }

  /** What stands at a path; its content counts where it did. */
  #stateOf(path: string, found: State): State | Promise<State> {
    const known = this.#states.get(path);
    if (known !== undefined && (known !== 'file' || !isDigest(found))) return known;
    const note = (state: State) => {
      this.#states.set(path, state);
      return state;
    };
    const wantsContent = isDigest(found);
    if (this.#sources instanceof DiskSources) return note(onDisk(path, wantsContent));
    return inSources(this.#sources, path, wantsContent).then(note);
  }

  #commit(revision: string, folder: string): Promise<string | undefined> {
    const key = `${folder}\0${revision}`;
    const commit =
      this.#commits.get(key) ?? this.#sources.commitOf?.(revision, folder).catch(() => undefined);
    if (commit) this.#commits.set(key, commit);
    return commit ?? Promise.resolve(undefined);
  }
}

// A file whose content cannot be hashed is gone, a folder now, or unreadable: its kind says which.

function onDisk(path: string, wantsContent: boolean): State {
  try {
    if (wantsContent) return digestOfFile(path);
  } catch {}
  return kindOnDisk(path) ?? ABSENT;
}

async function inSources(sources: Sources, path: string, wantsContent: boolean): Promise<State> {
  try {
    if (wantsContent) return digest(await sources.read(path));
  } catch {}
  return (await sources.kindOf(path)) ?? ABSENT;
}

function isDigest(state: State): boolean {
  return state.length === DIGEST_LENGTH;
}
