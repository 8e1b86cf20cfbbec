import { parseChineseDate } from '../chinese/dates.js';
import { hasLookalikes, isUnseen, lookalikeAt, nextCandidate } from '../chinese/lookalikes.js';
import type { Block, ReadResult } from '../core/blocks.js';
import type { Comment, Range, ReadLookalike } from '../core/draft.js';
import { headOrdinal } from '../core/tree/ordinals.js';
import {
  isBlank,
  isBlankLine,
  type Line,
  type Piece,
  trimLine,
  visibleStart,
  visibleText,
} from './pieces.js';
import { lineBreakIn, type SourceMap, TextBuilder } from './source-map.js';

/** What was read from a source that is text itself, with what it takes to bring edits back. */
export interface Reading extends ReadResult {
  readonly map: SourceMap;
  readonly wraps: readonly Wrap[];
}

/** Mark-up around text: emphasis, a link. */
export interface Wrap {
  /** What it wraps, in the text. */
  readonly text: Range;
  /** The whole of it, in the source. */
  readonly source: Range;
}

/** A cell of a table, and its position in the source when it is empty. */
export interface SourceCell {
  readonly lines: readonly Line[];
  readonly at: number;
}

/** Collects the text of a draft while a format reads its source from top to bottom. */
export class DraftText {
  readonly source: string;
  readonly #starts: Uint32Array;
  readonly blocks: Block[] = [];
  readonly #text: TextBuilder;
  #lastCharacter = '';
  readonly #comments: Comment[] = [];
  /** Comments since the last visible character: the text after them decides their position. */
  readonly #waiting: { readonly text: string; readonly source: Range }[] = [];
  readonly #verbatim: Range[] = [];
  readonly #lookalikes: ReadLookalike[] = [];
  /** Whether any character may be read as another: only then each is looked at. */
  readonly #hasLookalikes: boolean;
  /** The next character that may be read as another, from the offset on where it was last asked for. */
  #nextCandidate = -1;
  #askedFrom = 0;
  readonly #wraps: Wrap[] = [];
  readonly #open: { readonly start: number; readonly source: number }[] = [];

  /** @param starts Where the lines of the source begin. */
  constructor(source: string, starts: Uint32Array) {
    this.source = source;
    this.#starts = starts;
    this.#text = new TextBuilder(source);
    this.#hasLookalikes = hasLookalikes(source);
  }

  /** Notes a comment that stands between blocks. */
  comment({ range, text }: { readonly range: Range; readonly text: string }): void {
    this.#waiting.push({ text, source: range });
  }

  /**
   * Writes lines of the source that make one paragraph. A line that begins as paragraphs do, with the number of a
   * heading, an indent of a Chinese paragraph or a date on its own, is a paragraph of its own: writers set these
   * without a blank line between.
   *
   * @param marker The number of a list item, to stand before the paragraph.
   * @returns The ranges of the paragraphs, without the marker.
   */
  paragraphs(lines: readonly Line[], marker?: Piece): Range[] {
    const ranges: Range[] = [];
    let start: number | undefined;
    for (const raw of lines) {
      const line = trimLine(this.source, raw);
      const text = visibleText(this.source, line);
      if (text === '' || (this.#hasLookalikes && isUnseen(text))) {
        this.#write(line);
        continue;
      }
      if (start !== undefined && !beginsParagraph(visibleText(this.source, raw), text))
        this.#joinTo(line, text);
      else {
        if (start !== undefined) ranges.push(this.#endLine(start));
        start = this.#startLine(visibleStart(line)!, start === undefined ? marker : undefined);
      }
      this.#write(line);
    }
    if (start !== undefined) ranges.push(this.#endLine(start));
    return ranges;
  }

  /** Adds a table: each row a line of the text, with a tab between cells. Rows with nothing in them are left out. */
  table(rows: readonly (readonly SourceCell[])[], headerRows: number, quote = 0): void {
    const ranges: Range[][] = [];
    let headers = headerRows;
    for (const [index, cells] of rows.entries()) {
      if (cells.some((cell) => cell.lines.some((line) => !isBlankLine(this.source, line))))
        ranges.push(this.#row(cells));
      else if (index < headerRows) headers--;
    }
    if (ranges.length === 0) return;
    const range: Range = [ranges[0]![0]![0], this.#text.length];
    this.blocks.push({
      kind: 'table',
      range,
      rows: ranges,
      headerRows: headers,
      ...(quote > 0 && { quote }),
    });
  }

  #row(cells: readonly SourceCell[]): Range[] {
    return cells.map((cell, column) => {
      const lines = cell.lines.map((line) => trimLine(this.source, line));
      const first = lines.map(visibleStart).find((at) => at !== undefined) ?? cell.at;
      if (column === 0) this.#startLine(first);
      else this.#put('\t', [this.#text.sourceEnd, first]);
      const start = this.#text.length;
      for (const line of lines) {
        const text = visibleText(this.source, line);
        if (text !== '' && this.#text.length > start) this.#joinTo(line, text);
        this.#write(line);
      }
      return this.#endLine(start);
    });
  }

  finish(): Reading {
    this.#placeComments();
    const { text, map } = this.#text.build();
    return {
      source: this.source,
      text,
      map,
      blocks: this.blocks,
      comments: this.#comments,
      verbatim: this.#verbatim,
      lookalikes: this.#lookalikes,
      wraps: this.#wraps,
      lineStarts: this.#starts,
      toSource: (range) => map.toSource(range),
    };
  }

  /** Starts a line of the text, for what stands at `at` in the source. */
  #startLine(at: number, marker?: Piece): number {
    const first = marker?.range[0] ?? at;
    if (this.#text.length > 0) this.#put('\n', lineBreakIn(this.source, [this.#text.sourceEnd, first]));
    if (marker) {
      this.#write([marker]);
      this.#put(' ', [marker.range[1], Math.min(at, marker.range[1] + 1)]);
    }
    return this.#text.length;
  }

  #endLine(start: number): Range {
    this.#placeComments();
    return [start, this.#text.length];
  }

  /** A line break inside a paragraph is a space between Latin words, and nothing in Chinese. */
  #joinTo(line: Line, text: string): void {
    if (!isNarrow(this.#lastCharacter) || !isNarrow(text[0]!)) return;
    this.#put(' ', lineBreakIn(this.source, [this.#text.sourceEnd, visibleStart(line)!]));
  }

  #put(text: string, [start, end]: Range): void {
    this.#text.put(text, start, end);
    this.#lastCharacter = text.at(-1)!;
  }

  #write(line: Line): void {
    for (const piece of line) {
      const start = this.#text.length;
      switch (piece.kind) {
        case 'comment':
          this.comment(piece);
          break;
        case 'open':
          this.#open.push({ start, source: piece.range[0] });
          break;
        case 'close':
          this.#closeWrap(piece.range[1]);
          break;
        case 'put':
          this.#placeComments();
          this.#put(piece.text, piece.range);
          break;
        case 'copy':
          this.#placeComments();
          if (this.#hasLookalikes && !piece.verbatim) this.#copyAsRead(piece.range);
          else this.#text.copy(...piece.range);
          this.#lastCharacter = this.source[piece.range[1] - 1]!;
          if (piece.verbatim) this.#verbatim.push([start, this.#text.length]);
      }
    }
  }

  /** Copies characters of the source, each as a reader takes it. */
  #copyAsRead([start, end]: Range): void {
    let from = start;
    for (let at = this.#candidate(start); at < end; at = this.#candidate(at + 1)) {
      const lookalike = lookalikeAt(this.source, at);
      if (!lookalike) continue;
      this.#text.copy(from, at);
      from = at + 1;
      const stands = this.#text.length;
      if (lookalike.text !== '') this.#text.put(lookalike.text, at, from);
      this.#noteLookalike({ kind: lookalike.kind, range: [stands, this.#text.length], source: [at, from] });
    }
    this.#text.copy(from, end);
  }

  /** Where the next character stands that may be read as another. Each is looked for once, though the lines be many. */
  #candidate(from: number): number {
    if (from > this.#nextCandidate || from < this.#askedFrom)
      this.#nextCandidate = nextCandidate(this.source, from);
    this.#askedFrom = from;
    return this.#nextCandidate;
  }

  /** Those that stand side by side are one. */
  #noteLookalike(next: ReadLookalike): void {
    const last = this.#lookalikes.at(-1);
    const isNext = last?.kind === next.kind && last.source[1] === next.source[0];
    if (!isNext || last.range[1] !== next.range[0]) this.#lookalikes.push(next);
    else
      this.#lookalikes[this.#lookalikes.length - 1] = {
        kind: last.kind,
        range: [last.range[0], next.range[1]],
        source: [last.source[0], next.source[1]],
      };
  }

  #closeWrap(sourceEnd: number): void {
    const open = this.#open.pop();
    if (open) this.#wraps.push({ text: [open.start, this.#text.length], source: [open.source, sourceEnd] });
  }

  #placeComments(): void {
    const at = this.#text.length;
    for (const { text, source } of this.#waiting.splice(0)) {
      this.#comments.push({ text, range: [at, at], source });
    }
  }
}

/** How far into a line the number of a heading reaches at most, and how long a date is. */
const HEAD = 24;
const IDEOGRAPHIC_INDENT = /^[\u3000\u2002\u2003\u00a0]/;

function beginsParagraph(raw: string, text: string): boolean {
  return (
    IDEOGRAPHIC_INDENT.test(raw) ||
    headOrdinal(text.slice(0, HEAD), 0) !== undefined ||
    (text.length <= HEAD && parseChineseDate(text)?.month !== undefined)
  );
}

/** Letters, digits and marks of Latin script. */
function isNarrow(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x2010 && !isBlank(code);
}
