import { defineFact } from '../../core/facts.js';
import type { Figure } from '../figures/figure.js';
import { comparisons } from './comparisons.js';

/** Figures of last year's report that this year's does not have, and where they would stand. */
export interface Dropped {
  /** The figure of this year that stands where they stood. */
  readonly near: Figure;
  readonly dropped: readonly Figure[];
}

/** Where less of last year's section is left, it was rewritten, and nothing was omitted from it. */
const KEPT = 0.6;
const FEWEST_KEPT = 2;

/** Figures that are gone from sections of last year's report which are otherwise still there. */
export const droppedFigures = defineFact<readonly Dropped[]>({
  id: 'droppedFigures',
  compute({ fact }) {
    const { matches = [], previous = [] } = fact(comparisons) ?? {};
    const matched = new Map(matches.map(({ prior, current }) => [prior, current]));
    return sectionsOf(previous).flatMap((figures) => {
      const kept = figures.filter((figure) => matched.has(figure)).length;
      return kept < FEWEST_KEPT || kept < figures.length * KEPT ? [] : gapsIn(figures, matched);
    });
  },
});

/** The runs of figures that are gone, each with what stands before it, or behind the first. */
function gapsIn(figures: readonly Figure[], matched: ReadonlyMap<Figure, Figure>): Dropped[] {
  const gaps: { near: Figure | undefined; dropped: Figure[] }[] = [];
  let near: Figure | undefined;
  let open = false;
  for (const figure of figures) {
    const current = matched.get(figure);
    if (current) {
      if (open) gaps.at(-1)!.near ??= current;
      near = current;
      open = false;
    } else if (open) gaps.at(-1)!.dropped.push(figure);
    else {
      gaps.push({ near, dropped: [figure] });
      open = true;
    }
  }
  return gaps.flatMap(({ near: place, dropped }) => (place ? [{ near: place, dropped }] : []));
}

function sectionsOf(figures: readonly Figure[]): Figure[][] {
  const sections = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = figure.headings.join('\n');
    const known = sections.get(key);
    if (known) known.push(figure);
    else sections.set(key, [figure]);
  }
  return [...sections.values()];
}
