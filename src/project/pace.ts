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
export class Pace {
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

  /** Whether enough was checked to tell how fast it goes. */
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
