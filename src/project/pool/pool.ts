import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { UserError } from '../../base/user-error.js';
import type { ReportData } from '../../core/plugin.js';
import type { FileResult } from '../../results/result.js';
import type { CacheInputs } from '../cache/store.js';
import type { Found } from '../check-files.js';
import type { ProjectOptions } from '../options.js';
import {
  type Answer,
  type CheckedFile,
  type Measured,
  type Question,
  type Start,
  toError,
} from './messages.js';

export interface PoolOptions {
  readonly options: ProjectOptions;
  readonly requires: readonly ReportData[];
  /** Checks a file where no worker can be started. */
  here(path: string): Promise<FileResult>;
  /** The result of a file that could not be checked. */
  unreadable(path: string, error: unknown): FileResult;
  /** Receives the errors behind such results. */
  onFailure(error: unknown): void;
  /** Receives results to be cached. */
  onKept(result: FileResult, inputs: CacheInputs): void;
}

/** Checks files in workers. Results come in the order of the files, whichever is done first. */
export async function* checkInWorkers(
  found: readonly Found[],
  workers: number,
  options: PoolOptions,
): AsyncGenerator<FileResult> {
  const pool = new Pool(found, options);
  const working = pool.work(workers);
  working.catch(() => {}); // Whoever awaits a result gets the error.
  try {
    for (const [index, each] of found.entries())
      yield typeof each === 'string' ? await pool.result(index, working) : each;
    await working;
  } finally {
    await pool.end();
  }
}

/** Makes the result of a file when its turn has come, so that errors too are recorded in the order of the files. */
type Outcome = () => FileResult | Promise<FileResult>;

class Pool {
  readonly #found: readonly Found[];
  readonly #options: PoolOptions;
  readonly #threads = new Set<WorkerThread>();
  readonly #outcomes = new Map<number, Outcome>();
  /** Called when the outcome that is awaited arrives. */
  readonly #waiting = new Map<number, () => void>();

  constructor(found: readonly Found[], options: PoolOptions) {
    this.#found = found;
    this.#options = options;
  }

  /** Checks all files in a number of worker threads. */
  async work(workers: number): Promise<void> {
    const files = this.#found.flatMap((each, index) => (typeof each === 'string' ? [index] : []));
    const batches = new Batches(files, workers);
    await Promise.all(Array.from({ length: workers }, () => this.#serve(batches)));
  }

  /** The result of a file, once it is checked. */
  async result(index: number, working: Promise<void>): Promise<FileResult> {
    if (!this.#outcomes.has(index)) {
      const arrival = new Promise<void>((resolve) => this.#waiting.set(index, resolve));
      await Promise.race([arrival, working]);
    }
    const outcome = this.#outcomes.get(index)!;
    this.#outcomes.delete(index);
    return outcome();
  }

  async end(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.end()));
  }

  /** Keeps one worker busy, and replaces it when it dies. */
  async #serve(batches: Batches): Promise<void> {
    let thread: WorkerThread | undefined;
    for (let batch = batches.take(); batch.length > 0; batch = batches.take()) {
      try {
        thread ??= this.#start();
        const checked = await thread.check(batch.map((index) => this.#path(index)));
        for (const [place, index] of batch.entries()) this.#arrive(index, () => this.#pass(checked[place]!));
      } catch (error) {
        if (thread) this.#threads.delete(thread);
        thread = undefined;
        batches.giveBack(this.#without(batch, error));
      }
    }
    const { stopwatch } = this.#options.options;
    if (thread && stopwatch) stopwatch.add(await thread.measured());
  }

  #start(): WorkerThread {
    const { options, requires } = this.#options;
    const { stopwatch, cache, ...plain } = options;
    const forWorker = { ...plain, cache: cache !== undefined && cache !== false };
    const thread = new WorkerThread({ options: forWorker, requires, timed: stopwatch !== undefined });
    this.#threads.add(thread);
    return thread;
  }

  /** Settles the work of a worker that died, or could not be started; returns what is left for others. */
  #without(batch: readonly number[], error: unknown): number[] {
    const { at, cause } = error instanceof WorkerDied ? error : { at: undefined, cause: error };
    if (at === undefined) {
      this.#options.onFailure(cause);
      for (const index of batch) this.#arrive(index, () => this.#options.here(this.#path(index)));
      return [];
    }
    const path = this.#path(batch[at]!);
    this.#arrive(batch[at]!, () => this.#options.unreadable(path, lost(path, cause)));
    return batch.toSpliced(at, 1);
  }

  #pass({ result, failures, inputs }: CheckedFile): FileResult {
    if (inputs) this.#options.onKept(result, inputs);
    for (const failure of failures) this.#options.onFailure(toError(failure));
    return result;
  }

  #arrive(index: number, outcome: Outcome): void {
    this.#outcomes.set(index, outcome);
    this.#waiting.get(index)?.();
    this.#waiting.delete(index);
  }

  #path(index: number): string {
    return this.#found[index] as string;
  }
}

/** The most files that are passed on at once. */
const MOST = 16;

/** Distributes work: less at a time towards the end, so that all workers finish at about the same time. */
class Batches {
  readonly #left: number[];
  readonly #workers: number;

  constructor(items: readonly number[], workers: number) {
    this.#left = [...items].reverse();
    this.#workers = workers;
  }

  /** The next items, in order; none when all are distributed. */
  take(): number[] {
    const fair = Math.ceil(this.#left.length / (this.#workers * 4));
    return this.#left.splice(-Math.min(fair, MOST), fair === 0 ? 0 : MOST).reverse();
  }

  /** Returns items to the front of the queue. */
  giveBack(items: readonly number[]): void {
    this.#left.push(...[...items].reverse());
  }
}

/** An entry of its own of what was built, beside the command line; this stands in a chunk. */
const ENTRY = join(import.meta.dirname, '..', 'worker.cjs');

/** A worker has ended before it answered. */
class WorkerDied extends Error {
  /** The file that it was checking, by its place among those it was given; absent when it had not begun. */
  readonly at: number | undefined;

  constructor(at: number | undefined, cause: unknown) {
    super('a worker died', { cause });
    this.at = at;
  }
}

/**
 * A thread that checks files, one batch after another. It is not a pool's of some library: those pass on one task at a
 * time and cannot say over which file a thread died.
 */
class WorkerThread {
  readonly #worker: Worker;
  readonly #at = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #died: Promise<never>;

  constructor(start: Omit<Start, 'at'>) {
    const workerData: Start = { ...start, at: this.#at };
    this.#worker = new Worker(ENTRY, { workerData });
    this.#died = this.#death();
    this.#died.catch(() => {}); // It may die while idle.
  }

  /** @throws {WorkerDied} when it ends instead. */
  check(paths: readonly string[]): Promise<CheckedFile[]> {
    return this.#ask(paths);
  }

  /** What it spent its time on. */
  measured(): Promise<Measured> {
    return this.#ask('measured');
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  async #ask<T>(question: Question): Promise<T> {
    const over = new AbortController();
    const answered = once(this.#worker, 'message', { signal: over.signal });
    answered.catch(() => {}); // It died.
    this.#worker.postMessage(question);
    try {
      const [answer] = (await Promise.race([answered, this.#died])) as [Answer];
      return JSON.parse(answer);
    } finally {
      over.abort();
    }
  }

  async #death(): Promise<never> {
    const cause = await new Promise((resolve) => {
      this.#worker.once('error', resolve);
      this.#worker.once('exit', (code) => resolve(new Error(`exit code ${code}`)));
    });
    const at = Atomics.load(this.#at, 0);
    throw new WorkerDied(at > 0 ? at - 1 : undefined, cause);
  }
}

/** Says that a worker died over a file. */
function lost(path: string, cause: unknown): UserError {
  const reason = reasonOf(cause);
  return new UserError(
    {
      zh: `${path} 没有查完：检查它的线程${reason.zh}。请用 --concurrency off 单独检查这个文件。`,
      en: `${path} was not checked in full: the thread that checked it ${reason.en}. Check this file alone, with --concurrency off.`,
    },
    { cause },
  );
}

function reasonOf(cause: unknown): UserError['text'] {
  const { code, message = String(cause) } = cause as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { zh: '用尽了内存', en: 'ran out of memory' };
  return { zh: `意外结束（${message}）`, en: `ended unexpectedly (${message})` };
}
