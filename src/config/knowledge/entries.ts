import type { Localized } from '../../base/locale.js';
import type { Entry, KnowledgeTables, Source, TableName } from '../../knowledge/types.js';
import type { Issue } from '../issues.js';
import { understand } from './cells.js';
import { type PlenumRow, plenumIssues } from './plenums.js';
import { issueAt, type Row } from './rows.js';
import { type Column, columnNamed, type Values } from './tables.js';

/** The entries of a knowledge file by table. */
export type Entries = { readonly [T in TableName]?: readonly KnowledgeTables[T][] };

/** A row with its parsed values. */
interface Read {
  readonly row: Row;
  readonly values: Values;
  /** Whether all columns that are required were understood. */
  readonly isWhole: boolean;
}

/** The file that rows stand in. */
export interface Origin {
  /** Its name in messages; makes the ids of rows without one unique among files. */
  readonly file: string;
  /** The source of rows that name none. */
  readonly name: string;
  readonly checkedOn: string | undefined;
}

/**
 * The entries of rows.
 *
 * @param issues Receives all issues of the rows.
 */
export function entriesOf(rows: readonly Row[], origin: Origin, issues: Issue[]): Entries {
  const reads = rows.map((row): Read => {
    const values = valuesOf(row, issues);
    const isWhole = row.table.columns.every(({ name, required }) => !required || values[name] !== undefined);
    return { row, values, isWhole };
  });
  for (const read of reads) issues.push(...contradictions(read));
  issues.push(...sameIds(reads), ...clashes(reads));
  issues.push(...plenumIssues(reads.filter(({ row }) => row.table.name === 'plenums') as PlenumRow[]));
  const tables: Record<string, Entry[]> = {};
  for (const read of reads) {
    if (!read.isWhole) continue;
    const { name } = read.row.table;
    tables[name] ??= [];
    tables[name].push(entryOf(read, origin));
  }
  // Every value was parsed as the kind its column has in the type of the entry.
  return tables as Entries;
}

function entryOf(read: Read, origin: Origin): Entry {
  const { source, url, checked, ...values } = read.values;
  return {
    ...read.row.table.entry(values),
    id: idOf(read, origin.file),
    source: sourceOf({ source, url, checked }, origin),
  };
}

/** An office's own entries count as checked unless they say otherwise. */
function sourceOf({ source, url, checked = true }: Values, { name, checkedOn }: Origin): Source {
  const day = checked === true ? (checkedOn ?? true) : checked;
  return {
    title: typeof source === 'string' ? source : name,
    ...(typeof url === 'string' && { url }),
    ...(day !== false && { checked: day as string | true }),
  };
}

function valuesOf(row: Row, issues: Issue[]): Values {
  const values: Record<string, unknown> = {};
  for (const column of row.table.columns) {
    const cell = row.cells.get(column.name);
    if (!cell) {
      if (column.required) issues.push(missing(row, column));
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

/** Contradictions within one row. */
function contradictions({ row, values, isWhole }: Read): Issue[] {
  const faults = (isWhole && row.table.check?.(values)) || [];
  const issues = faults.map(({ column, text }) => issueAt(row, column, text));
  const { from, to } = values;
  if (typeof from === 'string' && typeof to === 'string' && from > to)
    issues.push(
      issueAt(row, 'to', {
        zh: `${to} 早于起始的 ${from}。`,
        en: `${to} is before ${from}, where it begins.`,
      }),
    );
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

/** Rows on one subject that are valid at the same time. */
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

function startOf({ row, values }: Read): string {
  return row.table.once ? '0000' : String(values.from ?? '0000');
}

function endOf({ row, values }: Read): string {
  return row.table.once ? '9999' : String(values.to ?? '9999');
}

function idOf({ row, values }: Read, file: string): string {
  if (typeof values.id === 'string') return values.id;
  return row.table.idOf?.(values) ?? `${row.table.name}-${row.number}@${file}`;
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
