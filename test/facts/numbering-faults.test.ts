import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberingFaults } from '../../src/facts/numbering-faults.js';

/** The faults as `kind index→number`. */
function faults(values: readonly number[], start?: number): string[] {
  return numberingFaults(values, start).map(({ kind, index, expected }) => `${kind} ${index}→${expected}`);
}

/** The numbers once all that can be corrected is. */
function corrected(values: readonly number[]): number[] {
  const right = [...values];
  for (const { corrections } of numberingFaults(values))
    for (const { index, value } of corrections) right[index] = value;
  return right;
}

describe('each fault is reported once', () => {
  test.each<[number[], string[]]>([
    [[1, 2, 3], []],
    [[1, 2, 4, 5, 6], ['skipped 2→3']],
    [[1, 2, 4], ['skipped 2→3']],
    [[1, 2, 2, 4], ['repeated 2→3']],
    [[1, 2, 2, 3, 4], ['repeated 2→3']],
    [[1, 1, 2, 3], ['repeated 1→2']],
    [[1, 3, 2, 4], ['swapped 1→2']],
    [[2, 1, 3, 4], ['swapped 0→1']],
    [[1, 7, 3, 4], ['wrong 1→2']],
    [[1, 2, 3, 2, 3, 4], ['wrong 3→4']],
    [[2, 3, 4], ['notFirst 0→1']],
    [[5, 2, 3], ['wrong 0→1']],
    [
      [1, 2, 4, 5, 7, 8],
      ['skipped 2→3', 'skipped 4→6'],
    ],
  ])('%j', (values, expected) => expect(faults(values)).toEqual(expected));
});

test.each<[string, number[]]>([
  ['a new sequence begins in the middle', [1, 2, 3, 1, 2]],
  ['a single number shows nothing', [3]],
  ['too little fits to infer what is meant', [1, 1, 1, 1]],
  ['it jumps about', [3, 9, 4, 7]],
])('silent where %s', (_, values) => expect(faults(values)).toEqual([]));

test('it may go on from the section before', () => {
  expect(faults([4, 5, 6], 4)).toEqual([]);
  expect(faults([4, 6, 7], 4)).toEqual(['skipped 1→5']);
});

test('what follows a skipped or repeated number is renumbered with it', () => {
  expect(corrected([1, 2, 4, 5, 6])).toEqual([1, 2, 3, 4, 5]);
  expect(corrected([1, 2, 2, 3])).toEqual([1, 2, 3, 4]);
  expect(corrected([1, 3, 2, 4])).toEqual([1, 2, 3, 4]);
});

test('one wrong number among right ones is found and corrected', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: 20 }),
      fc.nat(),
      fc.integer({ min: 2, max: 30 }),
      (length, at, wrong) => {
        const right = Array.from({ length }, (_, index) => index + 1);
        // The first and last may be right in another way.
        const index = 1 + (at % (length - 2));
        fc.pre(right[index] !== wrong);
        const values = right.with(index, wrong);
        expect(corrected(values)).toEqual(right);
      },
    ),
  );
});
