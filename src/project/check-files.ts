import type { FileResult } from '../results/result.js';

/** What a path leads to: a file to check, by its path, or a result that says it leads to none. */
export type Found = string | FileResult;

/** How many worker threads check: as many as pay off, or a number; one and `off` mean the calling thread. */
export type Concurrency = 'auto' | 'off' | number;

/** The ways there are to check files, each to what is wanted of it. */
export interface Checking<Outcome> {
  /** Checks a file here and now. */
  here(path: string): Promise<Outcome>;
  /** What is wanted of a file that is checked already. */
  of(result: FileResult): Outcome | Promise<Outcome>;
  /** Checks files in workers; absent where workers could not read them. */
  inWorkers?(found: readonly Found[], workers: number): AsyncIterable<FileResult>;
}

/** Checks files, in the order in which they were found: one after another here, or in workers where that is sooner. */
export async function* checkFiles<Outcome>(
  found: AsyncIterable<Found>,
  concurrency: Concurrency,
  { here, of, inWorkers }: Checking<Outcome>,
): AsyncGenerator<Outcome> {
  const outcomeOf = (each: Found) => (typeof each === 'string' ? here(each) : of(each));
  const files = found[Symbol.asyncIterator]();
  const wanted = concurrency === 'off' ? 1 : concurrency;
  const pace = new Pace();
  for (;;) {
    if (inWorkers && wanted !== 1 && (wanted !== 'auto' || pace.isKnown)) {
      const rest = await restOf(files);
      const { workersFor } = await import('./pool/workers-for.js');
      const workers = workersFor(rest, wanted, pace.measured);
      if (workers > 1) for await (const result of inWorkers(rest, workers)) yield of(result);
      else for (const each of rest) yield outcomeOf(each);
      return;
    }
    const { done, value } = await files.next();
    if (done) return;
    yield outcomeOf(value);
    if (typeof value === 'string') pace.add(value);
  }
}

async function restOf(files: AsyncIterator<Found>): Promise<Found[]> {
  const rest: Found[] = [];
  for (let next = await files.next(); !next.done; next = await files.next()) rest.push(next.value);
  return rest;
}

/** Code that has run less than this is still being compiled, and slow; in milliseconds. */
const WARMING_UP = 200;

/** How long to measure after that, in milliseconds. */
const MEASURED = 200;

/** Some files, and how long it took to check them, in milliseconds. */
export interface Measured {
  readonly files: readonly string[];
  readonly time: number;
}

/** Measures how fast files are checked, from the moment it is made. */
class Pace {
  readonly #start = now();
  readonly #files: string[] = [];
  #since = 0;

  /** A file is checked. */
  add(path: string): void {
    const passed = now() - this.#start;
    if (passed < WARMING_UP) return;
    // The file in which it grew warm was checked in part while it was cold, and does not count.
    if (this.#since === 0) this.#since = passed;
    else this.#files.push(path);
  }

  /** Whether enough was checked to estimate the speed. */
  get isKnown(): boolean {
    return this.#files.length > 0 && now() - this.#start >= this.#since + MEASURED;
  }

  get measured(): Measured {
    return { files: this.#files, time: now() - this.#start - this.#since };
  }
}

/** In milliseconds. */
function now(): number {
  // Not `performance.now()`, which loads a part of Node that nothing else here needs.
  return Number(process.hrtime.bigint() / 1000n) / 1000;
}

/** A shard of the files of a run: every `count`-th from `index`, which counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The files of a shard, dealt out one by one so that neighbours, which are alike, are spread. */
export async function* ofShard(found: AsyncIterable<Found>, { index, count }: Shard): AsyncGenerator<Found> {
  let number = 0;
  for await (const each of found) if (number++ % count === index - 1) yield each;
}
