import {
  daysInMonth,
  type IsoDate,
  isCalendarDate,
  isoDate,
  type PartialDate,
  parseChineseDate,
  parseIsoDate,
} from '../chinese/dates.js';

/** The text when it is a day that exists, written YYYY-MM-DD. */
export const parseDay: (text: string) => IsoDate | undefined = parseIsoDate;

/**
 * The first or the last day of a year, a month or a day, written 2021, 2021-03 or 2021-03-05, with / or . as
 * spreadsheets do, or as 2021年3月5日. `undefined` when the text is none of these or names no day that exists.
 */
export function widenDate(text: string, edge: 'first' | 'last'): IsoDate | undefined {
  const date = parseSpreadsheetDate(text) ?? parseChineseDate(text);
  if (!date || date.year < 1000 || !isCalendarDate(date)) return undefined;
  const { year, month = edge === 'first' ? 1 : 12 } = date;
  return isoDate(year, month, date.day ?? (edge === 'first' ? 1 : daysInMonth(year, month)));
}

function parseSpreadsheetDate(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [, year, , month, day] = match;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}
