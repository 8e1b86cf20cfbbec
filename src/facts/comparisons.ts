import type { Draft } from '../core/draft.js';
import { defineFact, type FactScope } from '../core/facts.js';
import { indicatorFinder } from './comparisons/indicators.js';
import { type Match, matchFigures } from './comparisons/match.js';
import type { Figure } from './figures/figure.js';
import { figures } from './figures.js';
import { reportYears } from './report-years.js';

export type { Match, MatchReason } from './comparisons/match.js';

/** This year's figures beside last year's. */
export interface Comparisons {
  /** Last year's report. */
  readonly prior: Draft;
  readonly matches: readonly Match[];
  /** The figures of each that could have met, in the order of the texts. */
  readonly current: readonly Figure[];
  readonly previous: readonly Figure[];
}

/** The figures of a draft beside those of the report of the year before; `undefined` where there is none. */
export const comparisons = defineFact<Comparisons | undefined>({
  id: 'comparisons',
  compute(scope) {
    const prior = scope.priors.find((candidate) => isYearBefore(candidate, scope));
    return prior && compare(scope, prior);
  },
});

/** Sets the figures of two reports side by side. */
export function compare(scope: FactScope, prior: FactScope): Comparisons {
  const current = comparable(scope);
  const previous = comparable(prior);
  const indicatorOf = indicatorFinder(scope.knowledge.indicators);
  return { prior: prior.draft, matches: matchFigures(current, previous, indicatorOf), current, previous };
}

/** Whether a report is of the year before, as far as one can tell. */
function isYearBefore(prior: FactScope, scope: FactScope): boolean {
  const { period } = scope.fact(reportYears);
  const before = prior.fact(reportYears).period;
  return period === undefined || before === undefined || before === period - 1;
}

/** The figures of a report that say how much something was in its own year. */
function comparable({ fact }: FactScope): Figure[] {
  const { year, period } = fact(reportYears);
  // A report of January calls its own year the last.
  const isLater = year !== undefined && period !== undefined && year > period;
  return fact(figures).filter(({ value, planned, time }) => {
    if (!value || planned || time.years) return false;
    if (time.year !== undefined) return period === undefined || time.year === period;
    switch (time.relative) {
      case undefined:
        return true;
      case 'this':
        return !isLater;
      case 'year-before':
        return isLater;
      default:
        return false;
    }
  });
}
