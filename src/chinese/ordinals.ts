import { toChinese } from './numerals.js';

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
