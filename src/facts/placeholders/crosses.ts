import { gap, type Recogniser } from './gap.js';
import { endOfRun, isDigitAt, isOtherLetterAt, nearestAfter, nearestBefore, plainAt } from './neighbours.js';
import { slotAfter } from './slots.js';
import { isYear } from './years.js';

/** ××局, ×个, 20××年. One cross is a sign of multiplication unless something follows that needs filling in. */
export const readCrosses: Recogniser = ({ text }, at) => {
  const end = endOfRun(text, at);
  if (isYear(text, at, end)) return gap(at, end);
  if (isMasked(text, at, end)) return { end };
  if (isDigitAt(text, at - 1) && slotAfter(text, end)?.slot !== 'date') return { end };
  if (isProduct(text, at, end)) return { end };
  return gap(at, end);
};

/** 豫A·×××××, 4101××××1234: hidden on purpose. */
function isMasked(text: string, start: number, end: number): boolean {
  const before = plainAt(text, start - 1);
  if ('·•-'.includes(before) && before !== '') return isOtherLetterAt(text, start - 2);
  return isOtherLetterAt(text, start - 1) || (isDigitAt(text, start - 1) && isDigitAt(text, end));
}

function isProduct(text: string, start: number, end: number): boolean {
  if (end - start > 1) return false;
  if (isDigitAt(text, nearestAfter(text, end)) || isDigitAt(text, nearestBefore(text, start))) return true;
  return !'号届中'.includes(text[end] ?? '.') && slotAfter(text, end) === undefined;
}
