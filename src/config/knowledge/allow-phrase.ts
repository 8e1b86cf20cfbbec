import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { TextEdit } from '../../core/diagnostic.js';
import { columnNamed, type Table, tableNamed } from './tables.js';

/** The placeholder for the reason. */
const REASON = { zh: '请写明原因', en: 'say why' };

/**
 * What to add to a knowledge file in YAML so that the office allows a phrase, in the language of its keys; `undefined`
 * where the layout of its table of phrases does not allow an entry to be added.
 */
export function allowInYaml(text: string, phrase: string): TextEdit | undefined {
  const { contents, errors } = parseDocument(text);
  if (errors.length > 0 || (contents !== null && !isMap(contents))) return undefined;
  const pair = contents?.items.find(({ key }) => tableOf(key)?.name === 'phrases');
  if (!pair) return appendTable(text, phrase, contents);
  const list = pair.value;
  if (!isSeq(list) || list.flow || !list.range || !isMap(list.items[0])) return undefined;
  const indent = list.range[0] - lineStart(text, list.range[0]);
  const last = (list.items.at(-1) as YAMLMap).range;
  if (!last) return undefined;
  const isChinese = list.items[0].items.some(({ key }) => isScalar(key) && key.value === '词语');
  return insertBelow(text, last[1], entry(phrase, isChinese || isHan(keyOf(pair)), indent));
}

function tableOf(key: unknown): Table | undefined {
  return isScalar(key) && typeof key.value === 'string' ? tableNamed(key.value) : undefined;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function isHan(word: string): boolean {
  return /[㐀-鿿]/.test(word);
}

function appendTable(text: string, phrase: string, contents: YAMLMap | null): TextEdit | undefined {
  if (contents?.flow) return undefined;
  const isChinese = contents?.items.every((pair) => !tableOf(pair.key) || isHan(keyOf(pair))) ?? true;
  const head = isChinese ? '词语:\n' : 'phrases:\n';
  return insertBelow(text, text.length, head + entry(phrase, isChinese, 2));
}

function entry(phrase: string, isChinese: boolean, indent: number): string {
  const space = ' '.repeat(indent);
  const written = /^[\p{L}\p{N}]+$/u.test(phrase) ? phrase : JSON.stringify(phrase);
  const lines = isChinese
    ? [`- 词语: ${written}`, '  用法: 允许', `  理由: ${REASON.zh}`]
    : [`- phrase: ${written}`, '  use: allowed', `  reason: ${REASON.en}`];
  return lines.map((line) => `${space}${line}\n`).join('');
}

/** The same for a knowledge file in CSV: a row with the phrase, its use and the reason in their columns. */
export function allowInCsv(text: string, phrase: string): TextEdit | undefined {
  const head = text.slice(0, /[\r\n]|$/.exec(text)!.index);
  const delimiter = head.includes('\t') ? '\t' : head.includes(';') ? ';' : ',';
  const table = tableNamed('phrases')!;
  const columns = head.split(delimiter).map((label) => columnNamed(table, label.trim().replaceAll('"', '')));
  const names = columns.map((column) => column?.name);
  if (!names.includes('phrase') || !names.includes('use')) return undefined;
  const isChinese = isHan(head);
  const cells: Readonly<Record<string, string>> = {
    phrase,
    use: isChinese ? '允许' : 'allowed',
    reason: isChinese ? REASON.zh : REASON.en,
  };
  const row = names.map((name = '') => quoted(cells[name] ?? '', delimiter)).join(delimiter);
  return insertBelow(text, text.length, `${row}\n`);
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes('"') || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Puts lines below the line of an offset, with the line ends of the file. */
function insertBelow(text: string, offset: number, lines: string): TextEdit {
  const lineEnd = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  // What a value ends with may be the line break behind it.
  const inside = offset > 0 && text[offset - 1] === '\n' ? offset - 1 : offset;
  const next = text.indexOf('\n', inside);
  const at = next === -1 ? text.length : next + 1;
  const before = next === -1 && text !== '' ? lineEnd : '';
  return { range: [at, at], text: before + lines.replaceAll('\n', lineEnd) };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
