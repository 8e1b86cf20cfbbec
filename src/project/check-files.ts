import type { FileResult } from '../results/result.js';
import { Pace } from './pace.js';

/** What a path leads to: a file to check, by its path, or a result that says it leads to none. */
export type Found = string | FileResult;

/** How many threads check: as many as pay, or a number of them; one and `off` are the thread that asks. */
export type Concurrency = 'auto' | 'off' | number;

/** The ways there are to check files. */
export interface Checking {
  /** Checks a file here and now. */
  here(path: string): Promise<FileResult>;
  /** Checks files in workers; absent where workers could not read them. */
  inWorkers?(found: readonly Found[], workers: number): AsyncIterable<FileResult>;
}

/** Checks files, in the order in which they were found: one after another here, or in workers where that is sooner. */
export async function* checkFiles(
  found: AsyncIterable<Found>,
  concurrency: Concurrency,
  { here, inWorkers }: Checking,
): AsyncGenerator<FileResult> {
  const files = found[Symbol.asyncIterator]();
  const wanted = concurrency === 'off' ? 1 : concurrency;
  const pace = new Pace();
  for (;;) {
    if (inWorkers && wanted !== 1 && (wanted !== 'auto' || pace.isKnown)) {
      const rest = await restOf(files);
      const { workersFor } = await import('./pool/workers-for.js');
      const workers = workersFor(rest, wanted, pace.measured);
      if (workers > 1) yield* inWorkers(rest, workers);
      else for (const each of rest) yield typeof each === 'string' ? await here(each) : each;
      return;
    }
    const { done, value } = await files.next();
    if (done) return;
    yield typeof value === 'string' ? await here(value) : value;
    if (typeof value === 'string') pace.add(value);
  }
}

async function restOf(files: AsyncIterator<Found>): Promise<Found[]> {
  const rest: Found[] = [];
  for (let next = await files.next(); !next.done; next = await files.next()) rest.push(next.value);
  return rest;
}
