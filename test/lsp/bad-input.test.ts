import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { office } from '../cli/office.js';
import { startEditor, uri } from './editor.js';

const hoverAt = (path: string, line: number, character: number) => ({
  textDocument: { uri: uri(path) },
  position: { line, character },
});

test('what is not open, or is no draft, has nothing to say for itself', async () => {
  const { folder, path } = await office({ '稿.txt': '错。\n' });
  const editor = await startEditor(folder);
  const ask = (method: string, given: object = {}) =>
    editor.connection.sendRequest(method, { ...hoverAt(path('稿.txt'), 0, 0), ...given });
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  expect(await ask('textDocument/hover')).toBeNull();
  expect(await ask('textDocument/documentSymbol')).toBeNull();
  expect(await ask('textDocument/foldingRange')).toBeNull();
  expect(await ask('textDocument/completion')).toBeNull();
  expect(await ask('textDocument/inlayHint', { range })).toBeNull();
  expect(await ask('textDocument/codeAction', { range, context: { diagnostics: [] } })).toBeNull();
  expect(await ask('textDocument/diagnostic')).toEqual({ kind: 'full', items: [] });
  await editor.open(path('程序.ts'), '错', 'typescript');
  expect(await editor.findings(path('程序.ts'))).toEqual([]);
});

test('a version in git and a file on another machine are no drafts; one never saved is', async () => {
  const { folder } = await office();
  const editor = await startEditor(folder);
  for (const address of [
    'git:/office/稿.txt?HEAD',
    'vscode-vfs://github/稿.txt',
    'file://host/稿.txt',
    'nothing:',
  ])
    await editor.open(address, '错。\n');
  await editor.open('untitled:Untitled-1', '错。\n');
  expect(await editor.findings('untitled:Untitled-1')).toHaveLength(1);
  expect(editor.published.map((params) => params.uri)).toEqual(['untitled:Untitled-1']);
});

test('a draft whose file, and folder, were deleted is checked as it stands in the editor', async () => {
  const { folder } = await office();
  const editor = await startEditor(folder);
  const gone = join(mkdtempSync(join(tmpdir(), 'hegao-')), '不在', '稿.txt');
  await editor.open(gone, '截止目前，一切正常。\n');
  expect(await editor.findings(gone)).toMatchObject([
    { code: 'hegao/prior-not-found' },
    { code: 'terms/confusable' },
  ]);
});

test('edits beyond the text, turned round, of an old version or of an unknown document do no harm', async () => {
  const { folder, path } = await office();
  const editor = await startEditor(folder);
  const draft = path('稿.txt');
  await editor.open(draft, '好。\n');
  const far = { line: 99, character: 99 };
  await editor.change(draft, 5, { range: { start: far, end: { line: 0, character: 99 } }, text: '错' });
  await editor.change(draft, 3, {
    range: { start: { line: -1, character: -5 }, end: far },
    text: '好错。\n',
  });
  await editor.change(path('别的.txt'), 2, { text: '错' });
  await editor.close(path('别的.txt'));
  expect(await editor.findings(draft, 3)).toMatchObject([{ range: { start: { line: 0, character: 1 } } }]);
  expect(await editor.connection.sendRequest('textDocument/hover', hoverAt(draft, 99, 99))).toBeNull();
  expect(
    await editor.connection.sendRequest('textDocument/completion', hoverAt(draft, 99, 99)),
  ).toMatchObject({ items: [] });
});

test('an unknown request is refused, an unknown notification passed over, and all goes on', async () => {
  const { folder, path } = await office();
  const editor = await startEditor(folder);
  await expect(editor.connection.sendRequest('hegao/nonsense')).rejects.toThrow();
  await expect(
    editor.connection.sendRequest('workspace/executeCommand', { command: 'rm', arguments: [1, {}] }),
  ).rejects.toThrow();
  await expect(editor.connection.sendRequest('codeAction/resolve', { title: '' })).resolves.toEqual({
    title: '',
  });
  await editor.connection.sendNotification('hegao/nonsense', {});
  await editor.open(path('稿.txt'), '错。\n');
  expect(await editor.findings(path('稿.txt'))).toHaveLength(1);
});

test('a question that is taken back is answered so', async () => {
  const { folder, path } = await office();
  const editor = await startEditor(folder);
  await editor.open(path('稿.txt'), '错。\n'.repeat(20_000));
  const source = new CancellationTokenSource();
  const asked = editor.connection.sendRequest(
    'textDocument/hover',
    hoverAt(path('稿.txt'), 0, 0),
    source.token,
  );
  source.cancel();
  await expect(asked).rejects.toThrow(/cancel/i);
});

test('10 MB that are pasted are checked, shown to be under way, and can be taken out again', async () => {
  const { folder, path } = await office({
    '.hegaorc.yaml': 'extends: [signs/silent]\nplugins: [./signs.js]\n',
  });
  const progress: string[] = [];
  const editor = await startEditor(folder, {
    capabilities: { window: { workDoneProgress: true } },
    prepare: (connection) => {
      connection.onRequest('window/workDoneProgress/create', () => null);
      connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
        progress.push(value.kind);
      });
    },
  });
  const draft = path('稿.txt');
  await editor.open(draft, '好。\n');
  await editor.findings(draft);
  const much = `${'平安无事的一年过去了，各项工作有序推进。'.repeat(20)}\n`.repeat(9_000);
  const start = { line: 0, character: 0 };
  await editor.change(draft, 2, { range: { start, end: start }, text: much });
  expect(await editor.findings(draft, 2)).toEqual([]);
  expect(progress).toEqual(['begin', 'end']);
  await editor.change(draft, 3, { range: { start, end: { line: 9_000, character: 0 } }, text: '' });
  expect(await editor.findings(draft, 3)).toEqual([]);
});

test('text that is no text is said to be none', async () => {
  const { folder, path } = await office();
  const editor = await startEditor(folder);
  await editor.open(path('稿.txt'), 'a\0b');
  expect(await editor.findings(path('稿.txt'))).toMatchObject([{ code: 'hegao/unreadable' }]);
  await editor.change(path('稿.txt'), 2, { text: '错。\n' });
  expect(await editor.findings(path('稿.txt'), 2)).toMatchObject([{ code: 'signs/error' }]);
});

test('a client that is gone in the middle of a question leaves no server behind', async () => {
  const { folder, path } = await office();
  const editor = await startEditor(folder);
  await editor.open(path('稿.txt'), '错。\n');
  void editor.connection
    .sendRequest('textDocument/hover', hoverAt(path('稿.txt'), 0, 0))
    .catch(() => undefined);
  editor.hangUp();
  expect(await editor.ended).toBe(1);
});

test('after shutdown a client that hangs up has ended well', async () => {
  const { folder } = await office();
  const editor = await startEditor(folder);
  await editor.connection.sendRequest('shutdown');
  editor.hangUp();
  expect(await editor.ended).toBe(0);
});
