import { defineFact } from '../../core/facts.js';
import { comparisons } from '../comparisons.js';
import type { Figure } from '../figures/figure.js';

/** Figures of last year's report that this year's does not have, and where they would stand. */
export interface Dropped {
  /** The figure of this year that stands where they stood. */
  readonly near: Figure;
  readonly dropped: readonly Figure[];
}

/** Where less of last year's sentence has stayed, it was written anew, and nothing was left out of it. */
const KEPT = 0.5;

/** Figures that are gone from sentences of last year's report which are otherwise still there. */
export const droppedFigures = defineFact<readonly Dropped[]>({
  id: 'droppedFigures',
  compute({ fact }) {
    const { matches = [], previous = [] } = fact(comparisons) ?? {};
    const matched = new Map(matches.map(({ prior, current }) => [prior, current]));
    return sentencesOf(previous).flatMap((figures) => {
      const dropped = figures.filter((figure) => !matched.has(figure));
      const kept = figures.filter((figure) => matched.has(figure));
      if (dropped.length === 0 || kept.length < 2 || kept.length < figures.length * KEPT) return [];
      const before = kept.findLast(({ range }) => range[0] < dropped[0]!.range[0]) ?? kept[0]!;
      return [{ near: matched.get(before)!, dropped }];
    });
  },
});

function sentencesOf(figures: readonly Figure[]): Figure[][] {
  const sentences = new Map<number, Figure[]>();
  for (const figure of figures) {
    const known = sentences.get(figure.sentence[0]);
    if (known) known.push(figure);
    else sentences.set(figure.sentence[0], [figure]);
  }
  return [...sentences.values()];
}
