import { type BlockParser, type InlineParser, parser, Table, TaskList } from '@lezer/markdown';
import { lastAtOrBelow } from '../../base/sorted.js';
import type { Range } from '../../core/draft.js';
import { dialectBlocks } from './dialect-blocks.js';
import { plainLines } from './dialect-lines.js';

/** Quotations and lists one inside the other, deeper than anyone writes: deeper ones are read as paragraphs. */
const DEEPEST = 100;

/** Keeps a line of thousands of > or - from taking time in the square of its length. */
const depthLimit: BlockParser = {
  name: 'DepthLimit',
  before: 'IndentedCode',
  parse(context, line) {
    if (context.depth <= DEEPEST || line.pos === line.text.length) return false;
    const from = context.lineStart + line.pos;
    const paragraph = context.elt('Paragraph', from, context.lineStart + line.text.length);
    context.nextLine();
    context.addElement(paragraph);
    return true;
  },
};

/** Passes over inline text at one go. */
const anyText: InlineParser = { name: 'AnyText', before: 'Escape', parse: ({ end }) => end };

/**
 * Finds the blocks of Markdown, with tables and task lists as GitHub has them. Inline mark-up and definitions of links
 * are read by hegao: @lezer/markdown takes any brackets for a link, whether what they refer to is there or not, and
 * time in the square of the length for marks that are never closed.
 */
export const blockParser = parser.configure([
  Table,
  TaskList,
  dialectBlocks,
  {
    parseBlock: [depthLimit],
    parseInline: [anyText],
    remove: [
      'LinkReference',
      'Escape',
      'Entity',
      'InlineCode',
      'HTMLTag',
      'Emphasis',
      'HardBreak',
      'Link',
      'Image',
      'LinkEnd',
    ],
  },
]);

/** What it makes of a file. */
export type BlockTree = ReturnType<typeof blockParser.parse>;
export type BlockNode = BlockTree['topNode'];

/** A Markdown source as the block parser must have it: LF line ends, no blanks after the rule of a table. */
export class SourceLines {
  /** What to parse. */
  readonly text: string;
  readonly source: string;
  /** Where each line begins in {@link text}, and where in the source. */
  readonly #starts: number[] = [];
  readonly #sourceStarts: Uint32Array;

  /**
   * @param starts Where the lines of the source begin.
   * @param first The index of the first line to parse: front matter is none of it.
   */
  constructor(source: string, starts: Uint32Array, first: number) {
    this.source = source;
    this.#sourceStarts = starts.subarray(first);
    const written: string[] = [];
    for (let index = first; index < starts.length; index++)
      written.push(withoutBlanksAfterRule(lineAt(source, starts, index)));
    const lines = plainLines(written);
    let at = 0;
    for (const line of lines) {
      this.#starts.push(at);
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
    return /[㐀-鿿\u{20000}-\u{323af}][，。；：]/u.test(this.source.slice(start, end));
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
