import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type {
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
} from 'vscode-languageserver-protocol';
import { office } from '../cli/office.js';
import { startEditor, uri } from './editor.js';

/** What helps one to read and write a draft besides its findings. */

const folder = join(import.meta.dirname, '../../fixtures/drafts/faulty');
const faulty = join(folder, '2021年党建工作情况报告.txt');

async function openFaulty(options: Parameters<typeof startEditor>[1] = {}) {
  const editor = await startEditor(folder, options);
  const text = readFileSync(faulty, 'utf8');
  await editor.open(faulty, text);
  const ask = <T>(method: string, params: object = {}): Promise<T> =>
    editor.connection.sendRequest(method, { textDocument: { uri: uri(faulty) }, ...params });
  return { editor, text, ask };
}

test('hovering over a finding shows why, on what authority, and what set its level', async () => {
  const { editor, ask } = await openFaulty();
  const found = (await editor.findings(faulty)).find(({ code }) => code === 'plenary/list-stale')!;
  const { contents, range } = await ask<Hover & { contents: { value: string } }>('textDocument/hover', {
    position: found.range.start,
  });
  expect(range).toEqual(found.range);
  expect(contents.value).toContain('理由：');
  expect(contents.value).toContain('依据：');
  expect(contents.value).toContain('recommended');
});

test('hovering where nothing is found says nothing', async () => {
  const { ask } = await openFaulty();
  expect(await ask('textDocument/hover', { position: { line: 1, character: 0 } })).toBeNull();
});

test('words of a draft make no links or markup in what is said of them', async () => {
  const { folder: own, path } = await office();
  const editor = await startEditor(own);
  await editor.open(path('稿.txt'), '错。\n');
  const hover: Hover = await editor.connection.sendRequest('textDocument/hover', {
    textDocument: { uri: uri(path('稿.txt')) },
    position: { line: 0, character: 0 },
  });
  expect((hover.contents as { value: string }).value).not.toMatch(/(?<!\\)[<[]/);
});

test('the outline of a draft is that of its headings, each within the one above it', async () => {
  const { ask, text } = await openFaulty();
  const symbols = await ask<DocumentSymbol[]>('textDocument/documentSymbol');
  expect(symbols[0]!.name).toContain('党建工作');
  const lines = text.split('\n');
  const check = ({ name, selectionRange, range, children = [] }: DocumentSymbol): void => {
    const { start, end } = selectionRange;
    expect(
      lines[start.line]!.slice(start.character, end.line === start.line ? end.character : undefined),
    ).toBe(name.slice(0, end.line === start.line ? undefined : lines[start.line]!.length));
    expect(range.start.line).toBeLessThanOrEqual(start.line);
    expect(range.end.line).toBeGreaterThanOrEqual(end.line);
    children.forEach(check);
  };
  symbols.filter(({ kind }) => kind === 15).forEach(check);
  expect(symbols.some(({ children = [] }) => children.length > 1)).toBe(true);
});

test('sections fold', async () => {
  const { ask } = await openFaulty();
  const folds = await ask<FoldingRange[]>('textDocument/foldingRange');
  expect(folds.length).toBeGreaterThan(2);
  for (const { startLine, endLine } of folds) expect(endLine).toBeGreaterThan(startLine);
});

test('last year’s figures stand behind this year’s, once the editor asks for them', async () => {
  const everything = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const { ask } = await openFaulty();
  expect(await ask('textDocument/inlayHint', { range: everything })).toBeNull();
  const willing = await openFaulty({ initializationOptions: { inlayHints: { enable: true } } });
  const hints = await willing.ask<InlayHint[]>('textDocument/inlayHint', { range: everything });
  expect(hints.length).toBeGreaterThan(3);
  const lines = willing.text.split('\n');
  for (const { position, label } of hints) {
    expect(lines[position.line]!.slice(0, position.character)).toMatch(/\d[%\p{Script=Han}]{0,4}$/u);
    expect(label).toMatchObject([
      { value: expect.stringMatching(/^上年\d/), location: { uri: expect.stringContaining('2020') } },
    ]);
  }
});

test.each([
  ['党的十九届', '十九届六中全会', '十九届七中全会'],
  ['增强政治', '政治意识、大局意识、核心意识、看齐意识', ''],
  ['以习近平同志', '以习近平同志为核心', ''],
])('“%s” is completed by what was right on the day of the draft', async (typed, offered, tooLate) => {
  const { folder: own, path } = await office({ '.hegaorc.yaml': 'extends: [recommended]\n' });
  const editor = await startEditor(own);
  const draft = path('2021年工作报告.txt');
  await editor.open(draft, `关于2021年工作情况的报告\n\n${typed}\n\n2021年12月28日\n`);
  const { items }: CompletionList = await editor.connection.sendRequest('textDocument/completion', {
    textDocument: { uri: uri(draft) },
    position: { line: 2, character: typed.length },
  });
  const labels = items.map(({ label }) => label);
  expect(labels).toContain(offered);
  expect(labels).not.toContain(tooLate);
  const { textEdit, filterText } = items.find(({ label }) => label === offered)!;
  expect(typed.endsWith(filterText!)).toBe(true);
  expect(textEdit).toMatchObject({ newText: offered });
});

test('the words of the office are offered, and not those it does without', async () => {
  const { folder: own, path } = await office({
    '.hegaorc.yaml': 'knowledge: [./office.yaml]\n',
    'office.yaml': '词语:\n  - { 词语: 魅力新城建设行动, 用法: 允许 }\n  - { 词语: 魅力之城, 用法: 禁用 }\n',
  });
  const editor = await startEditor(own);
  await editor.open(path('稿.txt'), '推进魅力\n');
  const { items }: CompletionList = await editor.connection.sendRequest('textDocument/completion', {
    textDocument: { uri: uri(path('稿.txt')) },
    position: { line: 0, character: 4 },
  });
  expect(items.map(({ label }) => label)).toEqual(['魅力新城建设行动']);
});
