import type { Range } from '../../core/draft.js';

/** The rows of a grid table: of each cell, its lines. */
export interface GridRows {
  readonly rows: readonly (readonly (readonly Range[])[])[];
  readonly headerRows: number;
}

/**
 * The rows of a grid table of pandoc, whose cells stand between bars and whose rows between rules.
 *
 * @param lines The lines of the table in the source, rules with them.
 * @returns `undefined` where cells span rows or columns.
 */
export function gridRows(source: string, lines: readonly Range[]): GridRows | undefined {
  const columns = source.slice(...lines[0]!).split('+').length - 2;
  const rows: Range[][][] = [];
  let headerRows = 0;
  let row: Range[][] | undefined;
  for (const line of lines) {
    const text = source.slice(...line);
    if (text.startsWith('+')) {
      if (!/^[-+=:]+$/.test(text) || text.split('+').length - 2 !== columns) return undefined;
      if (text.includes('=') && headerRows === 0) headerRows = rows.length;
      row = undefined;
      continue;
    }
    const cells = cellsOf(text, line[0]);
    if (cells?.length !== columns) return undefined;
    if (!row) {
      row = cells.map(() => []);
      rows.push(row);
    }
    for (const [column, cell] of cells.entries()) row[column]!.push(cell);
  }
  return { rows, headerRows };
}

function cellsOf(text: string, start: number): Range[] | undefined {
  if (!text.endsWith('|')) return undefined;
  const cells: Range[] = [];
  let from = 1;
  for (let at = text.indexOf('|', 1); at !== -1; at = text.indexOf('|', at + 1)) {
    if (text[at - 1] === '\\') continue;
    const cell = text.slice(from, at);
    const lead = cell.length - cell.trimStart().length;
    const length = cell.trim().length;
    cells.push(
      length === 0 ? [start + from, start + from] : [start + from + lead, start + from + lead + length],
    );
    from = at + 1;
  }
  return cells;
}
