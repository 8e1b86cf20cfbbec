import { basename, resolve } from 'node:path';
import type { Locale, Localized } from '../base/locale.js';
import { columnsOf, padTo, withoutMiddle } from '../reporters/columns.js';
import { checkText, growthOf, growthText } from '../reporters/figures.js';
import { groupBy } from '../reporters/group-by.js';
import { type Line, piece, print } from '../reporters/lines.js';
import { shownPath } from '../reporters/paths.js';
import { printable, printableJson } from '../reporters/printable.js';
import { GAP, plural } from '../reporters/words.js';
import type { FigureReport, FigureRow, FigureTable } from '../results/figure-table.js';
import { type Command, type Context, ExitCode, usesColor } from './context.js';
import { write } from './io.js';
import { projectOptions } from './project-options.js';
import { checkTargets, writeReport } from './targets.js';

/** hegao metrics: what drafts say in figures, year beside year. */
export const metrics: Command = async (context) => {
  const { line, io, open } = context;
  const format = (line.value('format') ?? 'table') as Format;
  const output = line.value('output-file');
  const file = output === undefined ? undefined : resolve(io.cwd, output);
  checkTargets([{ format, ...(file !== undefined && { file }) }]);

  const project = await open(projectOptions(line, io.cwd));
  const { table, unread, classified, notices } = await project.figures(line.operands);
  const { locale } = project;
  if (table.reports.length > 0) {
    const text = render(table, format, file === undefined, locale, context);
    if (file === undefined) await write(io.stdout, text);
    else writeReport(file, text, table.reports);
  }
  const said = [
    ...notices,
    ...unread.flatMap(({ messages }) => messages.map(({ message }) => message)),
    ...classified.map((path) => secret(shownPath(path, io.cwd))[locale]),
  ];
  await write(
    io.stderr,
    print(
      said.map((text) => [text]),
      false,
    ),
  );
  return unread.length > 0 || classified.length > 0 ? ExitCode.NotChecked : ExitCode.Good;
};

type Format = 'table' | 'csv' | 'json';

function render(
  table: FigureTable,
  format: Format,
  toStream: boolean,
  locale: Locale,
  { line, io }: Context,
): string {
  if (format === 'csv') return metricsCsv(table, locale);
  if (format === 'json') return `${printableJson(table)}\n`;
  return print(metricsTable(table, locale, io.cwd), toStream && usesColor(line, io, io.stdout));
}

function secret(path: string): Localized {
  return {
    zh: `${path} 标有密级，其中的数字没有列出。`,
    en: `${path} is classified; its figures were not listed.`,
  };
}

/** A longer name loses its middle, in columns. */
const NAME = 44;

/** The figures as a table for people, in the order of the newest report and under its headings. */
function metricsTable({ reports, rows }: FigureTable, locale: Locale, cwd: string): Line[] {
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

/** Spreadsheets recognize UTF-8 by it. */
const BOM = '\ufeff';

/** The figures for a spreadsheet: numbers as numbers, and as they are written. */
function metricsCsv({ reports, rows }: FigureTable, locale: Locale): string {
  const zh = locale === 'zh';
  const labels = reports.map(csvLabelOf);
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

function csvLabelOf({ period, path }: FigureReport): string {
  return period === undefined ? path : String(period);
}

/** Text a spreadsheet would take for a formula: a draft must not run one. */
const FORMULA = /^[=+\-@]/;

function field(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  if (value === undefined) return '';
  const text = printable(FORMULA.test(value) ? `'${value}` : value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
