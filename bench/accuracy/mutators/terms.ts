import { accounts, misspellings } from '../../../rules/terms/confusable.data.js';
import { formulations } from '../../../rules/terms/fixed-formulation.data.js';
import { pairings } from '../../../rules/terms/paired-verbs.data.js';
import { type Pair, readPairs } from '../../../src/rule-kinds/pairs.js';
import { pick, replaced } from './places.js';
import type { Mutator } from './types.js';

/** Puts the wrong word of one of the pairs where a text has the right one. */
function misspell(rule: string, pairs: readonly Pair[]): Mutator {
  return {
    rule,
    mutate(text, random) {
      const sound = ({ phrase, wrong, right }: Pair) => right + phrase.slice(wrong.length);
      const found = pairs.filter((pair) => !pair.headOnly && placesOf(text, sound(pair)).length > 0);
      const pair = pick(found, random);
      if (!pair) return undefined;
      const index = pick(placesOf(text, sound(pair)), random)!;
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

/** Puts a verb before a fixed formulation that does not go with it. */
function mispair(rule: string): Mutator {
  const wrong = pairings.flatMap(({ head, wrong }) =>
    Object.entries(wrong).flatMap(([verb, right]) =>
      right === undefined
        ? []
        : [`“${head}`, head].map((object) => ({ from: right + object, to: verb + object, verb })),
    ),
  );
  return {
    rule,
    mutate(text, random) {
      const swap = pick(
        wrong.filter(({ from }) => placesOf(text, from).length > 0),
        random,
      );
      if (!swap) return undefined;
      const index = pick(placesOf(text, swap.from), random)!;
      const faulty = replaced(text, [index, index + swap.from.length], swap.to);
      return { text: faulty, range: [index, index + swap.verb.length], expected: text };
    },
  };
}

const fixed = formulations.flatMap(({ pairs, since }) => (since === undefined ? readPairs(pairs) : []));

export const mutators: readonly Mutator[] = [
  misspell('terms/fixed-formulation', fixed),
  mispair('terms/paired-verbs'),
  misspell('terms/confusable', readPairs(misspellings)),
  misspell('terms/confusable', readPairs(misspellings)),
  misspell('terms/confusable', readPairs(accounts)),
];
