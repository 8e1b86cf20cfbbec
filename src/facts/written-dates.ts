import { isSpace } from '../chinese/characters.js';
import { TokenKind, type Tokens } from '../chinese/lexer.js';
import { fromArabic, fromChinese } from '../chinese/numerals.js';
import type { Range } from '../core/draft.js';
import { defineFact } from '../core/facts.js';

/** The number of a year, month or day, as it is written. */
export interface DatePart {
  readonly range: Range;
  /** Absent where the characters make no number. */
  readonly value?: number;
  readonly script: 'arabic' | 'chinese';
}

/** 2021年12月31日 or a part of it, in prose or a table. The parts need not exist in the calendar. */
export interface WrittenDate {
  readonly range: Range;
  readonly year?: DatePart;
  readonly month?: DatePart;
  readonly day?: DatePart;
  /** 日, or 号 in spoken style; absent without a day. */
  readonly dayMark?: Range;
  /** The day that ends a span within the month: 9日至12日. */
  readonly untilDay?: DatePart;
}

/** The dates of a draft, in the order of its text. Spans of time (三年, 3个月, 45日) are none. */
export const writtenDates = defineFact<readonly WrittenDate[]>({
  id: 'writtenDates',
  compute: ({ draft: { text, tokens } }) => readDates(text, tokens),
});

function readDates(text: string, tokens: Tokens): WrittenDate[] {
  const dates: WrittenDate[] = [];
  let from = 0;
  for (let index = 0; index < tokens.count; index++) {
    const start = tokens.starts[index]!;
    const kind = tokens.kinds[index];
    if (start < from || (kind !== TokenKind.Arabic && kind !== TokenKind.Chinese)) continue;
    const date = readDate(text, start);
    if (!date) continue;
    dates.push(date);
    from = date.range[1];
  }
  return dates;
}

/** Reads the date that begins with a numeral: each part with its mark, in falling order. */
function readDate(text: string, start: number): WrittenDate | undefined {
  const first = readPart(text, start);
  if (!first) return undefined;
  const year = first.mark === '年' && isYear(text, first) ? first : undefined;
  if (first.mark === '年' && !year) return undefined;
  const second = year ? readPart(text, year.end) : first;
  const month = second?.mark === '月' ? second : undefined;
  if (!year && !month) return undefined;
  const third = month && readPart(text, month.end);
  const day = third && (third.mark === '日' || third.mark === '号') ? third : undefined;
  // 21年 may be a span of time; before a month it is a year.
  if (year && !month && text.slice(...year.part.range).length < 3) return undefined;
  const until = day && readUntil(text, day.end);
  const last = until ?? day ?? month ?? year!;
  return {
    range: [start, last.end],
    ...(year && { year: year.part }),
    ...(month && { month: month.part }),
    ...(day && { day: day.part, dayMark: [day.end - 1, day.end] as const }),
    ...(until && { untilDay: until.part }),
  };
}

const UNTIL = '至到—－-～~';

/** 至12日 after a day. */
function readUntil(text: string, offset: number): Part | undefined {
  const at = skipSpaces(text, offset);
  if (!UNTIL.includes(text[at] ?? ' ')) return undefined;
  const part = readPart(text, at + 1);
  return part?.mark === '日' ? part : undefined;
}

interface Part {
  readonly part: DatePart;
  readonly mark: string;
  /** Where the mark ends. */
  readonly end: number;
}

const MARKS = '年月日号';
const ARABIC = /[0-9０-９]{1,4}(?![0-9０-９.．,])/y;
/** Zeros of every look: they are read here so that a rule can report wrong ones. */
const CHINESE = /[〇零○◯ＯO0０一二三四五六七八九十]{1,5}/y;
const ODD_ZERO = /[○◯ＯO0０零]/g;

/** A numeral at an offset, spaces before it skipped, with the mark after it. */
function readPart(text: string, offset: number): Part | undefined {
  const start = skipSpaces(text, offset);
  const arabic = matchAt(ARABIC, text, start);
  const numeral = arabic ?? matchAt(CHINESE, text, start);
  if (numeral === undefined) return undefined;
  const at = skipSpaces(text, start + numeral.length);
  const mark = text[at];
  if (mark === undefined || !MARKS.includes(mark)) return undefined;
  const value = arabic ? fromArabic(numeral) : fromChinese(numeral.replace(ODD_ZERO, '〇'));
  const part: DatePart = {
    range: [start, start + numeral.length],
    ...(value !== undefined && { value }),
    script: arabic ? 'arabic' : 'chinese',
  };
  return { part, mark, end: at + 1 };
}

/** Whether a number before 年 names a year: 2021, 二〇二一, or, before a month, 21. */
function isYear(text: string, { part, end }: Part): boolean {
  const written = text.slice(...part.range);
  if (/[十百千]/.test(written)) return false;
  if (written.length === 2) return readPart(text, end)?.mark === '月';
  return written.length === 4;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Past spaces, but not past the end of the line. */
function skipSpaces(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== '\n' && isSpace(text.charCodeAt(at))) at++;
  return at;
}
