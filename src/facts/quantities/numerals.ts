import { isDigit, toHalfWidth } from '../../chinese/characters.js';
import { TokenKind, type Tokens } from '../../chinese/lexer.js';
import { fromArabic, fromChinese } from '../../chinese/numerals.js';
import type { Range } from '../../core/draft.js';
import { unitAt } from './units.js';

/** A text with its tokens. */
export interface Source {
  readonly text: string;
  readonly tokens: Tokens;
}

/** A number as it is written, without its unit: 3.5万, 二十余, 1,200. */
export interface Numeral {
  readonly range: Range;
  readonly value: number;
  /** What one more in the last digit makes: 0.1 for 3.5, 1000 for 3.5万. */
  readonly step: number;
  /** The place of the last digit that is not zero: 100 for 300. */
  readonly place: number;
  /** Whether it is written out, without decimals, 万 or 亿. */
  readonly whole: boolean;
  /** Whether 余, 多, 来 or 几 says that it is some more. */
  readonly more: boolean;
  readonly script: 'arabic' | 'chinese';
}

/**
 * What a number token turned out to be: a numeral, or nothing that can be counted with; and the token to go on from.
 */
export interface Reading {
  readonly numeral?: Numeral;
  /** Where what was read ends. */
  readonly end: number;
  readonly next: number;
}

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const MORE = '余多来几';
/** Doubles hold integers up to 2^53 exactly, which is sixteen digits with a few exceptions; fifteen always fit. */
const MOST_DIGITS = 15;

/** Reads the number that begins with a token; `to` is where its sentence ends. */
export function readNumeral(source: Source, token: number, to: number): Reading {
  return source.tokens.kinds[token] === TokenKind.Arabic
    ? readArabic(source, token, to)
    : readChinese(source, token, to);
}

function readArabic(source: Source, token: number, to: number): Reading {
  const { text, tokens } = source;
  const start = tokens.starts[token]!;
  const { end: digitsEnd, next } = joinSpaced(source, token, to);
  const digits = text.slice(start, digitsEnd).replace(/[ 　]/g, '');
  const value = fromArabic(digits);
  if (value === undefined || isTooLong(digits)) return { end: digitsEnd, next };

  const decimals = decimalsOf(digits);
  const scale = readScale(source, next, digitsEnd, to);
  const head: Numeral = {
    range: [start, scale.end],
    value: product(value, decimals, scale.factor),
    step: scale.factor / 10 ** decimals,
    place: (scale.factor / 10 ** decimals) * trailingTen(digits),
    whole: decimals === 0 && scale.factor === 1,
    more: scale.more,
    script: 'arabic',
  };
  return scale.factor > 1 && !scale.more ? withRest(source, head, scale, to) : { numeral: head, ...scale };
}

function isTooLong(digits: string): boolean {
  return digits.length > MOST_DIGITS && toHalfWidth(digits).replace(/\D/g, '').length > MOST_DIGITS;
}

/** 1亿2000万: the part after a scale that is itself scaled less, or not at all. */
function withRest(source: Source, head: Numeral, scale: Scale, to: number): Reading {
  const { tokens } = source;
  const follows =
    scale.next < tokens.count &&
    tokens.starts[scale.next] === scale.end &&
    scale.end < to &&
    tokens.kinds[scale.next] === TokenKind.Arabic;
  if (!follows) return { numeral: head, ...scale };
  const rest = readArabic(source, scale.next, to);
  if (!rest.numeral || rest.numeral.value >= scale.factor) return { end: rest.end, next: rest.next };
  const { value, step, place, more, range } = rest.numeral;
  return {
    ...rest,
    numeral: { ...head, value: head.value + value, step, place, more, range: [head.range[0], range[1]] },
  };
}

/** Digits set apart one by one, 1 9 9 8: some texts come so from the press. */
function joinSpaced(source: Source, token: number, to: number): { end: number; next: number } {
  const { text, tokens } = source;
  const grouped = joinGroups(source, token, to);
  let { end, next } = grouped;
  if (end - tokens.starts[token]! !== 1) return grouped;
  let pointed = false;
  while (next < tokens.count && tokens.starts[next]! < to) {
    const start = tokens.starts[next]!;
    const single = tokens.ends[next] === start + 1;
    const code = text.charCodeAt(start);
    if (single && start === end + 1 && text[end] === ' ' && isDigit(code)) {
      end = start + 1;
      next++;
    } else if (!pointed && start <= end + 1 && text[start] === '．' && isDigit(text.charCodeAt(start + 1))) {
      pointed = true;
      end = tokens.ends[next + 1]!;
      next += 2;
      if (end !== start + 2) break;
    } else break;
  }
  return { end, next };
}

/** １，７５３: full-width digits are set apart by full-width commas. */
function joinGroups({ text, tokens }: Source, token: number, to: number): { end: number; next: number } {
  let end = tokens.ends[token]!;
  let next = token + 1;
  if (!/^[０-９]{1,3}$/.test(text.slice(tokens.starts[token]!, end))) return { end, next };
  while (next + 1 < tokens.count && text[end] === '，') {
    const [start, stop] = [tokens.starts[next + 1]!, tokens.ends[next + 1]!];
    if (start !== end + 1 || stop > to || !/^[０-９]{3}(?:．[０-９]+)?$/.test(text.slice(start, stop))) break;
    end = stop;
    next += 2;
  }
  return { end, next };
}

interface Scale {
  readonly factor: number;
  readonly more: boolean;
  readonly end: number;
  readonly next: number;
}

/** 万, 亿 and the like after a number, with 余 or 多 before, between or behind. */
function readScale({ text, tokens }: Source, token: number, from: number, to: number): Scale {
  let factor = 1;
  let more = false;
  let end = from;
  for (let at = from; at < to; at++) {
    const character = text[at]!;
    const scale = SCALES[character];
    if (scale !== undefined) {
      // 千瓦 and 百分点 are units, and 3千 more than 3.
      if ((character === '千' || character === '百') && unitAt(text, at)) break;
      factor *= scale;
    } else if (MORE.includes(character)) {
      if (more) break;
      more = true;
    } else if (at === from && character === ' ' && SCALES[text[at + 1] ?? ''] !== undefined) continue;
    else break;
    end = at + 1;
  }
  let next = token;
  while (next < tokens.count && tokens.starts[next]! < end) next++;
  return { factor, more, end, next };
}

function readChinese(source: Source, token: number, to: number): Reading {
  const { text, tokens } = source;
  const start = tokens.starts[token]!;
  const end = Math.min(tokens.ends[token]!, to);
  const written = text.slice(start, end);
  const value = fromChinese(written);
  const positional = written.length > 1 && !/[十百千万亿]/.test(written);
  // 几十, 数百 and 上千 state no number.
  const vague = start > 0 && '几数上'.includes(text[start - 1]!) && /^[十百千万亿]/.test(written);
  if (value === undefined || positional || vague || value >= 2 ** 53) return { end, next: token + 1 };

  const decimals = decimalsAfter(source, token, value, to);
  if (decimals) return decimals;
  const scale = readScale(source, token + 1, end, to);
  // 三千万 is rounded as 3000万 is.
  const step = scale.factor * ({ 万: 1e4, 亿: 1e8 }[written.at(-1)!] ?? 1);
  return {
    ...scale,
    numeral: {
      range: [start, scale.end],
      value: value * scale.factor,
      step,
      place: scale.factor * trailingTen(String(value)),
      whole: step === 1,
      more: scale.more,
      script: 'chinese',
    },
  };
}

/** 三点五, as it stands after 百分之. */
function decimalsAfter(
  { text, tokens }: Source,
  token: number,
  whole: number,
  to: number,
): Reading | undefined {
  const point = tokens.ends[token]!;
  const next = token + 1;
  if (text[point] !== '点' || next >= tokens.count || tokens.starts[next] !== point + 1) return undefined;
  const end = tokens.ends[next]!;
  const digits = text.slice(point + 1, end);
  const value = fromChinese(digits);
  if (end > to || value === undefined || /[十百千万亿]/.test(digits)) return undefined;
  const step = 10 ** -digits.length;
  const range: Range = [tokens.starts[token]!, end];
  return {
    numeral: {
      range,
      value: product(whole + value * step, digits.length, 1),
      step,
      place: step,
      whole: false,
      more: false,
      script: 'chinese',
    },
    end,
    next: next + 1,
  };
}

/** The number of digits after the decimal point. */
function decimalsOf(digits: string): number {
  const point = digits.search(/[.．]/);
  return point < 0 ? 0 : digits.length - point - 1;
}

/** The power of ten that a whole number ends in: 100 for 1200. */
function trailingTen(digits: string): number {
  if (/[.．]/.test(digits)) return 1;
  let zeros = 0;
  while (zeros < digits.length - 1 && '0０'.includes(digits[digits.length - 1 - zeros]!)) zeros++;
  return 10 ** zeros;
}

/** 3.7 × 10^4 as 37000, without the noise of binary fractions. */
function product(value: number, decimals: number, factor: number): number {
  const power = 10 ** decimals;
  return (Math.round(value * power) * factor) / power;
}
