import type { ReportData } from '../../core/plugin.js';
import type { FileResult } from '../../results/result.js';
import type { CacheInputs } from '../cache/store.js';
import type { Found } from '../check-files.js';
import type { ProjectOptions } from '../options.js';
import { Batches } from './batches.js';
import { toError } from './failure.js';
import { lost } from './lost.js';
import type { CheckedFile } from './messages.js';
import { WorkerDied, WorkerThread } from './worker-thread.js';

export interface PoolOptions {
  readonly options: ProjectOptions;
  readonly requires: readonly ReportData[];
  /** Checks a file where no worker can be started. */
  here(path: string): Promise<FileResult>;
  /** The result of a file that could not be checked. */
  unreadable(path: string, error: unknown): FileResult;
  /** Takes the errors behind such results. */
  onFailure(error: unknown): void;
  /** Takes results to be kept between runs. */
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
  working.catch(() => {}); // Who waits for a result hears of it.
  try {
    for (const [index, each] of found.entries())
      yield typeof each === 'string' ? await pool.result(index, working) : each;
    await working;
  } finally {
    await pool.end();
  }
}

/** Makes the result of a file, when its turn has come: so errors are noted in the order of the files, too. */
type Outcome = () => FileResult | Promise<FileResult>;

class Pool {
  readonly #found: readonly Found[];
  readonly #options: PoolOptions;
  readonly #threads = new Set<WorkerThread>();
  readonly #outcomes = new Map<number, Outcome>();
  /** Called when an outcome is there that was waited for. */
  readonly #waiting = new Map<number, () => void>();

  constructor(found: readonly Found[], options: PoolOptions) {
    this.#found = found;
    this.#options = options;
  }

  /** Checks all files, in so many workers. */
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

  /** Settles what a worker cannot do that has died, or could not be started; what is left for others. */
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
