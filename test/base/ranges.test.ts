import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, overlaps, RangeSet } from '../../src/base/ranges.js';
import type { Range } from '../../src/core/draft.js';

test('ranges that only touch do not overlap', () => {
  expect(overlaps([0, 2], [2, 4])).toBe(false);
  expect(overlaps([0, 3], [2, 4])).toBe(true);
  expect(overlaps([3, 3], [2, 4])).toBe(true);
  expect(overlaps([2, 2], [2, 4])).toBe(false);
});

test('a range contains itself and what ends where it does', () => {
  expect(contains([1, 4], [1, 4])).toBe(true);
  expect(contains([1, 4], [4, 4])).toBe(true);
  expect(contains([1, 4], [3, 5])).toBe(false);
});

test('a set answers as asking each of its ranges would', () => {
  const range = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
    .map(([start, length]): Range => [start, start + length]);
  fc.assert(
    fc.property(fc.array(range), range, (ranges, asked) => {
      expect(new RangeSet(ranges).overlaps(asked)).toBe(ranges.some((member) => overlaps(member, asked)));
    }),
  );
});
