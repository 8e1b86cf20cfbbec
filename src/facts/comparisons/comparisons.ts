import type { Draft } from '../../core/draft.js';
import { type DraftFacts, defineFact } from '../../core/facts.js';
import type { Figure } from '../figures/figure.js';
import { figures } from '../figures/figures.js';
import { isOwnYear, isYearBefore as isTimeBefore, type Time } from '../figures/times.js';
import { type ReportYears, reportYears } from '../report-years.js';
import { type Comparable, comparableOf, indicatorFinder } from './comparable.js';
import { type Match, matchFigures } from './match.js';

export type { Match, MatchReason } from './match.js';

/** This year's figures beside last year's. */
export interface Comparisons {
  /** Last year's report. */
  readonly prior: Draft;
  readonly matches: readonly Match[];
  /** Figures of last year in this year's report, each with the one in last year's report: 2020年查处40起. */
  readonly earlier: readonly Match[];
  /** The figures of each that could have matched, in the order of the texts. */
  readonly current: readonly Figure[];
  readonly previous: readonly Figure[];
}

/** The figures of a draft beside those of the report of the year before; `undefined` where there is none. */
export const comparisons = defineFact<Comparisons | undefined>({
  id: 'comparisons',
  compute(scope) {
    const prior = scope.priors.find((candidate) => isOfYearBefore(candidate, scope));
    return prior && compare(scope, prior);
  },
});

/** Sets the figures of two reports side by side. */
export function compare(scope: DraftFacts, prior: DraftFacts): Comparisons {
  const current = ownFigures(scope);
  const previous = ownFigures(prior);
  const then = prior.fact(ownComparables);
  return {
    prior: prior.draft,
    current,
    previous,
    matches: matchFigures(scope.fact(ownComparables), then),
    earlier: matchFigures(comparablesOf(scope, figuresOf(scope, isClearlyBefore)), then),
  };
}

/** The figures by which a report can be compared with others: those it gives of its own year. */
export function ownFigures(scope: DraftFacts): readonly Figure[] {
  return figuresOf(scope, isOwnYear);
}

/** The same with what they are compared by: made once of last year's report, however often this year's is checked. */
export const ownComparables = defineFact<readonly Comparable[]>({
  id: 'ownComparables',
  compute: (scope) => comparablesOf(scope, ownFigures(scope)),
});

/** Figures with what they are compared by. */
export function comparablesOf({ knowledge }: DraftFacts, of: readonly Figure[]): Comparable[] {
  const indicatorOf = indicatorFinder(knowledge.indicators);
  return of.map((figure) => comparableOf(figure, indicatorOf));
}

/** Whether a report is of the year before, as far as its years are known. */
function isOfYearBefore(prior: DraftFacts, scope: DraftFacts): boolean {
  const { period } = scope.fact(reportYears);
  const before = prior.fact(reportYears).period;
  return period === undefined || before === undefined || before === period - 1;
}

/** 去年 may be the report's own year, where the day of delivery is unknown. */
function isClearlyBefore(time: Time, years: ReportYears): boolean {
  return time.relative !== 'year-before' && isTimeBefore(time, years);
}

/** The figures of a report that say how much something was at a time. */
function figuresOf({ fact }: DraftFacts, isOfTime: typeof isOwnYear): Figure[] {
  const years = fact(reportYears);
  return fact(figures).filter(({ value, planned, time }) => value && !planned && isOfTime(time, years));
}
