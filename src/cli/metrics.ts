import { resolve } from 'node:path';
import type { Locale, Localized } from '../base/locale.js';
import { print } from '../reporters/lines.js';
import { shownPath } from '../reporters/paths.js';
import { printableJson } from '../reporters/printable.js';
import type { FigureTable } from '../results/figure-table.js';
import { usesColor } from './color.js';
import { type Command, type Context, ExitCode } from './context.js';
import { write } from './io.js';
import { metricsCsv } from './metrics/csv.js';
import { metricsTable } from './metrics/table.js';
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
