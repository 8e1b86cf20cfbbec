import { basename } from 'node:path';
import { type CsvError, parse } from 'csv-parse/sync';
import type { Localized } from '../../base/locale.js';
import { type Issue, type Position, problemIn } from '../issues.js';
import { type Cell, columnNames, type KnowledgeFile, type Row, unknownColumn } from './rows.js';
import { type Column, columnNamed, TABLES, type Table } from './tables.js';

interface Line {
  /** From 1; the first of a record that runs over several. */
  readonly line: number;
  readonly values: readonly string[];
}

/**
 * Reads a knowledge file in CSV: one table, recognized by its columns, and by the name of the file where these leave
 * it open.
 *
 * @throws {UserError} when it is not CSV.
 */
export function readCsvTable(text: string, file: string): KnowledgeFile {
  const [head, ...lines] = linesOf(text, file);
  if (!head) return { rows: [], issues: [{ text: EMPTY }] };
  const position = { line: head.line };
  const labels = head.values.slice(0, head.values.findLastIndex((label) => label !== '') + 1);
  const table = tableOf(labels, basename(file));
  if (!table) return { rows: [], issues: [{ position, text: NO_TABLE }] };

  const columns = labels.map((label) => columnNamed(table, label));
  const issues = headIssues(labels, columns, table, position);
  if (missing(table, columns).length > 0) return { rows: [], issues };
  const rows = lines.map(({ line, values }, index): Row => {
    if (values.slice(columns.length).some((value) => value !== ''))
      issues.push({ position: { line }, text: tooLong(columns.length) });
    const cells = columns.flatMap((column, at): [string, Cell][] => {
      const value = values[at];
      if (!column || !value) return [];
      return [[column.name, { value, position: { line }, subject: labels[at]! }]];
    });
    return {
      table,
      number: index + 1,
      position: { line },
      cells: new Map(cells),
      subject: (column) => (column && labels[columns.indexOf(column)]) ?? '',
    };
  });
  return { rows, issues };
}

/** The lines that hold anything. */
function linesOf(text: string, file: string): Line[] {
  const lines: Line[] = [];
  let read = 0;
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      on_record(values: string[], { lines: last }) {
        const trimmed = values.map((value) => value.trim());
        const inner = values.join('').match(/\r\n|\r|\n/g)?.length ?? 0;
        if (trimmed.some((value) => value !== '')) lines.push({ line: last - inner, values: trimmed });
        read = last;
        return null;
      },
    });
  } catch (error) {
    throw problemIn(file, [{ position: { line: read + 1 }, text: notCsv(error as CsvError) }], {
      cause: error,
    });
  }
  return lines;
}

/** What parts the cells: a tab or a semicolon when the first line has these and no comma, else a comma. */
function delimiterOf(text: string): string {
  const [first = ''] = text.trimStart().split('\n', 1);
  return [',', '\t', ';'].find((sign) => first.includes(sign)) ?? ',';
}

/** The table that fits best, if one does: by its columns, then by the name of the file. */
function tableOf(labels: readonly string[], baseName: string): Table | undefined {
  const [best, next] = TABLES.map((table) => ({ table, score: scoreOf(table, labels, baseName) })).sort(
    (a, b) => b.score - a.score,
  );
  return best && best.score > (next?.score ?? 0) ? best.table : undefined;
}

/**
 * A table with exactly these columns goes before one that the file is named after, and that before a likeness. Columns
 * shared with other tables do not count.
 */
function scoreOf(table: Table, labels: readonly string[], baseName: string): number {
  const columns = labels.map((label) => columnNamed(table, label));
  const others = TABLES.filter((other) => other !== table);
  const own = labels.filter(
    (label, at) => columns[at] && !others.some((other) => columnNamed(other, label)),
  ).length;
  // 新提法.csv is a table of 新提法, not of 提法.
  const named = Math.max(
    0,
    ...[table.name, ...table.names].map((name) => (baseName.includes(name) ? name.length : 0)),
  );
  const fits = (own > 0 || named > 0) && !columns.includes(undefined) && missing(table, columns).length === 0;
  return (fits ? 2000 : 0) + named * 100 + own;
}

function missing(table: Table, columns: readonly (Column | undefined)[]): readonly Column[] {
  return table.columns.filter((column) => column.required && !columns.includes(column));
}

function headIssues(
  labels: readonly string[],
  columns: readonly (Column | undefined)[],
  table: Table,
  position: Position,
): Issue[] {
  const issues = labels.flatMap((label, at): Issue[] => {
    const column = columns[at];
    if (!column) return [{ position, subject: label, text: unknownColumn(label, table) }];
    const earlier = columns.indexOf(column);
    return earlier < at ? [{ position, subject: label, text: sameColumn(labels[earlier]!) }] : [];
  });
  for (const column of missing(table, columns)) issues.push({ position, text: missingColumn(column, table) });
  return issues;
}

const EMPTY: Localized = {
  zh: '没有内容。第一行应为列名，如：词语,用法,改为。',
  en: 'It is empty. The first line should name the columns: phrase,use,instead.',
};

const NO_TABLE: Localized = {
  zh: `从列名看不出是哪个表。各表必有的列：${TABLES.map((table) => `${table.names[0]}表：${requiredNames(table).zh}`).join('；')}。`,
  en: `The columns do not tell which table this is. Each must have: ${TABLES.map((table) => `${table.name}: ${requiredNames(table).en}`).join('; ')}.`,
};

function requiredNames(table: Table): Localized {
  return columnNames({ ...table, columns: table.columns.filter(({ required }) => required) });
}

function sameColumn(other: string): Localized {
  return {
    zh: `与“${other}”是同一列，请合并。`,
    en: `It is the same column as “${other}”. Merge them.`,
  };
}

function missingColumn({ name, names }: Column, table: Table): Localized {
  return {
    zh: `${table.names[0]}表缺少“${names[0]}”一列。`,
    en: `The table ${table.name} needs a column “${name}”.`,
  };
}

function tooLong(columns: number): Localized {
  return {
    zh: `此行多于 ${columns} 格。格内如有逗号，整格要用半角双引号括起。`,
    en: `This line has more than ${columns} cells. A cell that holds a comma must stand in double quotes.`,
  };
}

function notCsv({ code, message }: CsvError): Localized {
  const unclosed = code === 'CSV_QUOTE_NOT_CLOSED';
  return {
    zh: unclosed ? '从此行起，半角双引号没有成对。' : `CSV 格式有误：${message}。`,
    en: unclosed ? 'From this line on, double quotes are not in pairs.' : `This is not CSV: ${message}.`,
  };
}
