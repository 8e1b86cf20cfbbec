import type { ItemBlock, TableBlock } from '../blocks.js';
import type { Cell, List, ListItem, Paragraph, Quote, Range, Row, Sentence, Table } from '../draft.js';
import { isPlain, type Line } from './lines.js';
import { buildParagraph } from './paragraphs.js';
import { type Source, sentencesOf } from './sentences.js';

/** The index after the last of the lines from `from` on that all belong together. */
export function endOfRun(lines: readonly Line[], from: number, belongs: (line: Line) => boolean): number {
  let end = from + 1;
  while (end < lines.length && belongs(lines[end]!)) end++;
  return end;
}

export function buildQuote(source: Source, lines: readonly Line[]): Quote {
  const children: (Paragraph | List)[] = [];
  for (let at = 0; at < lines.length; ) {
    if (lines[at]!.block.kind !== 'item') {
      children.push(buildParagraph(source, lines[at]!.range, 'plain'));
      at++;
      continue;
    }
    const end = endOfRun(lines, at, ({ block }) => block.kind === 'item');
    children.push(buildList(source, lines.slice(at, end)));
    at = end;
  }
  return { type: 'Quote', range: spanOf(lines), children };
}

type ItemLine = Line & { readonly block: ItemBlock };

/** A list, from lines that all are items; deeper ones become lists inside the item above them. */
export function buildList(source: Source, lines: readonly Line[]): List {
  const items = lines as readonly ItemLine[];
  const { depth, ordinal } = items[0]!.block;
  const children: ListItem[] = [];
  for (let at = 0; at < items.length; ) {
    const end = endOfRun(items, at, (next) => (next as ItemLine).block.depth > depth);
    children.push(buildItem(source, items[at]!, items.slice(at + 1, end)));
    at = end;
  }
  return { type: 'List', range: spanOf(lines), ordered: ordinal !== undefined, children };
}

function buildItem(source: Source, { block, range }: ItemLine, inner: readonly ItemLine[]): ListItem {
  const children: (Sentence | List)[] = sentencesOf(source, range);
  if (inner.length > 0) children.push(buildList(source, inner));
  return {
    type: 'ListItem',
    range: [range[0], (inner.at(-1) ?? { range }).range[1]],
    ...(block.ordinal && { ordinal: { ...block.ordinal, form: '1.' as const } }),
    children,
  };
}

export function buildTable(source: Source, block: TableBlock, caption: Range | undefined): Table {
  const children = block.rows.map((cells, row): Row => {
    const built = cells.map(
      (range, column): Cell => ({ type: 'Cell', range, row, column, children: sentencesOf(source, range) }),
    );
    const range: Range =
      cells.length > 0 ? [cells[0]![0], cells.at(-1)![1]] : [block.range[0], block.range[0]];
    return { type: 'Row', range, header: row < block.headerRows, children: built };
  });
  return { type: 'Table', range: block.range, ...(caption && { caption }), children };
}

const CAPTION = /^附?表/;
const UNIT = /^[（(]?单位[：:]/;
/** The longest caption of a table, in characters. */
const CAPTION_LENGTH = 40;

/** 表1　…… above a table; 单位：万元 may stand between them. */
export function captionAbove(lines: readonly Line[], table: number): Range | undefined {
  const unit = lines[table - 1];
  const line = unit && isPlain(unit) && UNIT.test(unit.dense) ? lines[table - 2] : unit;
  if (!line || !isPlain(line) || line.dense.length > CAPTION_LENGTH) return undefined;
  return CAPTION.test(line.dense) ? line.range : undefined;
}

function spanOf(lines: readonly Line[]): Range {
  return [lines[0]!.range[0], lines.at(-1)!.range[1]];
}
