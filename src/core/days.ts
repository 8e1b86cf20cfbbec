import type { Localized } from '../base/locale.js';
import { type IsoDate, splitIsoDate } from '../chinese/dates.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The English name of a month, counted from 1. */
export function englishMonth(month: number): string {
  return MONTHS[month - 1]!;
}

/** A day as people write it: 2024年7月18日, 18 July 2024. */
export function writtenDay(date: IsoDate): Localized {
  const { year, month, day } = splitIsoDate(date);
  return { zh: `${year}年${month}月${day}日`, en: `${day} ${MONTHS[month - 1]} ${year}` };
}

/** The days from one to another, what they share written once: 2024年7月15日至18日, 15–18 July 2024. */
export function writtenDays(from: IsoDate, to: IsoDate): Localized {
  if (from === to) return writtenDay(from);
  const [first, last] = [writtenDay(from), writtenDay(to)];
  const [start, end] = [splitIsoDate(from), splitIsoDate(to)];
  if (start.year !== end.year) return { zh: `${first.zh}至${last.zh}`, en: `${first.en} to ${last.en}` };
  if (start.month === end.month) return { zh: `${first.zh}至${end.day}日`, en: `${start.day}–${last.en}` };
  return {
    zh: `${first.zh}至${end.month}月${end.day}日`,
    en: `${start.day} ${MONTHS[start.month - 1]} to ${last.en}`,
  };
}
