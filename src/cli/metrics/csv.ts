import type { Locale } from '../../base/locale.js';
import { checkText } from '../../reporters/check-text.js';
import { growthOf } from '../../reporters/growth.js';
import { printable } from '../../reporters/printable.js';
import type { FigureReport, FigureTable } from '../../results/figure-table.js';

/** By it spreadsheets tell UTF-8. */
const BOM = '\ufeff';

/** The figures for a spreadsheet: numbers as numbers, and as they are written. */
export function metricsCsv({ reports, rows }: FigureTable, locale: Locale): string {
  const zh = locale === 'zh';
  const labels = reports.map(labelOf);
  const head = zh
    ? [
        '部分',
        '指标',
        '单位',
        ...labels,
        '算得增减',
        '文中增减',
        '核对',
        ...labels.map((label) => `${label}原文`),
      ]
    : [
        'section',
        'figure',
        'unit',
        ...labels,
        'recomputed',
        'as written',
        'check',
        ...labels.map((label) => `${label} text`),
      ];
  const lines = rows.map((row) => {
    const { heading, name, unit, cells } = row;
    return [
      heading,
      name,
      unit,
      ...cells.map((cell) => cell?.value),
      growthOf(row)?.amount,
      cells
        .at(-1)
        ?.changes.map(({ text }) => text)
        .join('，'),
      checkText(cells.at(-1)?.changes ?? [], locale),
      ...cells.map((cell) => cell?.text),
    ];
  });
  return BOM + [head, ...lines].map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

function labelOf({ period, path }: FigureReport): string {
  return period === undefined ? path : String(period);
}

/** What a spreadsheet would take for a formula: a draft must not get to run one. */
const FORMULA = /^[=+\-@]/;

function field(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  if (value === undefined) return '';
  const text = printable(FORMULA.test(value) ? `'${value}` : value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
