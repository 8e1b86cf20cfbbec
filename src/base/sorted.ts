/**
 * How many of a sorted list come before a place in it, found in logarithmic time.
 *
 * @param isBefore Whether the member of an index comes before it; it must hold for none after the first it does not
 *   hold for.
 */
export function countBefore(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last of some rising numbers that is not above a value; 0 where all are. */
export function lastAtOrBelow(rising: ArrayLike<number>, value: number): number {
  return Math.max(0, countBefore(rising.length, (index) => rising[index]! <= value) - 1);
}
