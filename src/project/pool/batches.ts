/** The most files that are passed on at once. */
const MOST = 16;

/** Deals out work: less at a time towards the end, so that all are done at about the same time. */
export class Batches {
  readonly #left: number[];
  readonly #workers: number;

  constructor(items: readonly number[], workers: number) {
    this.#left = [...items].reverse();
    this.#workers = workers;
  }

  /** The next items, in their order; none when all are dealt out. */
  take(): number[] {
    const fair = Math.ceil(this.#left.length / (this.#workers * 4));
    return this.#left.splice(-Math.min(fair, MOST), fair === 0 ? 0 : MOST).reverse();
  }

  /** Has items dealt out again, before all others. */
  giveBack(items: readonly number[]): void {
    this.#left.push(...[...items].reverse());
  }
}
