import { CharClass, charClass } from '../../chinese/characters.js';
import { gap, type Recogniser } from './gap.js';
import {
  endOfRun,
  isDigitAt,
  isHanAt,
  isLetterX,
  isOtherLetterAt,
  isSpaceAt,
  nearestAfter,
  nearestBefore,
  plainAt,
} from './neighbours.js';
import { slotAfter } from './slots.js';

/** Words that a writer leaves where something is missing. */
const MARKERS = new Set(['TODO', 'TBD', 'FIXME']);

/** What makes a word of its own with an X before it: X光, X染色体; each with what may not follow: X光荣院. */
const COMPOUNDS: readonly (readonly [word: string, notBefore: string])[] = [
  ['光', '荣伏明彩谷大华辉复'],
  ['射线', ''],
  ['连锁', '店超经企'],
  ['波段', ''],
  ['染色体', ''],
  ['坐标', ''],
  ['轴', '承'],
  ['型', '党政社干企机服组'],
  ['形', '势式'],
  ['线片', ''],
  ['线检查', ''],
  ['线摄影', ''],
  ['线透视', ''],
  ['线机', ''],
  ['线诊断', ''],
  ['刀', ''],
  ['荧光', ''],
  ['衍射', ''],
  ['综合征', ''],
  ['世代', ''],
  ['代表', '团会队处建大'],
  ['表示', ''],
];

/** What joins the members of a pair: X、Y轴. */
const SEPARATORS = '、,，和与及/';
/** Characters that make a formula or an address of an X beside them. */
const TECHNICAL = '=≤≥≈^²³⁴₁₂ᵢ′@#&\\$~';

/** X, XX, 20XX, and the words TODO, TBD, FIXME. */
export const readLetters: Recogniser = ({ text }, at) => {
  let end = at;
  let onlyX = true;
  for (; end < text.length && charClass(text.charCodeAt(end)) === CharClass.Latin; end++) {
    onlyX &&= isLetterX(text.charCodeAt(end));
  }
  if (onlyX) return isFilledIn(text, at, end) ? { end } : gap(at, end);
  const word = text.slice(at, end);
  if (MARKERS.has(word.toUpperCase()) && !isDigitAt(text, end)) return gap(at, end);
  if (/^[NnＮ]$/.test(word) && isUnknownNumber(text, at, end)) return gap(at, end, 'likely');
  return { end };
};

/** Whether a run of X is what was meant: a name, a formula, a word that has an X in it. */
function isFilledIn(text: string, start: number, end: number): boolean {
  if (isYear(text, start, end)) return false;
  if (isTechnicalBefore(text, start) || isTechnicalAfter(text, end)) return true;
  if (isPairedWithLetter(text, start, end)) return true;
  if (isDigitAt(text, start - 1) && !isFigure(text, start, end)) return true;
  if (isRomanTen(text, start, end)) return true;
  const word = nearestAfter(text, plainAt(text, end) === '-' ? end + 1 : end);
  if (COMPOUNDS.some(([compound, notBefore]) => isWordAt(text, word, compound, notBefore))) return true;
  return end - start === 1 && !isInText(text, start, end);
}

function isTechnicalBefore(text: string, start: number): boolean {
  const mark = plainAt(text, start - 1);
  if (mark === '') return false;
  const beyond = start - 2;
  if (TECHNICAL.includes(mark)) return true;
  if (mark === '/') return plainAt(text, beyond) === '/' || isOtherLetterAt(text, beyond);
  if ('.-(_:*'.includes(mark)) return isOtherLetterAt(text, beyond);
  if (mark === '+') return beyond >= 0 && !isLetterX(text.charCodeAt(beyond));
  if ('×<>'.includes(mark)) return isDigitAt(text, beyond) || isOtherLetterAt(text, beyond);
  return false;
}

function isTechnicalAfter(text: string, end: number): boolean {
  const mark = plainAt(text, end);
  if (mark === '') return false;
  const beyond = end + 1;
  if (TECHNICAL.includes(mark)) return true;
  if (isDigitAt(text, end)) return true;
  if ('.-(_/:'.includes(mark)) return isOtherLetterAt(text, beyond);
  if (mark === '+') return beyond < text.length && !isLetterX(text.charCodeAt(beyond));
  if ('×<>'.includes(mark)) return isDigitAt(text, beyond) || isOtherLetterAt(text, beyond);
  return false;
}

/** X、Y轴, Model X: a letter beside it, alone or across a separator, shows that letters are meant. */
function isPairedWithLetter(text: string, start: number, end: number): boolean {
  if (end - start > 1) return false;
  return [
    [nearestBefore(text, start), -1],
    [nearestAfter(text, end), 1],
  ].some(([at, step]) => {
    if (isOtherLetterAt(text, at!)) return true;
    if (at === -1 || !SEPARATORS.includes(text[at!]!)) return false;
    const beyond = step === 1 ? nearestAfter(text, at! + 1) : nearestBefore(text, at!);
    return isOtherLetterAt(text, beyond) && !isOtherLetterAt(text, beyond + step!);
  });
}

/** 1X个, 3.X%: digits before a run of X are part of a figure when something follows that is counted. */
function isFigure(text: string, start: number, end: number): boolean {
  if (isSpaceAt(text, start - 1)) return true;
  const slot = slotAfter(text, end);
  return (
    slot?.slot === 'figure' ||
    slot?.slot === 'date' ||
    (plainAt(text, end) === '.' && isLetterXAt(text, end + 1))
  );
}

function isLetterXAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isLetterX(text.charCodeAt(at));
}

/** 第Ⅹ章: the Roman numeral stands for itself. */
function isRomanTen(text: string, start: number, end: number): boolean {
  return end - start === 1 && 'Ⅹⅹ'.includes(text[start]!) && '章节卷级类型期款条'.includes(text[end] ?? '.');
}

function isWordAt(text: string, at: number, word: string, notBefore: string): boolean {
  if (at === -1 || !text.startsWith(word, at)) return false;
  const next = text.charAt(at + word.length);
  return next === '' || !notBefore.includes(next);
}

/** Whether a single X stands among Chinese words or marks. */
function isInText(text: string, start: number, end: number): boolean {
  return isTextAt(text, nearestBefore(text, start)) || isTextAt(text, nearestAfter(text, end));
}

function isTextAt(text: string, at: number): boolean {
  if (at === -1) return false;
  return (
    isHanAt(text, at) ||
    isLetterXAt(text, at) ||
    '《》“”‘’「」【】〔〕（）()、，。；：！？—～-,.;:+%％‰'.includes(text[at]!)
  );
}

/** How near a figure stands to an N that stands for any number. */
const LIST_REACH = 10;

/** N个社区, but not “1个中心、N个站点” or 第N次. */
function isUnknownNumber(text: string, at: number, end: number): boolean {
  const before = nearestBefore(text, at);
  if (before !== -1 && !isHanAt(text, before) && !'，。；：、'.includes(text[before]!)) return false;
  if (text[before] === '、' && /[0-9０-９]/.test(text.slice(Math.max(0, at - LIST_REACH), at))) return false;
  return text.charAt(before) !== '第' && slotAfter(text, end)?.slot === 'figure' && before === at - 1;
}

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

/** Whether a run stands for digits of a year: 20XX, 202X and 20X1 anywhere, XX21 and 2XX1 before 年. */
function isYear(text: string, start: number, end: number): boolean {
  let from = start;
  while (start - from < 4 && isDigitAt(text, from - 1)) from--;
  const to = from + 4;
  if (end > to || end - start === 4) return false;
  for (let at = end; at < to; at++) if (!isDigitAt(text, at)) return false;
  if (text[to] === '年') return true;
  const century = plainAt(text, from) + plainAt(text, from + 1);
  return (century === '20' || century === '19') && !isDigitAt(text, to) && !isOtherLetterAt(text, to);
}
