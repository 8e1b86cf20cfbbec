import { CharClass, charClass } from '../../chinese/characters.js';
import { fromChinese } from '../../chinese/numerals.js';
import type { Range } from '../../core/draft.js';
import { type Interval, span, times } from '../intervals.js';
import { type Hedge, hedgeAfter, hedgeBefore, intervalOf } from './hedges.js';
import type { Numeral } from './numerals.js';
import { type NumberRole, roleOf, skipSpace, skipSpaceBack, unitAfter } from './roles.js';
import { PERCENT, type Unit } from './units.js';

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

/** A number on its way to become a quantity. */
export interface Candidate {
  numeral: Numeral;
  unit: Unit | undefined;
  /** Where number and unit end. */
  end: number;
  role: NumberRole | undefined;
  /** What stands between it and the number before, if that is one mark or word that joins them. */
  readonly join: 'list' | 'span' | undefined;
}

/** Adds what a numeral may be to those before it. */
export function addCandidate(text: string, numeral: Numeral, candidates: Candidate[]): void {
  const fraction = fractionBefore(text, numeral);
  if (fraction) {
    // The denominator was taken for a number of its own, or for the end of one: 一万分之一.
    if ((candidates.at(-1)?.end ?? 0) > fraction.numeral.range[0]) candidates.pop();
    candidates.push(fraction);
    return;
  }
  const before = candidates.at(-1);
  const found = tenths(text, numeral) ?? unitAfter(text, numeral.range[1]);
  const role = roleOf(text, numeral, found?.unit);
  const join = before && joinOf(text, before.end, numeral.range[0]);
  // 第1至3名, 2003—2007年: the second is what the first is.
  const inherited = join === 'span' && (before?.role === 'ordinal' || before?.role === 'date');
  candidates.push({
    numeral,
    unit: found?.unit,
    end: found ? found.start + found.unit.name.length : numeral.range[1],
    role: role ?? (inherited ? before.role : undefined),
    join,
  });
}

const TENTHS: Unit = { ...PERCENT, name: '成', factor: 10 };

/** 三成 is 30%. */
function tenths(text: string, { script, value, range }: Numeral): ReturnType<typeof unitAfter> {
  if (script !== 'chinese' || value >= 10 || text[range[1]] !== '成') return undefined;
  return '，。、；：）的以左多'.includes(text[range[1] + 1] ?? '。')
    ? { unit: TENTHS, start: range[1] }
    : undefined;
}

/** 百分之五 and 三分之二, as percentages. */
function fractionBefore(text: string, numeral: Numeral): Candidate | undefined {
  const [start, end] = numeral.range;
  if (!text.endsWith('分之', start)) return undefined;
  const denominator = /[百千万]$|[二三四五六七八九十]{1,3}$/.exec(
    text.slice(Math.max(0, start - 5), start - 2),
  )?.[0];
  if (denominator === undefined) return undefined;
  const parts = { 百: 100, 千: 1000, 万: 10_000 }[denominator] ?? fromChinese(denominator);
  if (!parts) return undefined;
  const factor = 100 / parts;
  // A fraction in words says as much as a whole percentage: two thirds are 67%, give or take one.
  const step = parts < 100 ? 1 : numeral.step * factor;
  return {
    numeral: {
      ...numeral,
      range: [start - 2 - denominator.length, end],
      value: numeral.value * factor,
      step,
      place: step,
      whole: false,
    },
    unit: { ...PERCENT, name: '' },
    end,
    role: undefined,
    join: undefined,
  };
}

const SPANS = '—－–-~～至到';
const LISTS = '、和及与或';

/** How the number before an offset is joined to the one after: 5—10个, 3、5、8人. */
function joinOf(text: string, end: number, start: number): Candidate['join'] {
  const from = skipSpace(text, end);
  const mark = text[from] ?? '';
  const to = skipSpace(text, text.startsWith('——', from) ? from + 2 : from + 1);
  if (to !== start || mark === '') return undefined;
  return SPANS.includes(mark) ? 'span' : LISTS.includes(mark) ? 'list' : undefined;
}

/** 3—5万元, 3、5、8人: the unit is said once, with the last. */
export function shareUnits(candidates: readonly Candidate[]): void {
  for (let index = candidates.length - 2; index >= 0; index--) {
    const candidate = candidates[index]!;
    const next = candidates[index + 1]!;
    if (!next.join || candidate.unit || candidate.role || next.role || !next.unit) continue;
    candidate.unit = next.unit;
    const scale = next.numeral.script === 'arabic' ? scaleOf(next.numeral) : 1;
    if (scale > 1 && candidate.numeral.whole) candidate.numeral = scaled(candidate.numeral, scale);
  }
}

/** What 万 and 亿 made of a number. */
function scaleOf({ whole, step }: Numeral): number {
  if (whole) return 1;
  return step >= 1e8 ? 1e8 : step >= 1e4 ? 1e4 : 1;
}

function scaled(numeral: Numeral, factor: number): Numeral {
  return {
    ...numeral,
    value: numeral.value * factor,
    step: numeral.step * factor,
    place: numeral.place * factor,
    whole: false,
  };
}
