import { countBefore } from './sorted.js';

/** Half-open, in UTF-16 code units of a draft's text: the only way to say where, inside. */
export type Range = readonly [start: number, end: number];

/** Whether two ranges share a character; an empty range overlaps what it stands strictly inside of. */
export function overlaps(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Whether a range lies within another, ends included. */
export function contains(outer: Range, inner: Range): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** A set of ranges that answers in logarithmic time whether a range touches one of them. */
export class RangeSet {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** @param ranges In any order, overlapping or not. */
  constructor(ranges: Iterable<Range>) {
    for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
      const last = this.#ends.length - 1;
      if (last >= 0 && start < this.#ends[last]!) this.#ends[last] = Math.max(this.#ends[last]!, end);
      else {
        this.#starts.push(start);
        this.#ends.push(end);
      }
    }
  }

  /** Whether a range shares a character with one of the set; an empty range, when it stands strictly inside one. */
  overlaps([start, end]: Range): boolean {
    const begun = countBefore(this.#starts.length, (index) => this.#starts[index]! < end);
    return begun > 0 && this.#ends[begun - 1]! > start;
  }
}
