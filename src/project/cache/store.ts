import type { Localized } from '../../base/locale.js';
import type { FileResult } from '../../results/result.js';
import type { Input } from './traced-sources.js';

/** What a result rests on: a hash of what its workspace was made of, and what was looked at to check the draft. */
export type CacheInputs = readonly [basis: string, inputs: readonly Input[]];

/** A result that was kept, with all that it rests on. */
export type Entry = readonly [...CacheInputs, result: FileResult];

/** Where results are kept. */
export interface ResultStore {
  has(path: string): boolean;
  get(path: string): Entry | undefined;
  set(path: string, entry: Entry): void;
  /** Makes sure that they are there the next time. */
  save(): Promise<void>;
  /** What went wrong with it. */
  readonly notices: readonly Localized[];
}

/** Results that are kept as long as the program runs, for the runs it makes. */
export class ResultMemory {
  readonly #entries = new Map<string, Map<string, Entry>>();

  /** The results of runs that were asked for in one way. */
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
