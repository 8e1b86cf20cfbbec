import { isSpace } from '../chinese/characters.js';
import type { Range } from '../core/draft.js';

/** A stretch of a source, and what of it a reader sees. */
export type Piece =
  /** Its own characters. `verbatim`: they are code, not prose. */
  | { readonly kind: 'copy'; readonly range: Range; readonly verbatim?: boolean }
  /** Other characters, which stand or fall together. */
  | { readonly kind: 'put'; readonly range: Range; readonly text: string }
  /** Nothing: a comment. */
  | { readonly kind: 'comment'; readonly range: Range; readonly text: string }
  /** Nothing: where mark-up that wraps text begins and ends. Each `open` has its `close`. */
  | { readonly kind: 'open' | 'close'; readonly range: Range };

/** The pieces of a line of a source, in order. */
export type Line = readonly Piece[];

/** Whether a UTF-16 code unit is white space; page breaks of old printing programs are. */
export function isBlank(code: number): boolean {
  return isSpace(code) || code === 0x0b || code === 0x0c;
}

/** What a reader sees of a piece. */
function textOf(source: string, piece: Piece): string {
  if (piece.kind === 'copy') return source.slice(...piece.range);
  return piece.kind === 'put' ? piece.text : '';
}

/** What a reader sees of a line. */
export function visibleText(source: string, line: Line): string {
  return line.length === 1 ? textOf(source, line[0]!) : line.map((piece) => textOf(source, piece)).join('');
}

/** Whether a reader sees nothing of a line. */
export function isBlankLine(source: string, line: Line): boolean {
  return visibleText(source, line).trim() === '';
}

/** Where in the source the first visible character of a line stands. */
export function visibleStart(line: Line): number | undefined {
  return line.find(({ kind }) => kind === 'copy' || kind === 'put')?.range[0];
}

/** The part of a line between two offsets of its visible text, with the comments there. */
export function sliceLine(source: string, line: Line, [from, to]: Range): Line {
  const part: Piece[] = [];
  let at = 0;
  for (const piece of line) {
    const { length } = textOf(source, piece);
    if (length === 0 ? at >= from && at <= to : at < to && at + length > from)
      part.push(cut(piece, Math.max(from - at, 0), Math.min(to - at, length)));
    at += length;
  }
  return part;
}

/** A piece of copied text cut down to a part of itself; other text stays whole. */
function cut(piece: Piece, from: number, to: number): Piece {
  if (piece.kind !== 'copy') return piece;
  const [start, end] = piece.range;
  return from === 0 && to === end - start ? piece : { ...piece, range: [start + from, start + to] };
}

/** The line without white space at its ends. What is not visible stays. */
export function trimLine(source: string, line: Line): Line {
  const text = visibleText(source, line);
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (start < end && isBlank(text.charCodeAt(end - 1))) end--;
  if (end - start === text.length) return line;
  let at = 0;
  return line.flatMap((piece) => {
    const { length } = textOf(source, piece);
    const from = at;
    at += length;
    if (length === 0) return [piece];
    return from < end && at > start
      ? [cut(piece, Math.max(start - from, 0), Math.min(end - from, length))]
      : [];
  });
}
