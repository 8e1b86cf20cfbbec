import { fromArabic, fromChinese } from './numerals.js';

/** A calendar day as YYYY-MM-DD. Two such strings compare as the days do. */
export type IsoDate = string;

/** A date as far as the text gives it: a year, a month of it, or a day. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The number of days in a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the parts given name a day, a month or a year that exists. */
export function isCalendarDate({ year, month, day }: PartialDate): boolean {
  if (month === undefined) return day === undefined && year > 0;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** Year, month and day as YYYY-MM-DD. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The text when it is a day that exists, written YYYY-MM-DD; `undefined` for all else. */
export function parseIsoDate(text: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCalendarDate(date) ? text : undefined;
}

/** `days` after (or, negative, before) a day. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const { year, month, day } = splitIsoDate(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return isoDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

const WEEKDAYS = '日一二三四五六';

/** The day of the week as it is written after 星期: 日, 一 … 六. */
export function weekdayOf(date: IsoDate): string {
  const { year, month, day } = splitIsoDate(date);
  return WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!;
}

/** A day in its parts. */
export function splitIsoDate(date: IsoDate): Required<PartialDate> {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}

/** How a date is written: 2021年12月31日 or 二〇二一年十二月三十一日. */
export type DateScript = 'arabic' | 'chinese' | 'mixed';

const NUMERAL = '[0-9０-９]{1,4}|[〇零○Ｏ0一二三四五六七八九十]{1,5}';
const WRITTEN_DATE = new RegExp(`^(${NUMERAL})年(?:(${NUMERAL})月)?(?:(${NUMERAL})日)?$`);

/**
 * Reads a whole text as a date in Chinese: 2021年12月31日, 二〇二一年十二月, 2021年. Spaces are ignored. The
 * parts may not exist in the calendar; ask {@link isCalendarDate}. `undefined` when the text is no date.
 */
export function parseChineseDate(text: string): (PartialDate & { readonly script: DateScript }) | undefined {
  const match = WRITTEN_DATE.exec(text.replace(/\s+/g, ''));
  if (!match) return undefined;
  const [, yearText, monthText, dayText] = match;
  if (monthText === undefined && dayText !== undefined) return undefined;

  const parts = [yearText, monthText, dayText].filter((part) => part !== undefined);
  const values = parts.map((part) => fromArabic(part) ?? fromChinese(part));
  const [year, month, day] = values;
  if (year === undefined || values.includes(undefined)) return undefined;

  const arabic = parts.filter((part) => fromArabic(part) !== undefined).length;
  const script = arabic === parts.length ? 'arabic' : arabic === 0 ? 'chinese' : 'mixed';
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    script,
  };
}
