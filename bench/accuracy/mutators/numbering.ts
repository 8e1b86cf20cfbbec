import { toChinese } from '../../../src/chinese/numerals.js';
import { headingRuns, itemRuns, type Numbered } from './numbered.js';
import { pick, replaced } from './places.js';
import type { Mutation, Mutator } from './types.js';

type RunsOf = (text: string) => Numbered[][];

/** Faults that a slip of the pen, or moving a part, makes in numbers that count up. */
function sequenceMutators(rule: string, runsOf: RunsOf): Mutator[] {
  const mutator = (mutate: (text: string, run: readonly Numbered[], random: () => number) => Mutation) => ({
    rule,
    mutate(text: string, random: () => number) {
      const run = pick(runsOf(text), random);
      return run && mutate(text, run, random);
    },
  });
  return [
    // Each number after the first may be the one before it once more.
    mutator((text, run, random) => {
      const index = 1 + Math.floor(random() * (run.length - 1));
      return renumbered(text, run[index]!, run[index]!.value - 1);
    }),
    // Or one that stands nowhere near.
    mutator((text, run, random) => {
      const index = 1 + Math.floor(random() * (run.length - 2));
      return renumbered(text, run[index]!, run[index]!.value + 4);
    }),
    mutator((text, run, random) => swapped(text, run, Math.floor(random() * (run.length - 1)))),
    mutator((text, run, random) => dropped(text, run, 1 + Math.floor(random() * (run.length - 2)))),
  ];
}

function renumbered(text: string, { range, with: as }: Numbered, value: number): Mutation {
  const mark = as(value);
  return {
    text: replaced(text, range, mark),
    range: [range[0], range[0] + mark.length],
    expected: text,
  };
}

function swapped(text: string, run: readonly Numbered[], index: number): Mutation {
  const [first, second] = [run[index]!, run[index + 1]!];
  const later = replaced(text, second.range, second.with(first.value));
  const faulty = replaced(later, first.range, first.with(second.value));
  return { text: faulty, range: [first.range[0], second.range[1]], expected: text };
}

/** An item goes with its number; which one, the text no longer tells. */
function dropped(text: string, run: readonly Numbered[], index: number): Mutation {
  const [lost, next] = [run[index]!, run[index + 1]!];
  const length = next.range[0] - lost.range[0];
  return {
    text: replaced(text, [lost.range[0], next.range[0]], ''),
    range: [next.range[0] - length, next.range[1] - length],
  };
}

/** Marks that drafters set, by the mark that is right. */
const WRONG_MARKS: readonly (readonly [right: RegExp, wrong: readonly string[]])[] = [
  [/^([一二三四五六七八九十]+)、(?=\S)/gm, ['$1.', '$1．']],
  [/^（([一二三四五六七八九十]+)）(?=\S)/gm, ['($1)', '（$1）、', '（$1)', '（$1）.']],
  [/^([0-9]+)\.(?=[^0-9\s])/gm, ['$1、']],
  [/^（([0-9]+)）(?=\S)/gm, ['($1)', '（$1）、']],
];

const wrongMark: Mutator = {
  rule: 'numbering/heading-form',
  mutate(text, random) {
    const places = WRONG_MARKS.flatMap(([right, wrong]) =>
      [...text.matchAll(right)]
        .filter(({ index }) => !isNameOfAttachment(text, index))
        .map((match) => ({ match, wrong })),
    );
    const place = pick(places, random);
    if (!place) return undefined;
    const { match } = place;
    const mark = pick(place.wrong, random)!.replace('$1', match[1]!);
    return {
      text: replaced(text, [match.index, match.index + match[0].length], mark),
      range: [match.index, match.index + mark.length],
      expected: text,
    };
  },
};

/** Whether a line goes on with the names of attachments: those are no headings. */
function isNameOfAttachment(text: string, lineStart: number): boolean {
  return /(?:^|\n)附件[：:].*\n$/.test(text.slice(Math.max(0, lineStart - 100), lineStart));
}

const endMark: Mutator = {
  rule: 'numbering/heading-punctuation',
  mutate(text, random) {
    // Text below, which is not a list of its own, shows that the line is a heading.
    const headings = text.matchAll(
      /^[一二三四五六七八九十]+、.{2,36}[^。：；，、？！）\n](?=\n(?:（一）|[^\n]{40}))/gm,
    );
    const heading = pick([...headings], random);
    if (!heading) return undefined;
    const end = heading.index + heading[0].length;
    const mark = pick(['。', '：'], random)!;
    return { text: replaced(text, [end, end], mark), range: [end, end + 1], expected: text };
  },
};

/** An item counted in another way than the rest. */
const mixedForms: Mutator = {
  rule: 'numbering/run-in-mixed',
  mutate(text, random) {
    const run = pick(itemRuns(text), random);
    const item = run && pick(run, random);
    if (!item) return undefined;
    const [start, end] = item.range;
    const numeral = toChinese(item.value);
    const mark = item.value === 1 ? '首先，' : text[start] === '第' ? `${numeral}是` : `第${numeral}，`;
    return {
      text: replaced(text, [start, end], mark),
      range: [start, start + mark.length],
      expected: text,
    };
  },
};

export const mutators: readonly Mutator[] = [
  ...sequenceMutators('numbering/heading-sequence', headingRuns),
  wrongMark,
  endMark,
  ...sequenceMutators('numbering/run-in-sequence', itemRuns),
  mixedForms,
];
