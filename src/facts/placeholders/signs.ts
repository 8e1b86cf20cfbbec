import { gap, type Recogniser } from './gap.js';
import {
  endOfRun,
  isDigitAt,
  isHanAt,
  isHanDigitAt,
  isOtherLetterAt,
  isSpaceAt,
  nearestAfter,
  plainAt,
  skipSpaces,
} from './neighbours.js';
import { slotAfter } from './slots.js';

/** A line of so many _ or … parts what stands above it from what stands below. */
const RULE_LENGTH = 10;

/** How near to each other the boxes of one choice stand. */
const CHOICE_REACH = 12;

/** *个, 中共*县委, **中央; not footnotes, bullets, emphasis or hidden digits. */
export const readStars: Recogniser = ({ text, emphasis }, at) => {
  const end = endOfRun(text, at);
  if (emphasis.has(at) || isDigitAt(text, at - 1) || isOtherLetterAt(text, at - 1)) return { end };
  const isBullet = isSpaceAt(text, end) && isAtLineStart(text, at);
  return !isBullet && slotAfter(text, end) ? gap(at, end) : { end };
};

/** Where Markdown emphasis opens and closes: **重点**, but not the masks of **县**镇. */
export function emphasisOf(text: string): ReadonlySet<number> {
  const marks = new Set<number>();
  let open: number | undefined;
  let lineEnd = 0;
  for (let at = text.indexOf('**'); at !== -1; at = text.indexOf('**', endOfRun(text, at))) {
    if (at >= lineEnd) {
      open = undefined;
      lineEnd = text.indexOf('\n', at);
      if (lineEnd === -1) lineEnd = text.length;
    }
    const end = endOfRun(text, at);
    if (open === undefined) {
      if (end < lineEnd && !isSpaceAt(text, end)) open = at;
    } else {
      if (isSpaceAt(text, at - 1) || (slotAfter(text, end) && slotAfter(text, endOfRun(text, open)))) {
        open = at;
        continue;
      }
      marks.add(open).add(at);
      open = undefined;
    }
  }
  return marks;
}

/** ○○局, □□县, 查处○件; not bullets, tick boxes and the zero of 二○二一. */
export const readShapes: Recogniser = ({ text }, at) => {
  const end = endOfRun(text, at);
  if (isHanDigitAt(text, at - 1) || isHanDigitAt(text, end) || isDigitAt(text, end)) return { end };
  if (isDigitAt(text, at - 1) && plainAt(text, end) !== '年') return { end };
  const slot = slotAfter(text, end);
  if (!slot) return { end };
  return end - at === 1 && isChoice(text, at, slot.end) ? { end } : gap(at, end);
};

/** □个人　□单位 offers a choice; a shape inside a sentence does not. */
function isChoice(text: string, at: number, slotEnd: number): boolean {
  if (isHanAt(text, at - 1)) return false;
  if (isSpaceAt(text, at + 1) || isHanAt(text, slotEnd)) return true;
  const line = text.slice(Math.max(0, at - CHOICE_REACH), slotEnd + CHOICE_REACH);
  return line.indexOf(text[at]!) !== line.lastIndexOf(text[at]!);
}

/** ____人; not a line across the page, nor a name of a program. */
export const readLines: Recogniser = ({ text }, at) => {
  const end = endOfRun(text, at);
  if (end - at < 2 || isOtherLetterAt(text, at - 1) || isOtherLetterAt(text, end)) return { end };
  const isRule = end - at >= RULE_LENGTH && isAtLineStart(text, at) && nearestAfter(text, end) === -1;
  return isRule ? { end } : gap(at, end);
};

/** ？？个, ？%. */
export const readQuestions: Recogniser = ({ text }, at) => {
  const end = endOfRun(text, at);
  const slot = end - at > 1 ? slotAfter(text, end) : undefined;
  const isFigure = slot?.slot === 'figure' || slot?.slot === 'date' || plainAt(text, end) === '%';
  return isFigure ? gap(at, end) : { end };
};

/** …… alone in its paragraph; not a line across the page. */
export const readEllipsis: Recogniser = ({ text }, at) => {
  let end = endOfRun(text, at);
  while (plainAt(text, end) === '…' || plainAt(text, end) === '.' || plainAt(text, end) === '。') end++;
  const isAlone = isAtLineStart(text, at) && nearestAfter(text, end) === -1;
  return isAlone && end - at < RULE_LENGTH ? gap(at, end, 'likely') : { end };
};

/** ▲待核, ★待补充. */
export const readFlags: Recogniser = ({ text }, at) => {
  const word = skipSpaces(text, endOfRun(text, at));
  const verb = /^待[核补填定查续改]/.exec(text.slice(word, word + 2));
  return verb ? gap(at, word + 2) : { end: endOfRun(text, at) };
};

function isAtLineStart(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && isSpaceAt(text, start - 1) && text[start - 1] !== '\n') start--;
  return start === 0 || text[start - 1] === '\n';
}
