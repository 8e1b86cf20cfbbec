import { expect, test } from 'vitest';
import { merge } from '../../src/knowledge/merge.js';
import type { PlenumEntry } from '../../src/knowledge/types.js';

const plenum: PlenumEntry = {
  id: 'central-committee-19-6',
  forms: ['十九届六中全会'],
  body: 'central-committee',
  term: 19,
  session: 6,
};

test('an entry of a later pack takes the place of the one with its id', () => {
  const { plenums } = merge([
    { name: 'a', plenums: [plenum] },
    { name: 'b', plenums: [{ ...plenum, to: '2021-11-11' }] },
  ]);
  expect(plenums).toEqual([{ ...plenum, to: '2021-11-11' }]);
});

test('what is known of plenums is as new as the newest table of plenums', () => {
  const old = { name: 'a', checkedOn: '2021-01-01', plenums: [plenum] };
  expect(merge([old, { name: 'b', checkedOn: '2022-01-01', plenums: [plenum] }]).checkedOn).toBe(
    '2022-01-01',
  );
  const words = { name: 'words', checkedOn: '2023-01-01', phrases: [] };
  expect(merge([old, words]).checkedOn).toBe('2021-01-01');
  expect(merge([words]).checkedOn).toBe('');
});
