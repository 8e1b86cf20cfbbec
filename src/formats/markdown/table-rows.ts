import type { Range } from '../../core/draft.js';
import type { BlockNode } from './parser.js';
import type { SourceLines } from './source-lines.js';

/** The cells of a table, as many in each row as the header has. */
export function rowsOf(source: SourceLines, table: BlockNode): Range[][] {
  const header = cellsOf(source, table.getChild('TableHeader')!);
  const rows = table.getChildren('TableRow').map((row) => cellsOf(source, row));
  return [header, ...rows.map((cells) => toWidth(cells, header.length))];
}

function cellsOf(source: SourceLines, row: BlockNode): Range[] {
  const cells: Range[] = [];
  /** Where the cell begins that is not met yet, for one with nothing in it. */
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
  const missing = Array.from({ length: width - cells.length }, (): Range => [end, end]);
  return [...cells.slice(0, width), ...missing];
}

function emptyCell(source: SourceLines, start: number): Range {
  const at = source.toSource(source.text[start] === ' ' ? start + 1 : start);
  return [at, at];
}
