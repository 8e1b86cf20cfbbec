import type { Draft } from '../../core/draft.js';
import { defineFact } from '../../core/facts.js';
import { figures } from '../figures/figures.js';
import { isOfYears } from '../figures/passages.js';
import { reportYears } from '../report-years.js';
import { comparablesOf, comparisons, ownComparables } from './comparisons.js';
import { type Match, matchFigures } from './match.js';

/** What last year's report set out to reach, with what was reached. */
export interface Target {
  readonly match: Match;
  /** Whether it certainly was not reached. */
  readonly missed: boolean;
  /** Last year's report. */
  readonly draft: Draft;
}

/** The targets of last year's report that this year's gives figures for. */
export const targetsOf = defineFact<readonly Target[]>({
  id: 'targetsOf',
  compute(scope) {
    const { priors, fact } = scope;
    const compared = fact(comparisons);
    const prior = priors.find(({ draft }) => draft === compared?.prior);
    if (!compared || !prior) return [];
    const { period } = fact(reportYears);
    const planned = prior.fact(figures).filter(({ planned: isPlanned, value, time, headings }) => {
      const isOfThisYear = !time.years && !headings.some(isOfYears) && (time.year ?? period) === period;
      return isPlanned && value && isOfThisYear;
    });
    return matchFigures(fact(ownComparables), comparablesOf(scope, planned))
      .filter(({ reason, confidence }) => reason === 'indicator' || confidence >= SURE)
      .map((match) => ({ match, missed: isMissed(match), draft: compared.prior }));
  },
});

const SURE = 0.85;

/** What is to stay under a limit misses it from above, all else from below. */
function isMissed({ current, prior }: Match): boolean {
  const [reached, target] = [current.value!, prior.value!];
  return target.hedge === 'under'
    ? reached.interval.low > target.interval.high
    : reached.interval.high < target.interval.low;
}
