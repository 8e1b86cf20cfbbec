import { dirname, relative, resolve, sep } from 'node:path';
import { shownPath } from '../../config/paths.js';
import { readSuppressions, type Suppressions } from '../../config/suppressions.js';
import type { SuppressionsFilesOptions } from '../suppressions-files.js';
import { DraftSuppressions } from './draft-suppressions.js';

/** A suppressions file that was read. */
export class SuppressionsFile {
  readonly #path: string;
  readonly #options: SuppressionsFilesOptions;
  readonly #read: Suppressions;
  #hash: Promise<string> | undefined;
  #gone: Promise<readonly string[]> | undefined;

  private constructor(path: string, options: SuppressionsFilesOptions, read: Suppressions) {
    this.#path = path;
    this.#options = options;
    this.#read = read;
  }

  /**
   * Reads a file; one that is not there has no entries.
   *
   * @throws {UserError} when it cannot be read, or is wrong.
   */
  static async read(path: string, options: SuppressionsFilesOptions): Promise<SuppressionsFile> {
    const { sources, cwd } = options;
    const isThere = (await sources.kindOf(path)) !== undefined;
    const read = isThere ? await readSuppressions(await sources.read(path), shownPath(path, cwd)) : NONE;
    return new SuppressionsFile(path, options, read);
  }

  /** Its entries for a draft; `undefined` when there are none. */
  async for(draft: string): Promise<DraftSuppressions | undefined> {
    const { entries, lineOf } = this.#read;
    if (entries.size === 0) return undefined;
    const name = draftName(this.#path, draft);
    const own = entries.get(name);
    const former = own ? [] : await this.#goneDrafts();
    if (!own && former.length === 0) return undefined;
    const { locale, today } = this.#options;
    return new DraftSuppressions({
      file: this.#path,
      hash: () => this.#hashed(),
      name,
      entries: own ?? new Map(),
      former: new Map(former.flatMap((gone) => [...entries.get(gone)!.keys()].map((known) => [known, gone]))),
      lineOf,
      locale,
      today,
    });
  }

  #hashed(): Promise<string> {
    this.#hash ??= import('../cache/digest.js').then(({ digest }) => digest(this.#read.text));
    return this.#hash;
  }

  /** Drafts with entries that no longer exist: a new draft may be one of them, renamed. */
  #goneDrafts(): Promise<readonly string[]> {
    this.#gone ??= this.#findGone();
    return this.#gone;
  }

  async #findGone(): Promise<string[]> {
    const gone: string[] = [];
    for (const name of this.#read.entries.keys()) {
      const kind = await this.#options.sources.kindOf(resolve(dirname(this.#path), name));
      if (kind === undefined) gone.push(name);
    }
    return gone;
  }
}

const NONE: Suppressions = { text: '', entries: new Map(), lineOf: () => 1 };

/** What a draft is called in a suppressions file. */
export function draftName(file: string, draft: string): string {
  return relative(dirname(file), draft).split(sep).join('/');
}
