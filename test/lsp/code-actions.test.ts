import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Project } from '../../src/project/project.js';
import { office } from '../cli/office.js';
import { type Editor, startEditor, uri } from './editor.js';

const EVERYTHING: Range = { start: { line: 0, character: 0 }, end: { line: 99_999, character: 0 } };

/** An editor that asks for an edit when an action is chosen. */
const lazily = {
  textDocument: {
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      resolveSupport: { properties: ['edit'] },
    },
  },
};

async function choose(editor: Editor, action: CodeAction | undefined): Promise<CodeAction> {
  expect(action).toBeDefined();
  return editor.connection.sendRequest('codeAction/resolve', action);
}

function edited(text: string, edit: WorkspaceEdit | undefined, path: string): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 1, text), edit?.changes?.[uri(path)] ?? []);
}

const faulty = join(import.meta.dirname, '../../fixtures/drafts/faulty/2021年党建工作情况报告.txt');

test('all safe fixes make of a draft what hegao --fix makes of it', async () => {
  const project = await Project.open({ cwd: join(faulty, '..'), level: 'info', redact: false });
  const fixed = await project.fix(faulty, 'safe');
  const before = readFileSync(faulty, 'utf8');
  const editor = await startEditor(join(faulty, '..'), { capabilities: lazily });
  await editor.open(faulty, before);
  const [action, ...others] = await editor.actions(faulty, EVERYTHING, ['source.fixAll']);
  expect(others).toEqual([]);
  const { edit } = await choose(editor, action);
  expect(edited(before, edit, faulty)).toBe(fixed.after);
  // Small edits, so that the cursor stays where it is.
  expect(edit!.changes![uri(faulty)]!.length).toBeGreaterThan(1);
});

test('an editor that cannot ask later gets every action ready', async () => {
  const { folder, path } = await office();
  const editor = await startEditor(folder);
  await editor.open(path('稿.txt'), '双双。\n俩。\n');
  const actions = await editor.actions(path('稿.txt'), EVERYTHING);
  expect(actions.length).toBeGreaterThan(4);
  for (const { edit, command } of actions) expect(edit ?? command).toBeDefined();
});

test('a suggestion has its reason in the editor, and is not preferred', async () => {
  const { folder, path } = await office();
  const changes = { documentChanges: true, changeAnnotationSupport: {} };
  const editor = await startEditor(folder, { capabilities: { workspace: { workspaceEdit: changes } } });
  await editor.open(path('稿.txt'), '俩。\n');
  const [action] = await editor.actions(path('稿.txt'), EVERYTHING);
  expect(action).not.toHaveProperty('isPreferred');
  expect(Object.values(action!.edit!.changeAnnotations!)).toMatchObject([
    { description: expect.stringContaining('俩') },
  ]);
});

test.each([
  ['a paragraph', '稿.txt', '好。\n错。\n'],
  ['a draft with CRLF', '稿.txt', '好。\r\n错。\r\n'],
  ['a wrapped paragraph', '稿.md', '好一段文字，\n错在第二行，\n第三行。\n'],
  ['a table', '稿.md', '| 甲 | 乙 |\n|---|---|\n| 一 | 错 |\n| 二 | 三 |\n'],
  ['a heading', '稿.md', '# 题\n\n## 一、错\n\n好。\n'],
  ['a list', '稿.md', '- 好\n- 错\n'],
  ['the last line, without a line break', '稿.txt', '错。'],
])('a finding in %s can be suppressed with a reason', async (_, name, text) => {
  const { folder, path } = await office();
  const editor = await startEditor(folder, { capabilities: lazily });
  await editor.open(path(name), text);
  const actions = await editor.actions(path(name), EVERYTHING);
  const action = await choose(
    editor,
    actions.find(({ title }) => title.includes('此处屏蔽')),
  );
  const after = edited(text, action.edit, path(name));
  expect(after).toMatch(/<!-- hegao-disable-\S+ signs\/error -- 请写明原因 -->/);
  await editor.change(path(name), 2, { text: after });
  expect(await editor.findings(path(name), 2)).toEqual([]);
});

test.each([
  [
    'YAML',
    'office.yaml',
    '词语:\n  - 词语: 文明办\n    用法: 禁用\n    改为: 精神文明建设指导委员会办公室\n',
  ],
  [
    'YAML in English',
    'office.yaml',
    'name: our office\nphrases:\n- phrase: 文明办\n  use: forbidden\n# the end\n',
  ],
  ['YAML without words', 'office.yaml', 'name: 本单位\n'],
  ['CSV', 'office.csv', '词语,用法,理由\r\n文明办,禁用,"全称, 不简称"\r\n'],
])('a word can be added to the vocabulary of the office, kept in %s', async (_, name, vocabulary) => {
  const { folder, path, write } = await office({
    '.hegaorc.yaml': `extends: [recommended]\nknowledge: [./${name}]\n`,
    [name]: vocabulary,
  });
  const editor = await startEditor(folder, { capabilities: lazily });
  const draft = path('2021年工作报告.txt');
  await editor.open(draft, '会议听取了会报。\n');
  const found = await editor.findings(draft);
  expect(found.map(({ code }) => code)).toContain('terms/confusable');
  const actions = await editor.actions(draft, EVERYTHING);
  const action = await choose(
    editor,
    actions.find(({ title }) => title.includes('列入本单位允许的用语')),
  );
  const after = edited(vocabulary, action.edit, path(name));
  expect(after.startsWith(vocabulary.slice(0, 8))).toBe(true);
  await write(name, after);
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uri(path(name)), type: 2 }],
  });
  await expect
    .poll(() =>
      editor.published.findLast((params) => params.uri === uri(draft))!.diagnostics.map(({ code }) => code),
    )
    .not.toContain('terms/confusable');
});

test('the page of a rule can be opened, and its examples are not checked', async () => {
  const { folder, path } = await office();
  const shown: string[] = [];
  const editor = await startEditor(folder, {
    capabilities: { window: { showDocument: { support: true } } },
    prepare: (connection) =>
      connection.onRequest('window/showDocument', (params: { uri: string }) => {
        shown.push(params.uri);
        return { success: true };
      }),
  });
  await editor.open(path('稿.txt'), '错。\n');
  const actions = await editor.actions(path('稿.txt'), EVERYTHING);
  const { command } = actions.find(({ title }) => title.includes('规则说明'))!;
  const page: string = await editor.connection.sendRequest('workspace/executeCommand', command);
  expect(page).toContain('# 写了错　signs/error');
  expect(readFileSync(new URL(shown[0]!), 'utf8')).toBe(page);
  await editor.open(shown[0]!, page, 'markdown');
  expect(await editor.actions(shown[0]!, EVERYTHING)).toBeNull();
  await editor.connection.sendRequest('shutdown');
  await editor.connection.sendNotification('exit');
  await editor.ended;
  expect(() => readFileSync(new URL(shown[0]!))).toThrow();
});

test('a finding can be suppressed in the suppressions file, as by the command line', async () => {
  const { folder, path, read, hegao } = await office();
  const shown: string[] = [];
  const editor = await startEditor(folder, {
    capabilities: { window: { showDocument: { support: true } } },
    prepare: (connection) =>
      connection.onRequest('window/showDocument', (params: { uri: string }) => {
        shown.push(params.uri);
        return { success: true };
      }),
  });
  const draft = path('稿.txt');
  await editor.open(draft, '错。\n警。\n');
  const actions = await editor.actions(draft, {
    start: { line: 0, character: 0 },
    end: { line: 0, character: 1 },
  });
  const { command } = actions.find(({ title }) => title.includes('hegao-suppressions.json'))!;
  expect(await editor.connection.sendRequest('workspace/executeCommand', command)).toBe(1);
  await expect
    .poll(() => editor.published.at(-1)!.diagnostics.map(({ code }) => code))
    .toEqual(['signs/warning']);
  expect(shown).toEqual([uri(path('hegao-suppressions.json'))]);
  expect(await read('hegao-suppressions.json')).toContain('请写明原因');
  const { writeFile } = await import('node:fs/promises');
  await writeFile(draft, '错。\n警。\n');
  expect((await hegao('稿.txt', '-f', 'compact')).stdout).not.toContain('signs/error');
});
