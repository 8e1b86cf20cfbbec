import { fromChinese } from '../../chinese/numerals.js';
import type { Numeral } from './numerals.js';
import { type NumberRole, roleOf, skipSpace, unitAfter } from './roles.js';
import { PERCENT, type Unit } from './units.js';

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
  // Two thirds are as good as a hundredth of the whole.
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
