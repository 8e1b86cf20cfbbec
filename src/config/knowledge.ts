import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeText } from '../base/encoding.js';
import type { Localized } from '../base/locale.js';
import type { KnowledgePack } from '../knowledge/types.js';
import { type Issue, type NamedFile, problemIn, unknownKind, unreadable } from './issues.js';
import { understand } from './knowledge/cells.js';
import { entriesOf } from './knowledge/entries.js';
import type { Cell, KnowledgeFile } from './knowledge/rows.js';
import type { ColumnKind } from './knowledge/tables.js';
import { shownPath } from './paths.js';

/** Reads the text of a knowledge file of one kind; `file` is how it is shown. */
type Read = (text: string, file: string) => Promise<KnowledgeFile>;

const readYaml: Read = async (text, file) => (await import('./knowledge/yaml.js')).readYamlTables(text, file);

const READERS: Readonly<Record<string, Read>> = {
  '.yaml': readYaml,
  '.yml': readYaml,
  '.csv': async (text, file) => (await import('./knowledge/csv.js')).readCsvTable(text, file),
};

/**
 * Reads an office's own knowledge: YAML or CSV, in UTF-8 or GB18030.
 *
 * @param path Absolute.
 * @param by Where the file is named, for messages: “.hegaorc.yaml:3 knowledge[0]”.
 * @param cwd Paths are shown from here.
 * @throws {UserError} that lists all issues of the file, with their lines.
 */
export async function loadKnowledge(path: string, by: string, cwd: string): Promise<KnowledgePack> {
  const file = shownPath(path, cwd);
  const named: NamedFile = { kind: KNOWLEDGE, name: file, by };
  const reader = READERS[extname(path).toLowerCase()];
  if (!reader) throw unknownKind(named, Object.keys(READERS));
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(named, error);
  });
  return packOf(await reader(decodeText(bytes, file).text, file), file);
}

const KNOWLEDGE: Localized = { zh: '知识文件', en: 'knowledge file' };

function packOf({ name, checkedOn, rows, issues: met }: KnowledgeFile, file: string): KnowledgePack {
  const issues = [...met];
  const read = (cell: Cell | undefined, kind: ColumnKind): string | undefined => {
    if (!cell) return undefined;
    const understood = understand(cell.value, kind);
    if ('value' in understood) return String(understood.value);
    issues.push({ ...cell, text: understood.wrong });
    return undefined;
  };
  const day = read(checkedOn, { type: 'day', edge: 'last' });
  const title = read(name, { type: 'text' }) || file;
  const pack = {
    name: title,
    ...(day !== undefined && { checkedOn: day }),
    ...entriesOf(rows, { file, name: title, checkedOn: day }, issues),
  };
  if (issues.length > 0) throw problemIn(file, issues.toSorted(byLine));
  return pack;
}

function byLine(a: Issue, b: Issue): number {
  return (a.position?.line ?? 0) - (b.position?.line ?? 0);
}
