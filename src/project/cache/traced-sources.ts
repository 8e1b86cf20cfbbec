import * as nodePath from 'node:path';
import type { Revision } from '../sources.js';
import { DiskSources, kindOnDisk, type PathKind, type Sources } from '../sources.js';
import { DIGEST_LENGTH, digest, digestOfFile } from './digest.js';

/** What stands at a path: the hash of a file's content, or what it is besides a file that was read. */
type State = string;

const ABSENT: State = 'absent';

/** Asks for the state of a file that is to be read, whatever it says. */
const ANY_CONTENT: State = '-'.repeat(DIGEST_LENGTH);

/**
 * Something that was looked at to check a draft, and what was found: a path with what stands there; or a folder, the
 * commit that a revision was from there, and the revision.
 */
export type Input =
  | readonly [path: string, state: State]
  | readonly [folder: string, commit: string, revision: string];

/** Sources that note what is looked at. What is read twice in a run, and has changed between, is noted as unsteady. */
export class TracedSources implements Sources {
  readonly #sources: Sources;
  /** What was found in this run. */
  readonly #states = new Map<string, State>();
  /** What changed while this run had looked at it already. */
  readonly #unsteady = new Set<string>();
  readonly #commits = new Map<string, Promise<string | undefined>>();
  /** Whether there is likely to be a file at a path. */
  #isExpected: (path: string) => boolean = () => false;
  /** What was looked at since a trace began; `undefined` when it cannot be relied on. */
  #trace: Map<string, Input> | undefined;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** All that was looked at in this run. */
  get paths(): Iterable<string> {
    return this.#states.keys();
  }

  /** Has files that are likely to be there be read where it is asked what they are: then that is known as well. */
  expect(isExpected: (path: string) => boolean): void {
    this.#isExpected = isExpected;
  }

  /** Begins a trace; what was noted until now is forgotten. */
  begin(): void {
    this.#trace = new Map();
  }

  /** Ends a trace: what was looked at, the first first; `undefined` when that does not tell all. */
  end(): Input[] | undefined {
    const inputs = this.#trace && [...this.#trace.values()];
    this.#trace = undefined;
    // Of a file that is there and was not read, nothing is known that could stay the same.
    return inputs?.some(([, state]) => state === 'file') ? undefined : inputs;
  }

  /** Whether all is still as it was found. A run may look at thousands: nothing is waited for that is on disk. */
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
      this.#trace = undefined; // Why it cannot be read may change while all that is noted stays.
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

// Where what a file says cannot be told, it is gone, or a folder now, or may not be read: what it is will tell.

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
