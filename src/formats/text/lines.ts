import type { Range } from '../../core/draft.js';
import { isBlank, type Line, type Piece, visibleText } from '../pieces.js';

/** A line of a plain text. Only the last may be without text: it holds the comments below the text. */
export interface TextLine {
  readonly line: Line;
  /** What a reader sees of it, without the white space at its ends. */
  readonly text: string;
  /** The white space before it, in columns. */
  readonly indent: number;
  /** Whether blank lines, or comments on lines of their own, stand before it. */
  readonly afterBlank: boolean;
}

/**
 * The lines of a source that have text. Comments are taken out: one over several lines joins what stands around it,
 * one on a line of its own goes to the line that follows.
 *
 * @param starts Where the lines of the source begin.
 */
export function linesOf(source: string, starts: Uint32Array): TextLine[] {
  const comments = findComments(source);
  const lines: TextLine[] = [];
  let next = 0;
  let waiting: Piece[] = [];
  let afterBlank = false;
  for (let index = 0; index < starts.length; index++) {
    const pieces: Piece[] = [];
    let at = starts[index]!;
    let end = contentEnd(source, starts, index);
    for (; next < comments.length && comments[next]!.range[0] < end; next++) {
      const { range, text } = comments[next]!;
      if (at < range[0]) pieces.push({ kind: 'copy', range: [at, range[0]] });
      pieces.push({ kind: 'comment', range, text });
      at = range[1];
      while (at > end) end = contentEnd(source, starts, ++index);
    }
    if (at < end) pieces.push({ kind: 'copy', range: [at, end] });

    const raw = visibleText(source, pieces);
    const indented = indentOf(raw);
    if (indented === raw.length) {
      waiting.push(...pieces.filter(({ kind }) => kind === 'comment'));
      afterBlank = true;
      continue;
    }
    const line = waiting.length > 0 ? [...waiting, ...pieces] : pieces;
    lines.push({ line, text: trim(raw, indented), indent: columnsOf(raw.slice(0, indented)), afterBlank });
    waiting = [];
    afterBlank = false;
  }
  if (waiting.length > 0) lines.push({ line: waiting, text: '', indent: 0, afterBlank: true });
  return lines;
}

/** Where a line ends, its line break left out. */
function contentEnd(source: string, starts: Uint32Array, line: number): number {
  let end = starts[line + 1];
  if (end === undefined) return source.length;
  if (source[end - 1] === '\n') end--;
  if (source[end - 1] === '\r') end--;
  return end;
}

/** How many characters of white space a text begins with. */
function indentOf(text: string): number {
  let at = 0;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function trim(text: string, start: number): string {
  let end = text.length;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** The width of a text on a fixed-width display, in columns: Chinese characters and marks take two, a tab four. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    columns += code === 0x09 ? 4 : code >= 0x2010 && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return columns;
}

/** An HTML comment in a source. */
interface HtmlComment {
  readonly range: Range;
  /** What stands between its marks. */
  readonly text: string;
}

/** The comments of a source, in order. A comment that is never closed is none. */
function findComments(source: string): HtmlComment[] {
  const comments: HtmlComment[] = [];
  for (let start = source.indexOf('<!--'); start !== -1; ) {
    const close = source.indexOf('-->', start + 4);
    if (close === -1) break;
    comments.push({ range: [start, close + 3], text: source.slice(start + 4, close) });
    start = source.indexOf('<!--', close + 3);
  }
  return comments;
}
