import type { Localized } from '../../base/locale.js';
import { nearest } from '../../base/nearest.js';
import type { Issue, Position } from '../issues.js';
import { type Column, TABLES, type Table } from './tables.js';

/** An entry as it stands in a file, values not yet parsed. */
export interface Row {
  readonly table: Table;
  /** Among the rows of its table, from 1. */
  readonly number: number;
  readonly position: Position | undefined;
  /** By the name of the column; empty ones are left out. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** The row, or a column of it, in the terms of the file. */
  subject(column?: Column): string;
}

export interface Cell {
  readonly value: unknown;
  readonly position: Position | undefined;
  readonly subject: string;
}

/** What a knowledge file holds, whatever its format. */
export interface KnowledgeFile {
  readonly rows: readonly Row[];
  readonly issues: readonly Issue[];
  readonly name?: Cell;
  readonly checkedOn?: Cell;
}

/** The issue of a column unknown to its table. */
export function unknownColumn(label: string, table: Table): Localized {
  const meant = nearest(
    label,
    table.columns.flatMap(({ name, names }) => [name, ...names]),
  );
  return {
    zh: `${table.names[0]}表没有这一列。${meant ? `是否想写 ${meant}？` : ''}可用的有：${columnNames(table).zh}。`,
    en: `The table ${table.name} has no such column.${meant ? ` Did you mean ${meant}?` : ''} Known: ${columnNames(table).en}.`,
  };
}

/** The issue of an unknown table. */
export function unknownTable(name: string, others: readonly string[]): Localized {
  const known = [...others, ...TABLES.map((table) => table.name)];
  const meant = nearest(name, [...known, ...TABLES.flatMap(({ names }) => names)]);
  return {
    zh: `没有这个表。${meant ? `是否想写 ${meant}？` : ''}可用的有：${known.join('、')}。`,
    en: `There is no such table.${meant ? ` Did you mean ${meant}?` : ''} Known: ${known.join(', ')}.`,
  };
}

export function columnNames({ columns }: Table): Localized {
  return {
    zh: columns.map(({ names }) => names[0]).join('、'),
    en: columns.map(({ name }) => name).join(', '),
  };
}

/** An issue with a cell of a row; where there is no such cell, with the row. */
export function issueAt(row: Row, column: string, text: Localized): Issue {
  const cell = row.cells.get(column);
  return { position: cell?.position ?? row.position, subject: cell?.subject ?? row.subject(), text };
}
