import { lastAtOrBelow } from '../../base/sorted.js';
import type { Range } from '../../core/draft.js';
import type { Line, Piece } from '../pieces.js';

/**
 * The text of a leaf of Markdown, as inline mark-up is read in it: its lines without the marks of quotations and lists
 * around them, with LF between, and the way back to the source.
 */
export class LeafText {
  readonly text: string;
  /** Where each segment begins in the text, and in the source. */
  readonly #starts: number[] = [];
  readonly #sources: number[] = [];

  /**
   * @param segments Where the lines of the leaf stand in the source, or the parts of a cell.
   * @param between What stands between them in the text.
   */
  constructor(source: string, segments: readonly Range[], between: '\n' | '' = '\n') {
    const parts: string[] = [];
    let at = 0;
    for (const [start, end] of segments) {
      this.#starts.push(at);
      this.#sources.push(start);
      parts.push(source.slice(start, end));
      at += end - start + between.length;
    }
    this.text = parts.join(between);
  }

  /** Where in the source a range of the text begins and ends. */
  toSource([from, to]: Range): Range {
    return [this.#sourceOf(from), from < to ? this.#sourceOf(to - 1) + 1 : this.#sourceOf(to)];
  }

  /** The characters of a range of the text, as pieces, line by line. */
  copy([from, to]: Range, verbatim: boolean): Line[] {
    const lines: Piece[][] = [[]];
    let segment = lastAtOrBelow(this.#starts, from);
    for (let at = from; at < to; ) {
      const next = this.#starts[segment + 1] ?? Number.POSITIVE_INFINITY;
      const stop = Math.min(to, next);
      const end = stop === next && this.text[next - 1] === '\n' ? next - 1 : stop;
      if (at < end) {
        const range = this.toSource([at, end]);
        lines.at(-1)!.push({ kind: 'copy', range, ...(verbatim && { verbatim }) });
      }
      if (end < stop) lines.push([]);
      at = stop;
      segment++;
    }
    return lines;
  }

  #sourceOf(at: number): number {
    const segment = lastAtOrBelow(this.#starts, at);
    return this.#sources[segment]! + at - this.#starts[segment]!;
  }
}

/** What in the text of a leaf is not its own characters, or not prose. */
export type Mark =
  | { readonly kind: 'hidden' | 'code' | 'open' | 'close' | 'break'; readonly range: Range }
  | { readonly kind: 'put' | 'comment'; readonly range: Range; readonly text: string };

/** The pieces of a leaf, for marks in the order of the text. */
export function piecesOf(leaf: LeafText, marks: readonly Mark[]): Line[][] {
  const groups: Line[][] = [];
  let lines: Piece[][] = [[]];
  let at = 0;
  const copy = (to: number, verbatim = false) => {
    const [first, ...rest] = leaf.copy([at, to], verbatim) as [Line, ...Line[]];
    lines.at(-1)!.push(...first);
    for (const line of rest) lines.push([...line]);
    at = to;
  };
  for (const mark of marks) {
    const [from, to] = mark.range;
    copy(from);
    const range = leaf.toSource(mark.range);
    switch (mark.kind) {
      case 'code':
        copy(to, true);
        break;
      case 'break':
        groups.push(lines);
        lines = [[]];
        break;
      case 'put':
      case 'comment':
        lines.at(-1)!.push({ kind: mark.kind, range, text: mark.text });
        break;
      case 'open':
      case 'close':
        lines.at(-1)!.push({ kind: mark.kind, range });
    }
    at = to;
  }
  copy(leaf.text.length);
  return [...groups, lines];
}
