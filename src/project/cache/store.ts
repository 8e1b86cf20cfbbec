import type { Localized } from '../../base/locale.js';
import type { FileResult } from '../../results/result.js';
import type { Input } from './traced-sources.js';

/** The inputs of a result: a hash of what its workspace was made of, and what was read to check the draft. */
export type CacheInputs = readonly [basis: string, inputs: readonly Input[]];

/** A stored result with its inputs. */
export type Entry = readonly [...CacheInputs, result: FileResult];

/** Where results are stored. */
export interface ResultStore {
  has(path: string): boolean;
  get(path: string): Entry | undefined;
  set(path: string, entry: Entry): void;
  /** Makes sure that they are there the next time. */
  save(): Promise<void>;
  /** What went wrong with it. */
  readonly notices: readonly Localized[];
}

/** Results kept in memory for the runs of one process. */
export class ResultMemory {
  readonly #entries = new Map<string, Map<string, Entry>>();

  /** The results of runs with one set of options. */
  store(key: string): ResultStore {
    const entries = this.#entries.get(key) ?? new Map<string, Entry>();
    this.#entries.set(key, entries);
    return {
      has: (path) => entries.has(path),
      get: (path) => entries.get(path),
      set: (path, entry) => entries.set(path, entry),
      save: async () => {},
      notices: [],
    };
  }
}
