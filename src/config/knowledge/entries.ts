import type { Localized } from '../../base/locale.js';
import { plenumId } from '../../knowledge/plenums.js';
import type { Entry, KnowledgeTables, PlenumEntry, TableName } from '../../knowledge/types.js';
import type { Issue } from '../issues.js';
import { understand } from './cells.js';
import { type PlenumRow, plenumIssues } from './plenums.js';
import { issueAt, type Row } from './rows.js';
import { type Column, columnNamed } from './tables.js';

/** The entries of a knowledge file by table. */
export type Entries = { readonly [T in TableName]?: readonly KnowledgeTables[T][] };

/** A row with what it says. */
interface Read {
  readonly row: Row;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * The entries that rows stand for.
 *
 * @param file Makes the ids of rows that have none unique among files.
 * @param issues Gets all that is wrong with the rows.
 */
export function entriesOf(rows: readonly Row[], file: string, issues: Issue[]): Entries {
  const reads = rows.map((row): Read => ({ row, values: valuesOf(row, issues) }));
  for (const read of reads) issues.push(...contradictions(read));
  issues.push(...sameIds(reads), ...clashes(reads));
  issues.push(...plenumIssues(reads.filter(({ row }) => row.table.name === 'plenums') as PlenumRow[]));
  const tables: Record<string, Entry[]> = {};
  for (const read of reads) {
    const { name } = read.row.table;
    tables[name] ??= [];
    tables[name].push({ ...read.values, id: idOf(read, file) });
  }
  // Every value was understood as the kind that its column has in the type of the entry.
  return tables as Entries;
}

function valuesOf(row: Row, issues: Issue[]): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const column of row.table.columns) {
    const cell = row.cells.get(column.name);
    if (!cell) {
      if (column.required) issues.push(missing(row, column));
      if (column.kind.type === 'texts') values[column.name] = [];
      continue;
    }
    const understood = understand(cell.value, column.kind);
    if ('value' in understood) values[column.name] = understood.value;
    else issues.push({ position: cell.position, subject: cell.subject, text: understood.wrong });
  }
  return values;
}

function missing(row: Row, column: Column): Issue {
  const text = {
    zh: `缺少“${column.names[0]}”（${column.name}）。`,
    en: `${column.name} is missing.`,
  };
  return { position: row.position, subject: row.subject(column), text };
}

/** What cannot be so within one row. */
function contradictions({ row, values }: Read): Issue[] {
  const issues: Issue[] = [];
  for (const [start, end] of [
    ['from', 'to'],
    ['start', 'end'],
  ] as const) {
    const [first, last] = [values[start], values[end]];
    if (typeof first === 'string' && typeof last === 'string' && first > last)
      issues.push(
        issueAt(row, end, {
          zh: `${last} 早于起始的 ${first}。`,
          en: `${last} is before ${first}, where it begins.`,
        }),
      );
  }
  const { body } = values;
  const isPlenum = row.table.name === 'plenums' && body !== undefined && body !== 'party-congress';
  if (isPlenum && !row.cells.has('session')) issues.push(missing(row, columnNamed(row.table, 'session')!));
  return issues;
}

/** Ids given twice. */
function sameIds(reads: readonly Read[]): Issue[] {
  const known = new Map<string, Row>();
  return reads.flatMap(({ row, values }) => {
    const { id } = values;
    const key = JSON.stringify([row.table.name, id]);
    const earlier = known.get(key);
    if (typeof id !== 'string') return [];
    known.set(key, row);
    return earlier ? [issueAt(row, 'id', sameId(earlier))] : [];
  });
}

/** Rows on the same subject that hold at the same time. */
function clashes(reads: readonly Read[]): Issue[] {
  const groups = new Map<string, Read[]>();
  for (const read of reads) {
    const { table } = read.row;
    const subject = table.subject.map((column) => read.values[column]);
    if (subject[0] === undefined) continue;
    const key = JSON.stringify([table.name, ...subject]);
    const group = groups.get(key);
    if (group) group.push(read);
    else groups.set(key, [read]);
  }
  return [...groups.values()].flatMap(overlaps);
}

function overlaps(reads: readonly Read[]): Issue[] {
  const inTime = reads.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
  let longest = inTime[0]!;
  return inTime.slice(1).flatMap((read) => {
    const before = longest;
    if (endOf(read) > endOf(longest)) longest = read;
    if (startOf(read) > endOf(before)) return [];
    const [earlier, later] =
      read.row.number > before.row.number ? [before.row, read.row] : [read.row, before.row];
    return [issueAt(later, later.table.subject[0]!, clash(earlier))];
  });
}

function startOf({ values }: Read): string {
  return String(values.from ?? '0000');
}

function endOf({ values }: Read): string {
  return String(values.to ?? '9999');
}

function idOf({ row, values }: Read, file: string): string {
  if (typeof values.id === 'string') return values.id;
  if (row.table.name === 'plenums') return plenumId(values as unknown as PlenumEntry);
  return `${row.table.name}-${row.number}@${file}`;
}

function sameId(earlier: Row): Localized {
  const line = earlier.position?.line;
  return { zh: `编号与第 ${line} 行的相同。`, en: `The id is that of line ${line}.` };
}

function clash(earlier: Row): Localized {
  const line = earlier.position?.line;
  return {
    zh: `与第 ${line} 行说的是同一项，且有效期重叠。请合并，或写明起止日期。`,
    en: `It is about the same as line ${line}, at the same time. Merge them, or give the dates from and to.`,
  };
}
