import type { LocatedValue } from '../issues.js';
import { type Issue, type KeyPath, renderKeyPath } from '../issues.js';
import { readYaml } from '../yaml.js';
import { type Cell, type KnowledgeFile, type Row, unknownColumn, unknownTable } from './rows.js';
import { columnNamed, type Table, tableNamed } from './tables.js';

/**
 * Reads a knowledge file in YAML: tables by name, each a list of entries, with a `name` and a `checkedOn` day.
 *
 * @throws {UserError} when it is not YAML.
 */
export function readYamlTables(text: string, file: string): KnowledgeFile {
  const data = readYaml(text, file, 'failsafe');
  const issues: Issue[] = [];
  if (!isMap(data.value)) {
    const wrong = {
      zh: '应为各表的列表，如 phrases: [ … ]。',
      en: 'Expected lists by table, as phrases: [ … ].',
    };
    return { rows: [], issues: [{ text: wrong }] };
  }
  const rows: Row[] = [];
  let head: Pick<KnowledgeFile, 'name' | 'checkedOn'> = {};
  for (const [key, value] of Object.entries(data.value)) {
    const table = tableNamed(key);
    if (table) rows.push(...rowsOf(table, key, value, data, issues));
    else if (key === 'name' || key === 'checkedOn') head = { ...head, [key]: cellAt(data, [key], value) };
    else
      issues.push({
        position: data.locate([key]),
        subject: key,
        text: unknownTable(key, ['name', 'checkedOn']),
      });
  }
  return { rows, issues, ...head };
}

function rowsOf(table: Table, key: string, list: unknown, data: LocatedValue, issues: Issue[]): Row[] {
  if (list === '') return [];
  if (!Array.isArray(list)) {
    const wrong = { zh: '应为列表，每行以“- ”开头。', en: 'Expected a list, each entry after “- ”.' };
    issues.push({ position: data.locate([key]), subject: key, text: wrong });
    return [];
  }
  return list.flatMap((entry: unknown, index) => {
    const path = [key, index];
    if (!isMap(entry)) {
      const example = table.columns.filter(({ required }) => required).map(({ name }) => `${name}: …`);
      const shape = `{ ${example.join(', ')} }`;
      const text = { zh: `应为一组键值，如 ${shape}。`, en: `Expected a map, as ${shape}.` };
      issues.push({ position: data.locate(path), subject: renderKeyPath(path), text });
      return [];
    }
    return [rowOf(table, path, entry, data, issues)];
  });
}

function rowOf(
  table: Table,
  path: KeyPath,
  entry: Record<string, unknown>,
  data: LocatedValue,
  issues: Issue[],
): Row {
  const cells = new Map<string, Cell>();
  for (const [label, value] of Object.entries(entry)) {
    const cell = cellAt(data, [...path, label], value);
    const column = columnNamed(table, label);
    if (!column) issues.push({ ...cell, text: unknownColumn(label, table) });
    else if (value !== '') cells.set(column.name, cell);
  }
  return {
    table,
    number: (path[1] as number) + 1,
    position: data.locate(path),
    cells,
    subject: (column) => renderKeyPath(column ? [...path, column.name] : path),
  };
}

function cellAt(data: LocatedValue, path: KeyPath, value: unknown): Cell {
  return { value, position: data.locate(path), subject: renderKeyPath(path) };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
