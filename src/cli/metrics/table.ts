import { basename } from 'node:path';
import type { Locale } from '../../base/locale.js';
import { checkText } from '../../reporters/check-text.js';
import { columnsOf, padTo, withoutMiddle } from '../../reporters/columns.js';
import { groupBy } from '../../reporters/group-by.js';
import { growthOf, growthText } from '../../reporters/growth.js';
import { type Line, piece } from '../../reporters/lines.js';
import { shownPath } from '../../reporters/paths.js';
import { GAP, plural } from '../../reporters/words.js';
import type { FigureReport, FigureRow, FigureTable } from '../../results/figure-table.js';

/** A longer name loses its middle, in columns. */
const NAME = 44;

/** The figures as a table for people, in the order of the newest report and under its headings. */
export function metricsTable({ reports, rows }: FigureTable, locale: Locale, cwd: string): Line[] {
  const zh = locale === 'zh';
  const current = rows.filter(({ cells }) => cells.at(-1));
  const gone = rows.filter(({ cells }) => !cells.at(-1));
  const groups = [...groupBy(current, ({ heading }) => heading)];
  if (gone.length > 0) groups.push([zh ? '只见于往年的报告' : 'in earlier reports only', gone]);

  const compared = reports.length > 1;
  const heads = [
    '',
    ...reports.map(labelOf),
    ...(compared ? (zh ? ['算得', '文中', '核对'] : ['computed', 'as written', 'check']) : []),
  ];
  const texts = new Map(rows.map((row) => [row, textsOf(row, compared, locale)]));
  const widths = heads.map((head, at) =>
    [...texts.values()].reduce((most, cells) => Math.max(most, columnsOf(cells[at]!)), columnsOf(head)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) =>
        at === 0 || at > reports.length ? padTo(cell, widths[at]!) : padStart(cell, widths[at]!),
      )
      .join('  ');

  return [
    ...reports.map((report): Line => [`${labelOf(report)}  `, piece('title', shownPath(report.path, cwd))]),
    [],
    ['  ', piece('faint', line(heads))],
    ...groups.flatMap(([heading, members]): Line[] => [
      [piece('strong', heading || (zh ? '导语' : 'lead-in'))],
      ...members.map((row) => ['  ', line(texts.get(row)!)]),
    ]),
    [],
    [sumText(reports.length, current, locale)],
  ];
}

function labelOf({ period, path }: FigureReport): string {
  return period === undefined ? basename(path) : String(period);
}

function textsOf(row: FigureRow, compared: boolean, locale: Locale): string[] {
  const growth = compared ? growthOf(row) : undefined;
  const changes = row.cells.at(-1)?.changes ?? [];
  return [
    withoutMiddle(row.name, NAME),
    ...row.cells.map((cell) => cell?.text ?? '–'),
    ...(compared
      ? [
          growth ? growthText(growth, locale) : '',
          changes.map(({ text }) => text).join(locale === 'zh' ? '，' : ', '),
          checkText(changes, locale),
        ]
      : []),
  ];
}

function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text))) + text;
}

function sumText(reports: number, current: readonly FigureRow[], locale: Locale): string {
  const met = current.filter(({ cells }) => cells.at(-2)).length;
  if (reports < 2) return locale === 'zh' ? `${current.length}项指标` : plural(current.length, 'figure');
  return locale === 'zh'
    ? `${current.length}项指标，与上年对上${met}项`
    : `${plural(current.length, 'figure')}${GAP.en}${met} met one of the year before`;
}
