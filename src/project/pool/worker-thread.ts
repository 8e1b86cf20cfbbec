import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, CheckedFile, Measured, Question, Start } from './messages.js';

/** An entry of its own of what was built, beside the command line; this stands in a chunk. */
const ENTRY = join(import.meta.dirname, '..', 'worker.cjs');

/** A worker has ended before it answered. */
export class WorkerDied extends Error {
  /** The file that it was checking, by its place among those it was given; absent when it had not begun. */
  readonly at: number | undefined;

  constructor(at: number | undefined, cause: unknown) {
    super('a worker died', { cause });
    this.at = at;
  }
}

/**
 * A thread that checks files, one batch after another. It is not a pool's of some library: those pass on one task at a
 * time and cannot tell over which file a thread died.
 */
export class WorkerThread {
  readonly #worker: Worker;
  readonly #at = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #died: Promise<never>;

  constructor(start: Omit<Start, 'at'>) {
    const workerData: Start = { ...start, at: this.#at };
    this.#worker = new Worker(ENTRY, { workerData });
    this.#died = this.#death();
    this.#died.catch(() => {}); // It may die when nothing is asked.
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
