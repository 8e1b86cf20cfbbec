import { toHalfWidth } from '../../chinese/characters.js';
import type { Certainty } from '../../core/diagnostic.js';
import type { Draft } from '../../core/draft.js';
import type { Match } from '../comparisons/match.js';
import type { Change, Figure } from '../figures/figure.js';
import { type Interval, meet, minus, over, plus, times } from '../intervals.js';
import type { Quantity } from '../quantities/quantity.js';

/** Whether a change follows from the figures. */
export type Verdict =
  | 'fits'
  | 'differs'
  /** Off by one in the last digit: cut off where it should be rounded. */
  | 'rounded'
  /** It fell, and is said to have risen, or the other way round. */
  | 'opposite'
  /** A percentage of nothing. */
  | 'zero'
  /** A percentage of a loss. */
  | 'negative';

/** What a change is recomputed from. */
export interface Base {
  readonly source: /** The text says what it was: 比上年的40起. */
    | 'stated'
    /** The text says by how much it changed, and so what it was: 50起，增加10起. */
    | 'implied'
    /** Last year's report says it. */
    | 'prior';
  readonly interval: Interval;
  readonly value: number;
  /** Where it is written; absent for what is only implied. */
  readonly written?: Written;
  readonly match?: Match;
  /** The amount that implies it. */
  readonly amount?: Change;
}

/** A change, and whether it follows from the figures. */
export interface CheckedChange {
  readonly figure: Figure;
  readonly change: Change;
  readonly base: Base;
  readonly verdict: Verdict;
  /** The recomputing: 50÷40−1＝25%. */
  readonly formula: string;
  /** What the change should be, as it would be written; empty where no number will do. */
  readonly expected: string;
  readonly certainty: Certainty;
}

/** Checks a change against what it is recomputed from; `undefined` where the measure allows no verdict. */
export function checkChange(
  draft: Draft,
  figure: Figure,
  change: Change,
  base: Base,
  certainty: Certainty,
): CheckedChange | undefined {
  const value = figure.value!;
  const common = { figure, change, base, certainty };
  if (change.measure === 'amount' || change.measure === 'points')
    return checkDifference(draft, value, common);
  if (change.measure === 'doublings') return checkDoublings(draft, value, common);
  return checkRatio(draft, value, common);
}

type Common = Pick<CheckedChange, 'figure' | 'change' | 'base' | 'certainty'>;

function checkRatio(draft: Draft, value: Quantity, common: Common): CheckedChange | undefined {
  const { change, base } = common;
  if (base.interval.low === 0 && base.interval.high === 0)
    return { ...common, verdict: 'zero', formula: '', expected: '' };
  if (base.interval.high < 0) return { ...common, verdict: 'negative', formula: '', expected: '' };
  const percent = change.measure === 'percent';
  const whole = percent ? 100 : 1;
  const growth = growthOf(value, base);
  if (!growth) return undefined;
  if (change.measure === 'multiple') return checkMultiple(draft, value, common, growth);
  const truth = times(growth, whole);
  const point = (value.value / base.value - 1) * whole;
  return conclude(common, truth, point, {
    formula: (decimals) => ratioFormula(draft, value, common, point, decimals, percent ? '%' : '倍'),
    expected: (decimals) => `${shown(Math.abs(point), decimals)}${percent ? '%' : '倍'}`,
  });
}

/** 是上年的3倍 */
function checkMultiple(
  draft: Draft,
  value: Quantity,
  common: Common,
  { low, high }: Interval,
): CheckedChange | undefined {
  if (!common.base.written) return undefined;
  const point = value.value / common.base.value;
  const [c, p] = numeralsOf({ draft, quantity: value }, common.base.written);
  return conclude(common, { low: low + 1, high: high + 1 }, point, {
    formula: (decimals) => `${c}÷${p}${result(point, decimals, '倍')}`,
    expected: (decimals) => `${shown(point, decimals)}倍`,
  });
}

/** A report may say 翻一番 of what has nearly doubled. */
const NEARLY = 0.2;

/** 翻两番 is four times as much. */
function checkDoublings(draft: Draft, value: Quantity, common: Common): CheckedChange | undefined {
  const { change, base } = common;
  if (!base.written || !(base.value > 0) || !(value.value > 0)) return undefined;
  const times = value.value / base.value;
  const stated = change.quantity.value;
  const [c, p] = numeralsOf({ draft, quantity: value }, base.written);
  const fits = Math.abs(Math.log2(times) - stated) <= NEARLY;
  const doublings = Math.round(Math.log2(times));
  return {
    ...common,
    verdict:
      fits || times > 2 ** stated ? (Math.log2(times) < stated + 1 - NEARLY ? 'fits' : 'differs') : 'differs',
    formula: `${c}÷${p}${result(times, 1, '倍')}`,
    expected:
      doublings > 0 && Math.abs(Math.log2(times) - doublings) <= NEARLY
        ? `${'零一两三四五'[doublings] ?? doublings}番`
        : '',
  };
}

/** By what part of the base the value differs from it. */
function growthOf(value: Quantity, { interval, amount }: Base): Interval | undefined {
  // The amount and the base it implies are not free of each other: their own quotient leaves less room.
  if (amount) return over(times(amount.quantity.interval, amount.direction), interval);
  const quotient = over(value.interval, interval);
  return quotient && { low: quotient.low - 1, high: quotient.high - 1 };
}

function ratioFormula(
  draft: Draft,
  value: Quantity,
  { base }: Common,
  point: number,
  decimals: number,
  unit: string,
): string {
  const now: Written = { draft, quantity: value };
  const size = result(Math.abs(point), decimals, unit);
  if (!base.written) {
    const difference = base.amount!;
    const by = inUnitOf(Math.abs(difference.quantity.value), now);
    const before = inUnitOf(base.value, now);
    const [a] = numeralsOf(now, now);
    const sign = difference.direction > 0 ? '−' : '＋';
    return `${a}${sign}${bare(by, value)}＝${bare(before, value)}，${bare(by, value)}÷${bare(before, value)}${size}`;
  }
  const [c, p] = numeralsOf(now, base.written);
  return point < 0 ? `1−${c}÷${p}${size}` : `${c}÷${p}−1${size}`;
}

function bare(text: string, { unit }: Quantity): string {
  return unit && text.endsWith(unit.name) ? text.slice(0, -unit.name.length) : text;
}

function checkDifference(draft: Draft, value: Quantity, common: Common): CheckedChange | undefined {
  const { base } = common;
  if (!base.written) return undefined;
  const now: Written = { draft, quantity: value };
  const truth = minus(value.interval, base.interval);
  const point = value.value - base.value;
  const [c, p] = numeralsOf(now, base.written);
  const points = common.change.measure === 'points';
  const size = () =>
    points ? `${shown(Math.abs(point), decimalsOf(value))}个百分点` : inUnitOf(Math.abs(point), now);
  return conclude(common, truth, point, {
    formula: () => (point < 0 ? `${p}−${c}＝${size()}` : `${c}−${p}＝${size()}`),
    expected: size,
  });
}

interface Wording {
  formula(decimals: number): string;
  expected(decimals: number): string;
}

/** Compares what is stated with what must be. */
function conclude(
  common: Common,
  truth: Interval,
  point: number,
  { formula, expected }: Wording,
): CheckedChange {
  const { change } = common;
  const stated = times(change.quantity.interval, change.direction);
  const decimals = decimalsOf(change.quantity);
  const verdict = verdictOf(truth, stated, change.quantity.step);
  // A result that looks like what is stated is shown with one digit more.
  const looksSame =
    shown(Math.abs(point), decimals) ===
    shown(Math.abs(change.quantity.value / (change.quantity.unit?.factor ?? 1)), decimals);
  const shownDecimals = verdict === 'differs' && looksSame ? decimals + 1 : decimals;
  return {
    ...common,
    verdict,
    formula: formula(verdict === 'rounded' ? decimals + 1 : shownDecimals),
    expected: expected(shownDecimals),
  };
}

function verdictOf(truth: Interval, stated: Interval, step: number): Verdict {
  if (meet(truth, stated)) return 'fits';
  if ((truth.high < 0 && stated.low > 0) || (truth.low > 0 && stated.high < 0)) return 'opposite';
  const isSharp = truth.high - truth.low <= step / 2;
  return isSharp && meet(truth, plus(stated, { low: -step / 2, high: step / 2 })) ? 'rounded' : 'differs';
}

/** A quantity in the text it stands in. */
interface Written {
  readonly draft: Draft;
  readonly quantity: Quantity;
}

/** The number as it is written, half-width and without spaces: 1.26亿. */
function numeralOf({ draft, quantity }: Written): string {
  return toHalfWidth(draft.text.slice(...quantity.numeral)).replace(/[\s,余多来几]/g, '');
}

/** Two numbers as they are written, with their units where these differ. */
function numeralsOf(a: Written, b: Written): [string, string] {
  const sameUnit = a.quantity.unit?.factor === b.quantity.unit?.factor;
  return [a, b].map(
    (written) => numeralOf(written) + (sameUnit ? '' : (written.quantity.unit?.name ?? '')),
  ) as [string, string];
}

/** How many decimals a quantity is written with, in its own unit. */
function decimalsOf({ step, unit }: Quantity): number {
  return Math.max(0, Math.round(-Math.log10(step / (unit?.factor ?? 1))));
}

/** A result, with the sign that says whether it was rounded: ＝25%, ≈33.3%. */
function result(value: number, decimals: number, unit: string): string {
  const text = shown(value, decimals);
  const exact = Math.abs(Number(text) - value) <= 1e-9 * Math.max(1, Math.abs(value));
  // Nobody writes 2.0倍 for twice as much.
  const plain = exact && unit === '倍' ? String(Number(text)) : text;
  return `${exact ? '＝' : '≈'}${plain}${unit}`;
}

/** A number with so many decimals. */
function shown(value: number, decimals: number): string {
  return value.toFixed(Math.min(decimals, 6)).replace(/^-(0(?:\.0+)?)$/, '$1');
}

/** A value of a dimension, written in the unit and with the 万 or 亿 of a quantity: 1.2亿元. */
function inUnitOf(value: number, { draft, quantity }: Written): string {
  const numeral = numeralOf({ draft, quantity });
  const scale = /(?<![十百千万亿])[十百千万亿]+$/.exec(numeral)?.[0] ?? '';
  const factor =
    [...scale].reduce((product, character) => product * SCALES[character]!, 1) * (quantity.unit?.factor ?? 1);
  const decimals =
    quantity.script === 'arabic' ? Math.max(0, Math.round(-Math.log10(quantity.step / factor))) : 0;
  return `${shown(value / factor, decimals)}${quantity.script === 'arabic' ? scale : ''}${quantity.unit?.name ?? ''}`;
}

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
