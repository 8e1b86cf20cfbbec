import { CharClass, charClass } from '../../chinese/characters.js';
import type { Range } from '../../core/draft.js';
import { type Interval, span, times } from '../intervals.js';
import type { Candidate } from './candidates.js';
import { type Hedge, hedgeAfter, hedgeBefore, intervalOf } from './hedges.js';
import { skipSpaceBack } from './roles.js';
import type { Unit } from './units.js';

/** A number with what it counts or measures: 约1.2万人次. */
export interface Quantity {
  /** All of it: hedges, number and unit. */
  readonly range: Range;
  /** The number alone, with 万 and 亿. */
  readonly numeral: Range;
  /** Absent where the text gives none (新增就业1113万). */
  readonly unit?: Unit;
  /** The number written, in the base unit of its dimension; of 5—10个 the first. */
  readonly value: number;
  /** All it may stand for, hedges and rounding considered, in the base unit. */
  readonly interval: Interval;
  /** What one more in the last digit makes, in the base unit: 0.1 for 3.5%. */
  readonly step: number;
  /** The place of the last digit that is not zero, in the base unit: 100 for 300起. */
  readonly place: number;
  readonly hedge?: Hedge;
  /** Whether more than one hedge stands by it: 约300余人, 超过50%以上. */
  readonly stacked?: true;
  /** Whether it is written as a span: 5—10个. */
  readonly spans?: true;
  readonly script: 'arabic' | 'chinese';
}

/** Units after which 多 still belongs to the number: 3倍多, 5年多. */
const MORE_AFTER = '年倍天月时元里吨亩米';

/** A number with its unit, its sign and its hedges. */
export function quantityOf(text: string, { numeral, unit, end }: Candidate): Quantity {
  const negative = isNegative(text, numeral.range[0]);
  const signStart = negative ? numeral.range[0] - 1 : numeral.range[0];
  const before = hedgeBefore(text, skipSpaceBack(text, signStart));
  const after = hedgeAfter(text, end) ?? moreAfter(text, end);
  const hedge = before?.hedge ?? after?.hedge;
  const factor = (unit?.factor ?? 1) * (negative ? -1 : 1);
  const quantity: Building = {
    range: [before?.start ?? signStart, after?.end ?? end],
    numeral: [signStart, numeral.range[1]],
    value: numeral.value * factor,
    interval: times(intervalOf(numeral, hedge, unit?.counted ?? true), factor),
    step: numeral.step * Math.abs(factor),
    place: numeral.place * Math.abs(factor),
    script: numeral.script,
  };
  // Put to it one by one: a report has thousands, and what is made with `...` takes V8 several times as long.
  if (unit) quantity.unit = unit;
  const said = numeral.more ? 'some-more' : hedge;
  if (said) quantity.hedge = said;
  const hedges = Number(before !== undefined && !before.compares) + Number(after !== undefined);
  if (hedges + Number(numeral.more) > 1) quantity.stacked = true;
  return quantity;
}

/** A quantity while it is made. */
type Building = { -readonly [Key in keyof Quantity]: Quantity[Key] };

function moreAfter(text: string, end: number): ReturnType<typeof hedgeAfter> {
  if (text[end] !== '多' || !MORE_AFTER.includes(text[end - 1]!)) return undefined;
  return '次样种元方'.includes(text[end + 1] ?? ' ') ? undefined : { hedge: 'some-more', end: end + 1 };
}

/** A minus sign, and no dash: 增长-3%. */
function isNegative(text: string, start: number): boolean {
  if (!'-－−'.includes(text[start - 1] ?? ' ')) return false;
  const kind = charClass(text.charCodeAt(start - 2));
  return start >= 2 && kind !== CharClass.Digit && kind !== CharClass.Latin && kind !== CharClass.Mark;
}

/** 5—10个: one quantity of two numbers. */
export function spanOf(first: Quantity, last: Quantity): Quantity {
  return {
    ...first,
    ...(last.unit && { unit: last.unit }),
    range: [first.range[0], last.range[1]],
    numeral: [first.numeral[0], last.numeral[1]],
    interval: span(first.interval, last.interval),
    spans: true,
  };
}
