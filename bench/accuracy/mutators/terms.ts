import { accounts, misspellings } from '../../../rules/terms/confusable.data.js';
import { pairings } from '../../../rules/terms/paired-verbs.data.js';
import { missing } from '../../../rules/terms/quotation-marks.data.js';
import { type Pair, readPairs } from '../../../src/chinese/pairs.js';
import { isFromMemory } from '../../../src/core/sources.js';
import { builtInKnowledge } from '../../../src/knowledge/index.js';
import type { FixedListEntry } from '../../../src/knowledge/types.js';
import { pick, replaced } from './places.js';
import type { Mutator } from './types.js';

const { fixedLists, formulations, newTerms } = builtInKnowledge();

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

/** Where all members of a list follow on one another, each with its place. */
function wholeLists(text: string): { list: FixedListEntry; members: (readonly [number, number])[] }[] {
  return fixedLists.flatMap((list) => {
    if (list.forms.length < 3) return [];
    const pattern = list.forms.map((member) => `(${member})`).join('(?:[、和”“]{1,3})');
    return [...text.matchAll(new RegExp(pattern, 'dg'))].map((match) => ({
      list,
      members: match.indices!.slice(1).map((range) => range!),
    }));
  });
}

/** Puts two neighbours of a fixed list the wrong way round. */
const swapMembers: Mutator = {
  rule: 'terms/formulation-order',
  mutate(text, random) {
    const found = pick(wholeLists(text), random);
    if (!found) return undefined;
    const at = Math.floor(random() * (found.members.length - 1));
    const [a, b] = [found.members[at]!, found.members[at + 1]!];
    const swapped = text.slice(...b) + text.slice(a[1], b[0]) + text.slice(...a);
    return { text: replaced(text, [a[0], b[1]], swapped), range: [a[0], b[1]], expected: text };
  },
};

/** Where a text gives its date. */
const HEAD = 400;

/** Leaves one member out of a list that must be whole. */
const dropMember: Mutator = {
  rule: 'terms/member-list',
  mutate(text, random) {
    // Only for a text that gives its date is it known what a list had to contain.
    if (!/20\d\d年/.test(text.slice(0, HEAD))) return undefined;
    const whole = wholeLists(text).filter(({ list }) => list.whole && list.forms.length >= 4);
    const found = pick(whole, random);
    if (!found) return undefined;
    const at = 1 + Math.floor(random() * (found.members.length - 1));
    const [start] = found.members[at - 1]!.slice(1);
    const faulty = replaced(text, [start!, found.members[at]![1]], '');
    const end = found.members.at(-1)![1] - (text.length - faulty.length);
    return { text: faulty, range: [found.members[0]![0], end] };
  },
};

/** Brings a term into a text that is older than the term by years. */
const anticipate: Mutator = {
  rule: 'terms/dated',
  mutate(text, random) {
    const year = /(?:^|[——\n])(20\d\d)年\d{1,2}月\d{1,2}日在/m.exec(text.slice(0, HEAD))?.[1];
    const later = newTerms.filter(
      (entry) =>
        !isFromMemory(entry) && year !== undefined && Number(entry.from.slice(0, 4)) > Number(year) + 1,
    );
    const term = pick(later, random)?.forms[0];
    const place = pick([...text.matchAll(/(?<=\n[^\n]{30,}[，。])(?=[\u4e00-\u9fff])/g)], random);
    if (!term || !place) return undefined;
    const faulty = replaced(text, [place.index, place.index], `落实${term}，`);
    return { text: faulty, range: [place.index + 2, place.index + 2 + term.length] };
  },
};

const fixed = formulations.flatMap(({ pairs, from }) => (from === undefined ? readPairs(pairs) : []));

export const mutators: readonly Mutator[] = [
  misspell('terms/fixed-formulation', fixed),
  mispair('terms/paired-verbs'),
  misspell('terms/quotation-marks', readPairs(missing)),
  anticipate,
  swapMembers,
  dropMember,
  misspell('terms/confusable', readPairs(misspellings)),
  misspell('terms/confusable', readPairs(misspellings)),
  misspell('terms/confusable', readPairs(accounts)),
];
