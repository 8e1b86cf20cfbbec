import { toHalfWidth } from './characters.js';

const DIGITS = '零一二三四五六七八九';
const DIGIT_VALUES: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNIT_VALUES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUP_VALUES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * The value of a Chinese numeral, positional (二〇二一) or with units (二十一, 一万三千, 三百零五).
 * `undefined` for what is not a well-formed numeral: 三四十 is an approximation, not a number.
 */
export function fromChinese(text: string): number | undefined {
  if (text === '') return undefined;
  if (!/[十百千万亿]/.test(text)) return fromPositional(text);

  let total = 0;
  let group = 0;
  let digit: number | undefined;
  let lastUnit = Number.POSITIVE_INFINITY;
  for (const character of text) {
    const digitValue = DIGIT_VALUES[character];
    if (digitValue !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = digitValue;
      continue;
    }
    const unit = UNIT_VALUES[character];
    if (unit !== undefined) {
      if (unit >= lastUnit) return undefined;
      // A bare 十 is ten at the head of a group only: 十二, 一万零十 is not written.
      if (digit === undefined && !(unit === 10 && group === 0)) return undefined;
      if (digit === 0 && unit !== 10) return undefined;
      group += (digit || 1) * unit;
      digit = undefined;
      lastUnit = unit;
      continue;
    }
    const scale = GROUP_VALUES[character];
    if (scale === undefined) return undefined;
    group += digit ?? 0;
    if (group === 0 && total === 0) return undefined;
    total = group === 0 ? total * scale : total + group * scale;
    group = 0;
    digit = undefined;
    lastUnit = Number.POSITIVE_INFINITY;
  }
  return total + group + (digit ?? 0);
}

function fromPositional(text: string): number | undefined {
  let value = 0;
  for (const character of text) {
    const digit = DIGIT_VALUES[character];
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * A whole number from 0 to 9999 as an ordinal is written in official text: 十, 十一, 二十, 一百零五.
 *
 * @throws {RangeError} for any other number.
 */
export function toChinese(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) {
    throw new RangeError(`toChinese takes a whole number from 0 to 9999, not ${value}`);
  }
  if (value < 10) return DIGITS[value]!;
  if (value < 20) return `十${value === 10 ? '' : DIGITS[value - 10]}`;

  let text = '';
  let skipped = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      skipped = text !== '';
      continue;
    }
    text += `${skipped ? '零' : ''}${DIGITS[digit]}${name}`;
    skipped = false;
  }
  return text;
}

/** A year digit by digit, as in 二〇二一年. */
export function toChineseYear(year: number): string {
  return String(year).replace(/\d/g, (digit) => (digit === '0' ? '〇' : DIGITS[Number(digit)]!));
}

/** The value of an Arabic numeral of either width, thousands separators and decimals included: 1,234.5 or １２. */
export function fromArabic(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = toHalfWidth(text).replace(/,/g, '');
  return /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

const SEQUENCE_WORDS = ['首先', '其次', '再次', '最后'];
const NUMERAL = /首先|其次|再次|最后|[一二三四五六七八九十百]+|[0-9]+|[０-９]+|[①-⑳]/;

/** The mark of a heading or item with another number, in its own script: 四、 with 3 is 三、. `undefined` where that script has no such number. */
export function withNumber(mark: string, value: number): string | undefined {
  const match = NUMERAL.exec(mark);
  if (!match) return undefined;
  const numeral = inScriptOf(match[0], value);
  if (numeral === undefined) return undefined;
  return mark.slice(0, match.index) + numeral + mark.slice(match.index + match[0].length);
}

function inScriptOf(numeral: string, value: number): string | undefined {
  if (/[0-9]/.test(numeral)) return String(value);
  if (/[０-９]/.test(numeral)) return toFullWidthDigits(value);
  if (/[①-⑳]/.test(numeral)) return value <= 20 ? String.fromCharCode(0x245f + value) : undefined;
  if (SEQUENCE_WORDS.includes(numeral)) return SEQUENCE_WORDS[value - 1];
  return toChinese(value);
}

function toFullWidthDigits(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** What a mark is called: 第二， is 第二. */
export function markName(mark: string): string {
  return mark.replace(/[，,、]$/, '');
}
