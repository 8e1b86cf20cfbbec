import type { IsoDate } from '../chinese/dates.js';

/** Whether a sentence names a year before that of a day: then it speaks of what was, and old names are right in it. */
export function namesEarlierYear(sentence: string, day: IsoDate): boolean {
  const years = sentence.match(/(?:19|20)\d{2}(?=年)/g) ?? [];
  return years.some((year) => year < day.slice(0, 4));
}
