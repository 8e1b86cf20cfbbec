import type { Certainty } from '../../core/diagnostic.js';
import { type DraftFacts, defineFact } from '../../core/facts.js';
import { indicatorFinder } from '../comparisons/comparable.js';
import { type Comparisons, comparisons } from '../comparisons/comparisons.js';
import type { Change, Figure } from '../figures/figure.js';
import { figures } from '../figures/figures.js';
import { isOfYears } from '../figures/passages.js';
import type { Time } from '../figures/times.js';
import { minus, plus } from '../intervals.js';
import type { Quantity } from '../quantities/quantities.js';
import { reportYears } from '../report-years.js';
import { certaintyOf, type PriceBasis, priceBasisOf } from './certainty.js';
import { type Base, type CheckedChange, checkChange } from './check.js';

export { basesOf, type StatedBase } from './bases.js';
export { certaintyOf as certaintyOfMatch } from './certainty.js';
export type { Base, CheckedChange } from './check.js';

/** The stated changes of a draft, checked: each against the base it states, else against last year's report. */
export const changes = defineFact<readonly CheckedChange[]>({
  id: 'changes',
  compute: (scope) => changesSince(scope, scope.fact(comparisons)),
});

/** The same, with last year's report given. */
export function changesSince(
  { draft, fact, knowledge }: DraftFacts,
  compared: Comparisons | undefined,
): CheckedChange[] {
  const indicatorOf = indicatorFinder(knowledge.indicators);
  const { period } = fact(reportYears);
  const matches = new Map(compared?.matches.map((match) => [match.current, match]));

  /** What a change is recomputed from, and how sure a contradiction is. */
  function baseOf(figure: Figure, change: Change, priceBasis: PriceBasis): [Base, Certainty] | undefined {
    const stated = statedBase(figure, change, period);
    if (stated)
      return [{ source: 'stated', ...amountOf(stated), written: { draft, quantity: stated } }, 'certain'];
    const implied = impliedBase(figure, change);
    if (implied) return [{ source: 'implied', ...implied }, 'certain'];
    const match = figure.planned ? undefined : matches.get(figure);
    if (!match || priceBasis === 'shifting' || !isYearOnYear(figure, change, period)) return undefined;
    const quantity = match.prior.value!;
    const written = { draft: compared!.prior, quantity };
    return [
      { source: 'prior', ...amountOf(quantity), written, match },
      certaintyOf(match, indicatorOf(figure)),
    ];
  }

  return fact(figures).flatMap((figure) => {
    const priceBasis = priceBasisOf(figure, indicatorOf(figure));
    return figure.changes.flatMap((change) => {
      if (!figure.value || isNotComputable(figure, change, priceBasis)) return [];
      const found = baseOf(figure, change, priceBasis);
      return (found && checkChange(draft, figure, change, ...found)) ?? [];
    });
  });
}

/** Whether a change need not follow from the values beside it. */
function isNotComputable(
  figure: Figure,
  { marks, against, measure }: Change,
  priceBasis: PriceBasis,
): boolean {
  if (marks.includes('average') || marks.includes('constant-prices') || marks.includes('comparable-basis'))
    return true;
  if (against?.kind === 'other' || against?.kind === 'previous') return true;
  if (figure.value?.spans) return true;
  // 提高3% of a rate is left to percent-or-point.
  if (measure === 'percent' && figure.kind === 'rate') return true;
  if (measure === 'points' && figure.kind !== 'rate') return true;
  if (measure === 'amount' && figure.kind === 'rate') return true;
  return measure !== 'amount' && measure !== 'points' && priceBasis === 'constant-prices';
}

/** The base that the text itself gives for a change. */
function statedBase({ before, time }: Figure, { against }: Change, period: number | undefined) {
  if (!before) return undefined;
  const stated = yearOf(before.time, period);
  const wanted =
    against?.kind === 'year'
      ? against.year
      : against?.kind === 'year-ago'
        ? yearOf({ relative: 'last' }, period)
        : stated;
  const isTheOne =
    stated === wanted || before.time.relative === 'before' || (stated === undefined && !time.years);
  return isTheOne ? before.quantity : undefined;
}

/** The base that follows from an amount said beside a percentage: 50起，增加10起，增长25%. */
function impliedBase({ value, changes: all }: Figure, change: Change) {
  if (change.measure === 'amount' || change.measure === 'points') return undefined;
  const amount = all.find(
    (other) =>
      other.measure === 'amount' &&
      (other.against?.kind ?? 'year-ago') === (change.against?.kind ?? 'year-ago'),
  );
  if (!amount || amount.quantity.hedge || isMarked(amount)) return undefined;
  const { interval, value: by } = amount.quantity;
  return amount.direction > 0
    ? { interval: minus(value!.interval, interval), value: value!.value - by, amount }
    : { interval: plus(value!.interval, interval), value: value!.value + by, amount };
}

function isMarked({ marks }: Change): boolean {
  return marks.includes('comparable-basis') || marks.includes('constant-prices') || marks.includes('average');
}

function isYearOnYear({ headings }: Figure, { against }: Change, period: number | undefined): boolean {
  if (against?.kind === 'year') return period !== undefined && against.year === period - 1;
  if (against?.kind === 'year-ago') return true;
  // Among the deeds of five years a growth is one of five years.
  return against === undefined && !headings.some(isOfYears);
}

/** The year a time names, counted from the report's own where it is relative. */
function yearOf({ year, relative }: Time, period: number | undefined): number | undefined {
  if (year !== undefined) return year;
  return (relative === 'last' || relative === 'year-before') && period !== undefined ? period - 1 : undefined;
}

function amountOf({ interval, value }: Quantity): Pick<Base, 'interval' | 'value'> {
  return { interval, value };
}
