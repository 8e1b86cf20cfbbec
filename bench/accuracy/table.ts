import { columnsOf } from '../../src/reporters/columns.js';

/** Rows as lines of aligned columns; the first to the left, the others, being numbers, to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(String));
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => columnsOf(row[column] ?? ''))));
  return cells
    .map((row) =>
      row
        .map((cell, column) => {
          const space = ' '.repeat(widths[column]! - columnsOf(cell));
          return column === 0 ? cell + space : space + cell;
        })
        .join('  '),
    )
    .join('\n');
}
