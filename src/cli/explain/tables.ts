import type { Locale, Localized } from '../../base/locale.js';
import type { RuleTable } from '../../core/rule.js';
import { columnsOf, padTo } from '../../reporters/columns.js';
import { type Line, piece } from '../../reporters/lines.js';

/** The facts a rule checks by, each table under its title, the columns in line. */
export function tableLines(tables: readonly RuleTable[], locale: Locale): Line[] {
  return tables.flatMap(({ title, columns, rows }) => {
    const head = columns.map((column) => column[locale]);
    const cells = rows.map((row) => row.map((cell) => textOf(cell, locale)));
    const widths = head.map((name, at) =>
      Math.max(...[name, ...cells.map((row) => row[at] ?? '')].map(columnsOf)),
    );
    const line = (row: readonly string[]) =>
      `  ${row.map((cell, at) => padTo(cell, widths[at]!)).join('  ')}`.trimEnd();
    return [
      [],
      [piece('title', title[locale])],
      [piece('faint', line(head))],
      ...cells.map((row) => [line(row)]),
    ];
  });
}

function textOf(cell: string | Localized, locale: Locale): string {
  return typeof cell === 'string' ? cell : cell[locale];
}
