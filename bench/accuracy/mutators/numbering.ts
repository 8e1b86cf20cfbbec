import { headingRuns, type Numbered } from './numbered.js';
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

export const mutators: readonly Mutator[] = [...sequenceMutators('numbering/heading-sequence', headingRuns)];
