import type { Range } from './draft.js';

/** A text, and ranges in it, in UTF-16 code units. */
export interface MarkedText {
  readonly text: string;
  /** By their start; of those that start at one place, the shorter first. */
  readonly ranges: readonly Range[];
}

/** A bracket, or one that is escaped and so belongs to the text. */
const BRACKET = /\\?[⟦⟧]/g;

/**
 * Reads a text in which places stand between ⟦ and ⟧, as a report prints them: 召开会议12次⟦，，⟧解决问题.
 *
 * ⟦⟧ is an empty range. Ranges may stand in one another, and two that are equal are ⟦⟦so⟧⟧. A bracket that belongs to
 * the text is \⟦ or \⟧.
 *
 * @throws {Error} when a bracket has no partner.
 */
export function readMarkedText(marked: string): MarkedText {
  const ranges: Range[] = [];
  const open: number[] = [];
  let text = '';
  let at = 0;
  for (const { 0: bracket, index } of marked.matchAll(BRACKET)) {
    text += marked.slice(at, index);
    at = index + bracket.length;
    if (bracket.startsWith('\\')) text += bracket.slice(1);
    else if (bracket === '⟦') open.push(text.length);
    else {
      const start = open.pop();
      if (start === undefined) throw new Error(`a ⟧ without its ⟦: ${marked}`);
      ranges.push([start, text.length]);
    }
  }
  if (open.length > 0) throw new Error(`a ⟦ without its ⟧: ${marked}`);
  text += marked.slice(at);
  return { text, ranges: ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
}

/** A marked text as it is shown to people: without the signs that escape brackets. */
export function shownText(marked: string): string {
  return marked.replace(/\\([⟦⟧])/g, '$1');
}

/** The text with its ranges between ⟦ and ⟧, as {@link readMarkedText} reads it. */
export function markText({ text, ranges }: MarkedText): string {
  return marksIn({ text, ranges }, (part) => part.replace(/[⟦⟧]/g, '\\$&'), '⟦', '⟧');
}

/**
 * The text with its ranges between two marks.
 *
 * @param write What is to be done with the text between the marks: escaping.
 */
export function marksIn(
  { text, ranges }: MarkedText,
  write: (part: string) => string,
  open: string,
  close: string,
): string {
  const places = [...new Set(ranges.flat())].sort((a, b) => a - b);
  let result = '';
  let at = 0;
  for (const place of places) {
    const count = (isCounted: (range: Range) => boolean) => ranges.filter(isCounted).length;
    result += write(text.slice(at, place));
    at = place;
    result += close.repeat(count(([start, end]) => start < place && end === place));
    result += (open + close).repeat(count(([start, end]) => start === place && end === place));
    result += open.repeat(count(([start, end]) => start === place && end > place));
  }
  return result + write(text.slice(at));
}
