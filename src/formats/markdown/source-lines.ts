import { lastAtOrBelow } from '../../base/sorted.js';
import type { Range } from '../../core/draft.js';

/** A Markdown source as the block parser must have it: LF line ends, no blanks after the rule of a table. */
export class SourceLines {
  /** What to parse. */
  readonly text: string;
  readonly #source: string;
  /** Where each line begins in {@link text}, and where in the source. */
  readonly #starts: number[] = [];
  readonly #sourceStarts: Uint32Array;

  /**
   * @param starts Where the lines of the source begin.
   * @param first The index of the first line to parse: front matter is none of it.
   */
  constructor(source: string, starts: Uint32Array, first: number) {
    this.#source = source;
    this.#sourceStarts = starts.subarray(first);
    const lines: string[] = [];
    let at = 0;
    for (let index = first; index < starts.length; index++) {
      const line = withoutBlanksAfterRule(lineAt(source, starts, index));
      this.#starts.push(at);
      lines.push(line);
      at += line.length + 1;
    }
    this.text = lines.join('\n');
  }

  /** The same place in the source. */
  toSource(at: number): number {
    const line = lastAtOrBelow(this.#starts, at);
    return this.#sourceStarts[line]! + at - this.#starts[line]!;
  }

  /** A range of {@link text}, line by line, in the source. */
  linesOf([from, to]: Range): Range[] {
    const ranges: Range[] = [];
    for (let line = lastAtOrBelow(this.#starts, from), at = from; ; line++) {
      const next = this.#starts[line + 1];
      const end = next === undefined ? to : Math.min(to, next - 1);
      const shift = this.#sourceStarts[line]! - this.#starts[line]!;
      ranges.push([at + shift, end + shift]);
      if (next === undefined || next > to) return ranges;
      at = next;
    }
  }

  /** Whether a range of the source has a mark of Chinese punctuation behind a Chinese character. */
  holdsSentence([start, end]: Range): boolean {
    return /[㐀-鿿][，。；：]/.test(this.#source.slice(start, end));
  }
}

function lineAt(source: string, starts: Uint32Array, index: number): string {
  let end = starts[index + 1];
  if (end === undefined) return source.slice(starts[index]);
  if (source[end - 1] === '\n') end--;
  if (source[end - 1] === '\r') end--;
  return source.slice(starts[index], end);
}

/** @lezer/markdown takes no rule of a table that ends in a blank. */
function withoutBlanksAfterRule(line: string): string {
  return /[ \t]$/.test(line) && line.includes('|') && /^[ \t>|:-]+$/.test(line) ? line.trimEnd() : line;
}
