import { expect, test } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { office } from '../cli/office.js';
import { type EditorOptions, startEditor, uri } from './editor.js';

/** Editors that ask for findings themselves. */

const PULLING = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

async function pulling(options: EditorOptions = {}) {
  const { folder, path, write } = await office();
  const refreshed: number[] = [];
  const editor = await startEditor(folder, {
    capabilities: PULLING,
    prepare: (connection) =>
      connection.onRequest('workspace/diagnostic/refresh', () => {
        refreshed.push(1);
        return null;
      }),
    ...options,
  });
  const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    editor.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: uri(path('稿.txt')) },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  return { editor, draft: path('稿.txt'), pull, refreshed, write };
}

test('an editor that asks gets what is found, and is sent nothing besides', async () => {
  const { editor, draft, pull } = await pulling();
  await editor.open(draft, '错。\n');
  expect(await pull()).toMatchObject({ kind: 'full', items: [{ code: 'signs/error' }] });
  await editor.change(draft, 2, { text: '好。\n' });
  expect(await pull()).toMatchObject({ kind: 'full', items: [] });
  await editor.close(draft);
  expect(await pull()).toMatchObject({ kind: 'full', items: [] });
  expect(editor.published).toEqual([]);
});

test('it gets “unchanged” when nothing has changed since its last request', async () => {
  const { editor, draft, pull } = await pulling();
  await editor.open(draft, '错。\n');
  const { resultId } = await pull();
  expect(await pull(resultId)).toEqual({ kind: 'unchanged', resultId });
  await editor.change(draft, 2, { text: '错。\n' });
  expect(await pull(resultId)).toMatchObject({ kind: 'full' });
});

test('it is asked to ask again when a configuration changes', async () => {
  const { editor, draft, pull, refreshed, write } = await pulling();
  await editor.open(draft, '错。\n');
  const { resultId } = await pull();
  await write('.hegaorc.yaml', 'extends: [signs/silent]\nplugins: [./signs.js]\n');
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uri(draft.replace('稿.txt', '.hegaorc.yaml')), type: 2 }],
  });
  await expect.poll(() => refreshed).not.toEqual([]);
  expect(await pull(resultId)).toMatchObject({ kind: 'full', items: [] });
});

test('with run: onSave, it gets the findings of the last save again', async () => {
  const { editor, draft, pull, refreshed } = await pulling({ initializationOptions: { run: 'onSave' } });
  await editor.open(draft, '错。\n');
  expect(await pull()).toMatchObject({ items: { length: 1 } });
  await editor.change(draft, 2, { text: '错错。\n' });
  expect(await pull()).toMatchObject({ items: { length: 1 } });
  await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: uri(draft) } });
  await expect.poll(() => refreshed).toHaveLength(1);
  expect(await pull()).toMatchObject({ items: { length: 2 } });
});
