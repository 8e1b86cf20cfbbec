import { accounts, misspellings } from '../../../rules/terms/confusable.data.js';
import { type Pair, readPairs } from '../../../src/rule-kinds/pairs.js';
import { pick, replaced } from './places.js';
import type { Mutator } from './types.js';

/** Puts the wrong word of one of the pairs where a text has the right one. */
function misspell(rule: string, pairs: readonly Pair[]): Mutator {
  return {
    rule,
    mutate(text, random) {
      const found = pairs.filter(({ right, headOnly }) => !headOnly && placesOf(text, right).length > 0);
      const pair = pick(found, random);
      if (!pair) return undefined;
      const index = pick(placesOf(text, pair.right), random)!;
      const faulty = replaced(text, [index, index + pair.right.length], pair.wrong);
      return { text: faulty, range: [index, index + pair.wrong.length], expected: text };
    },
  };
}

/** Where a phrase stands outside of titles: what these are called is not for a report to choose. */
function placesOf(text: string, phrase: string): number[] {
  return [...text.matchAll(new RegExp(phrase, 'g'))]
    .map(({ index }) => index)
    .filter((index) => text.lastIndexOf('《', index) <= text.lastIndexOf('》', index));
}

export const mutators: readonly Mutator[] = [
  misspell('terms/confusable', readPairs(misspellings)),
  misspell('terms/confusable', readPairs(misspellings)),
  misspell('terms/confusable', readPairs(accounts)),
];
