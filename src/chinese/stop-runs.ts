import { characterBefore, isChineseCharacter, wholeCharacter } from './characters.js';
import { FULL_WIDTH } from './punctuation.js';

/** Marks of which only one may stand at a place, the stronger before the weaker. */
export const STOPS = '。；：，、';
/** Half-width marks that Chinese text takes for full-width ones. */
export const HALF_WIDTH_STOPS = ',;:!?';

const ALL: ReadonlySet<string> = new Set(`${STOPS}${HALF_WIDTH_STOPS}？！`);

/** Stops and commas that stand together, with nothing but spaces between. */
export interface StopRun {
  /** From the first mark to the end of the last, in UTF-16 code units. */
  readonly range: readonly [start: number, end: number];
  /** The marks in full width. */
  readonly stops: readonly string[];
  /** Whether all but one of them must go; marks that may stand together, as ！！ may, stay. */
  readonly isFault: boolean;
}

/** The marks that stand together around a mark at an offset. */
export function stopRunAround(text: string, offset: number): StopRun {
  let start = offset;
  for (let at = offset - 1; at >= 0; at--) {
    if (isGap(text[at]!)) continue;
    if (!isStop(text, at)) break;
    start = at;
  }
  let end = offset + 1;
  for (let at = end; at < text.length; at++) {
    if (isGap(text[at]!)) continue;
    if (!isStop(text, at)) break;
    end = at + 1;
  }
  const marks = text.slice(start, end);
  const stops = Array.from(marks.replace(/\s/g, ''), (mark) => FULL_WIDTH.get(mark) ?? mark);
  return { range: [start, end], stops, isFault: isFault(text, start, marks, stops) };
}

function isFault(text: string, start: number, marks: string, stops: readonly string[]): boolean {
  if (stops.length < 2 || stops.every((mark) => !STOPS.includes(mark))) return false;
  // 。。。 stands for ……, which is another matter.
  if (stops.join('').includes('。。。')) return false;
  return !/^[,;:!?\s]+$/.test(marks) || isChineseCharacter(characterBefore(text, start));
}

function isGap(character: string): boolean {
  return character === ' ' || character === '\u3000';
}

function isStop(text: string, at: number): boolean {
  const character = text[at]!;
  // A ? behind a figure or a mark stands for a character that a conversion lost.
  if (character === '?') return at > 0 && /[㐀-鿿\u{20000}-\u{323af}]/u.test(wholeCharacter(text, at - 1));
  return ALL.has(character);
}
