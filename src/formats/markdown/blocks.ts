import type { Range } from '../../core/draft.js';
import { type GridRows, gridRows } from './grid-tables.js';
import type { BlockNode, BlockTree, SourceLines } from './parser.js';

/** A leaf of the block structure of a Markdown file. All ranges are of the source. */
export type MarkdownBlock = TextBlock | CodeBlock | HtmlBlock | TableBlock | GridBlock;

interface BlockBase {
  /** How many quotations it stands in. */
  readonly quote: number;
}

/** Text with inline mark-up. */
export interface TextBlock extends BlockBase {
  readonly kind: 'text';
  /** The lines, without the marks of the blocks around them. */
  readonly lines: readonly Range[];
  /** The level, for a heading. */
  readonly level?: number;
  /** Whether a heading is one by the line below, and may so hold definitions of links. */
  readonly underlined?: boolean;
  /** Whether it begins with the mark of a callout: `[!note]`. */
  readonly callout?: boolean;
  /** The place in a list, for the first text of an item. */
  readonly item?: ItemPlace;
}

interface CodeBlock extends BlockBase {
  readonly kind: 'code';
  readonly lines: readonly Range[];
}

export interface HtmlBlock extends BlockBase {
  readonly kind: 'html';
  readonly lines: readonly Range[];
}

export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  /** The cells of each row, the header first; empty ones are empty ranges. Those that the header lacks are not shown. */
  readonly rows: readonly (readonly Range[])[];
}

/** A table whose cells may hold several lines. */
export interface GridBlock extends BlockBase, GridRows {
  readonly kind: 'grid';
}

export interface ItemPlace {
  /** 0 is the outermost list. */
  readonly depth: number;
  /** The number, and where it stands: for an item of an ordered list. */
  readonly number?: { readonly value: number; readonly range: Range };
}

const HEADINGS: Readonly<Record<string, number>> = {
  ATXHeading1: 1,
  ATXHeading2: 2,
  ATXHeading3: 3,
  ATXHeading4: 4,
  ATXHeading5: 5,
  ATXHeading6: 6,
  SetextHeading1: 1,
  SetextHeading2: 2,
};

const CALLOUT = /^>[ \t]*\[![^[\]\n]{1,60}\]/;
const LONGEST_CALLOUT = 70;

/** The leaves of a parsed file, in order. */
export function blocksOf(tree: BlockTree, source: SourceLines): MarkdownBlock[] {
  const reader = new BlockReader(source);
  tree.iterate({
    enter: ({ name, node }) => reader.enter(name, node),
    leave: ({ name }) => reader.leave(name),
  });
  return reader.blocks;
}

class BlockReader {
  readonly blocks: MarkdownBlock[] = [];
  readonly #source: SourceLines;
  #quote = 0;
  /** Of each > around, whether it makes a quotation; in a callout the report itself speaks. */
  readonly #quotations: boolean[] = [];
  /** Whether the mark of a callout is to come. */
  #callout = false;
  /** The numbers of the items to come in each list around, the next one last; none for bullets. */
  readonly #lists: number[][] = [];
  /** The item whose first text is to come. */
  #item: ItemPlace | undefined;

  constructor(source: SourceLines) {
    this.#source = source;
  }

  /** Takes in a node; `false` when there is nothing to look for inside it. */
  enter(name: string, node: BlockNode): boolean {
    const level = HEADINGS[name];
    if (level !== undefined)
      return this.#text(headingLines(this.#source, node), level, name.startsWith('Setext'));
    switch (name) {
      case 'Document':
      case 'Admonition':
      case 'FenceLine':
        return true;
      case 'Blockquote':
        this.#enterQuote(node);
        return true;
      case 'BulletList':
        this.#lists.push([]);
        return true;
      case 'OrderedList':
        this.#lists.push(numbersOf(this.#source, node).reverse());
        return true;
      case 'ListItem':
        this.#item = this.#placeOf(node);
        return true;
      case 'Paragraph':
        return this.#text(linesOf(this.#source, node, node.from, node.to));
      case 'DialectTitle':
        return this.#text(linesOf(this.#source, node, node.from, node.to));
      case 'GridTable':
        return this.#grid(
          node.getChildren('GridLine').flatMap(({ from, to }) => this.#source.linesOf([from, to])),
        );
      case 'Task':
        return this.#text(linesOf(this.#source, node, node.firstChild!.to, node.to));
      case 'CodeBlock':
        return this.#indented(codeLines(this.#source, node));
      case 'FencedCode':
        return this.#add({ kind: 'code', quote: this.#quote, lines: codeLines(this.#source, node) });
      case 'HTMLBlock':
      case 'CommentBlock':
      case 'ProcessingInstructionBlock': {
        const lines = linesOf(this.#source, node, node.from, node.to);
        return this.#add({ kind: 'html', quote: this.#quote, lines });
      }
      case 'Table':
        return this.#add({ kind: 'table', quote: this.#quote, rows: rowsOf(this.#source, node) });
      default:
        return false;
    }
  }

  leave(name: string): void {
    if (name === 'Blockquote') this.#quote -= Number(this.#quotations.pop());
    else if (name === 'BulletList' || name === 'OrderedList') this.#lists.pop();
    else if (name === 'ListItem') this.#item = undefined;
  }

  #enterQuote({ from, to }: BlockNode): void {
    this.#callout = CALLOUT.test(this.#source.text.slice(from, Math.min(to, from + LONGEST_CALLOUT)));
    this.#quotations.push(!this.#callout);
    this.#quote += Number(!this.#callout);
  }

  #text(lines: readonly Range[], level?: number, underlined = false): false {
    const item = level === undefined && this.#item;
    return this.#add({
      kind: 'text',
      quote: this.#quote,
      lines,
      ...(level !== undefined && { level, underlined }),
      ...(this.#callout && { callout: true }),
      ...(item && { item }),
    });
  }

  /** Lines indented by four spaces are code; Chinese sentences so indented are paragraphs of one who meant 　　. */
  #indented(lines: readonly Range[]): false {
    if (!lines.some((line) => this.#source.holdsSentence(line)))
      return this.#add({ kind: 'code', quote: this.#quote, lines });
    for (const line of lines) this.#text([line]);
    return false;
  }

  /** What no reader could tell the cells of is shown as it stands. */
  #grid(lines: readonly Range[]): false {
    const table = gridRows(this.#source.source, lines);
    return this.#add(
      table ? { kind: 'grid', quote: this.#quote, ...table } : { kind: 'code', quote: this.#quote, lines },
    );
  }

  #add(block: MarkdownBlock): false {
    this.blocks.push(block);
    this.#callout = false;
    this.#item = undefined;
    return false;
  }

  #placeOf(item: BlockNode): ItemPlace {
    const depth = this.#lists.length - 1;
    const value = this.#lists.at(-1)!.pop();
    const mark = item.firstChild!;
    const at = this.#source.toSource(mark.from);
    return {
      depth,
      ...(value !== undefined && { number: { value, range: [at, at + mark.to - mark.from] } }),
    };
  }
}

/** The numbers of an ordered list as a reader sees them: where all are the same, they count up from the first. */
function numbersOf(source: SourceLines, list: BlockNode): number[] {
  const written = list
    .getChildren('ListItem')
    .map(({ firstChild }) => Number.parseInt(source.text.slice(firstChild!.from, firstChild!.to), 10));
  const isLazy = written.length > 1 && written.every((number) => number === written[0]);
  return isLazy ? written.map((number, index) => number + index) : written;
}

/** The lines of a leaf, without the marks of the quotations and the indents of the lists around it. */
function linesOf(source: SourceLines, leaf: BlockNode, from: number, to: number): Range[] {
  const marks = leaf.getChildren('QuoteMark');
  let next = 0;
  let at = from;
  return source.linesOf([from, to]).map(([start, end]): Range => {
    const shift = start - at;
    const lineEnd = end - shift;
    let content = at;
    for (; next < marks.length && marks[next]!.from < lineEnd; next++)
      content = Math.max(content, marks[next]!.to);
    while (content < lineEnd && /[ \t]/.test(source.text[content]!)) content++;
    at = lineEnd + 1;
    return [content + shift, end];
  });
}

/** A heading without its own marks: # before, and after where it is closed; the line below. */
function headingLines(source: SourceLines, node: BlockNode): Range[] {
  const marks = node.getChildren('HeaderMark');
  const isUnderlined = node.name.startsWith('Setext');
  const start = isUnderlined ? node.from : marks[0]!.to;
  const closing = isUnderlined ? marks[0] : marks[1];
  const lines = linesOf(source, node, start, closing?.from ?? node.to);
  return isUnderlined ? lines.slice(0, -1) : lines;
}

/** The lines of code, blank ones left out. */
function codeLines(source: SourceLines, node: BlockNode): Range[] {
  const lines = node.getChildren('CodeText').flatMap(({ from, to }) => source.linesOf([from, to]));
  return lines.filter(([start, end]) => start < end);
}

/** The cells of a table, in each row at least as many as the header has. */
function rowsOf(source: SourceLines, table: BlockNode): Range[][] {
  const header = cellsOf(source, table.getChild('TableHeader')!);
  const rows = table.getChildren('TableRow').map((row) => cellsOf(source, row));
  return [header, ...rows.map((cells) => toWidth(cells, header.length))];
}

function cellsOf(source: SourceLines, row: BlockNode): Range[] {
  const cells: Range[] = [];
  /** Where the next cell begins, for an empty one. */
  let start = row.from;
  let hasCell = false;
  for (let child = row.firstChild; child; child = child.nextSibling) {
    if (child.name === 'TableCell') {
      const at = source.toSource(child.from);
      cells.push([at, at + child.to - child.from]);
      hasCell = true;
    } else if (child.name === 'TableDelimiter') {
      // The bar that a row may begin with divides nothing.
      if (!hasCell && child.from > row.from) cells.push(emptyCell(source, start));
      hasCell = false;
      start = child.to;
    }
  }
  return cells;
}

function toWidth(cells: readonly Range[], width: number): Range[] {
  const [, end] = cells.at(-1) ?? [0, 0];
  const missing = Array.from({ length: Math.max(0, width - cells.length) }, (): Range => [end, end]);
  return [...cells, ...missing];
}

function emptyCell(source: SourceLines, start: number): Range {
  const at = source.toSource(source.text[start] === ' ' ? start + 1 : start);
  return [at, at];
}
