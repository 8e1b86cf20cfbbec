import { isDigitAt, isOtherLetterAt, plainAt } from './neighbours.js';

/** Whether a run stands for digits of a year: 20XX, 202X and 20X1 anywhere, XX21 and 2XX1 before 年. */
export function isYear(text: string, start: number, end: number): boolean {
  let from = start;
  while (start - from < 4 && isDigitAt(text, from - 1)) from--;
  const to = from + 4;
  if (end > to || end - start === 4) return false;
  for (let at = end; at < to; at++) if (!isDigitAt(text, at)) return false;
  if (text[to] === '年') return true;
  const century = plainAt(text, from) + plainAt(text, from + 1);
  return (century === '20' || century === '19') && !isDigitAt(text, to) && !isOtherLetterAt(text, to);
}
