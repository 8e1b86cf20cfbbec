import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allPatterns, dangerOf, keyOf, readProven, repeats } from '../.tools/generate/patterns.js';

const root = join(import.meta.dirname, '..');

const ALL = allPatterns(root);

// The first pattern of a run with a script in it costs a millisecond, and each a tenth of one.
test('no pattern asks for a script: [㐀-鿿] is quicker to make ready', () => {
  expect(ALL.filter(({ source }) => source.includes('\\p{Script'))).toEqual([]);
});

/** Proofs take half a minute: what was proved is listed, and `npm run generate` adds what is new. */
const proven = readProven(root);

test.each(ALL.filter(repeats).map((pattern) => [pattern.place, pattern] as const))(
  'the pattern at %s cannot backtrack without bound',
  async (_, pattern) => {
    if (!proven.has(keyOf(pattern))) expect(await dangerOf(pattern)).toBeUndefined();
  },
);
