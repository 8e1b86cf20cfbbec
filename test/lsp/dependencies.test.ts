import { expect, test } from 'vitest';
import { office } from '../cli/office.js';
import { many } from '../many.js';
import { type Editor, type EditorOptions, startEditor, uri } from './editor.js';

/** What findings depend on besides the draft: earlier reports, configurations, settings. */

const COMPARING = 'extends: [signs/priors]\nplugins: [./signs.js]\n';

async function codes(editor: Editor, path: string): Promise<() => unknown[]> {
  return () =>
    (editor.published.findLast((params) => params.uri === uri(path))?.diagnostics ?? []).map(
      ({ code }) => code,
    );
}

function last(editor: Editor, path: string): unknown[] {
  return (editor.published.findLast((params) => params.uri === uri(path))?.diagnostics ?? []).map(
    ({ message }) => message,
  );
}

async function fileChanged(editor: Editor, path: string, type: 1 | 2 | 3): Promise<void> {
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uri(path), type }],
  });
}

test('an edit of last year’s report counts before it is saved, and no more when it is closed', async () => {
  const { folder, path } = await office({ '.hegaorc.yaml': COMPARING, '2020年报告.txt': '旧\n' });
  const editor = await startEditor(folder);
  const [draft, prior] = [path('2021年报告.txt'), path('2020年报告.txt')];
  await editor.open(draft, '今\n');
  await editor.findings(draft);
  await expect.poll(() => last(editor, draft)).toEqual(['写了今 · 上年：旧']);
  await editor.open(prior, '旧\n');
  await editor.change(prior, 2, { text: '改过的\n' });
  await expect.poll(() => last(editor, draft)).toEqual(['写了今 · 上年：改过的']);
  await editor.close(prior);
  await expect.poll(() => last(editor, draft)).toEqual(['写了今 · 上年：旧']);
});

test('last year’s report is read again when it changes on disk, appears, or disappears', async () => {
  const { folder, path, write } = await office({ '.hegaorc.yaml': COMPARING });
  const { rm } = await import('node:fs/promises');
  const editor = await startEditor(folder);
  const [draft, prior] = [path('2021年报告.txt'), path('2020年报告.txt')];
  await editor.open(draft, '今\n');
  await expect.poll(() => last(editor, draft)).toContain('写了今 · 上年：无');
  await write('2020年报告.txt', '旧\n');
  await fileChanged(editor, prior, 1);
  await expect.poll(() => last(editor, draft)).toEqual(['写了今 · 上年：旧']);
  await write('2020年报告.txt', '又改\n');
  await fileChanged(editor, prior, 2);
  await expect.poll(() => last(editor, draft)).toEqual(['写了今 · 上年：又改']);
  await rm(prior);
  await fileChanged(editor, prior, 3);
  await expect.poll(() => last(editor, draft)).toContain('写了今 · 上年：无');
});

test('a place in last year’s report can be gone to', async () => {
  const { folder, path } = await office({ '.hegaorc.yaml': COMPARING, '2020年报告.txt': '旧\n' });
  const capabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };
  const editor = await startEditor(folder, { capabilities });
  await editor.open(path('2021年报告.txt'), '今\n');
  expect(await editor.findings(path('2021年报告.txt'))).toMatchObject([
    { relatedInformation: [{ location: { uri: uri(path('2020年报告.txt')) }, message: '见此' }] },
  ]);
});

test('a broken configuration is reported once, with its place, and once corrected checks go on', async () => {
  const told: string[] = [];
  const broken = 'extends: [signs/all]\nplugins: [./signs.js]\nrulez: {}\n';
  const { folder, path, write } = await office({ '.hegaorc.yaml': broken });
  const editor = await startEditor(folder, {
    prepare: (connection) =>
      connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
        told.push(message);
      }),
  });
  const draft = path('稿.txt');
  await editor.open(draft, '错。\n');
  expect(await editor.findings(draft)).toMatchObject([
    { code: 'hegao/unreadable', message: expect.stringContaining('.hegaorc.yaml:3') },
  ]);
  await editor.change(draft, 2, { text: '错错。\n' });
  await editor.findings(draft, 2);
  expect(told).toEqual([expect.stringContaining('rulez')]);
  // An editor that watches nothing sees it at the next key.
  await write('.hegaorc.yaml', 'extends: [signs/all]\nplugins: [./signs.js]\n');
  await editor.change(draft, 3, { text: '错。\n' });
  expect(await editor.findings(draft, 3)).toMatchObject([{ code: 'signs/error' }]);
  expect(told).toHaveLength(1);
});

test('a configuration that changes is read again', async () => {
  const { folder, path, write } = await office();
  const editor = await startEditor(folder);
  await editor.open(path('稿.txt'), '错。\n');
  expect(await editor.findings(path('稿.txt'))).toHaveLength(1);
  await write('.hegaorc.yaml', 'extends: [signs/silent]\nplugins: [./signs.js]\n');
  await fileChanged(editor, path('.hegaorc.yaml'), 2);
  await expect.poll(await codes(editor, path('稿.txt'))).toEqual([]);
});

test('an editor that can watch files is asked to', async () => {
  const { folder } = await office();
  const asked: { method: string; registerOptions?: { watchers?: { globPattern: string }[] } }[] = [];
  await startEditor(folder, {
    capabilities: {
      workspace: {
        didChangeWatchedFiles: { dynamicRegistration: true },
        didChangeConfiguration: { dynamicRegistration: true },
      },
    },
    prepare: (connection) =>
      connection.onRequest('client/registerCapability', ({ registrations }) => {
        asked.push(...registrations);
      }),
  });
  await expect
    .poll(() => asked.map(({ method }) => method))
    .toEqual([
      'workspace/didChangeWatchedFiles',
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
  const patterns = asked.flatMap(({ registerOptions }) => registerOptions?.watchers ?? []);
  expect(patterns.map(({ globPattern }) => globPattern)).toEqual([
    expect.stringContaining('hegao-suppressions.json'),
    '**/*.txt',
    '**/*.md',
    '**/*.markdown',
  ]);
});

/** An editor that is asked for its settings, which may change. */
function answering(settings: { now: object }): EditorOptions {
  return {
    capabilities: { workspace: { configuration: true } },
    prepare: (connection) =>
      connection.onRequest('workspace/configuration', ({ items }) => items.map(() => settings.now)),
  };
}

test('the settings of the editor hold, and may change at any time', async () => {
  const { folder, path } = await office();
  const settings = { now: { level: 'error', locale: 'en' } as object };
  const editor = await startEditor(folder, answering(settings));
  const draft = path('稿.txt');
  await editor.open(draft, '错。警。提。\n');
  expect(await editor.findings(draft)).toMatchObject([{ message: 'Sign 错 · “错” is there; delete it.' }]);
  settings.now = { level: 'info' };
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await expect.poll(await codes(editor, draft)).toHaveLength(3);
  settings.now = { enable: false };
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await expect.poll(await codes(editor, draft)).toHaveLength(0);
  // What is no setting is as if it were not there.
  settings.now = { level: 'loud', run: 7, config: '', inlayHints: 'yes' };
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await expect.poll(await codes(editor, draft)).toHaveLength(3);
});

test('with run: onSave, findings wait until the draft is saved', async () => {
  const { folder, path } = await office();
  const editor = await startEditor(folder, { initializationOptions: { run: 'onSave' } });
  const draft = path('稿.txt');
  await editor.open(draft, '错。\n');
  expect(await editor.findings(draft)).toHaveLength(1);
  await editor.change(draft, 2, { text: '错错。\n' });
  await editor.change(draft, 3, { text: '错错错。\n' });
  await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: uri(draft) } });
  expect(await editor.findings(draft, 3)).toHaveLength(3);
  expect(editor.published.map(({ version }) => version)).toEqual([1, 3]);
});

test('of several folders, each has its own configuration', async () => {
  const one = await office();
  const other = await office({ '.hegaorc.yaml': 'extends: [signs/silent]\nplugins: [./signs.js]\n' });
  const editor = await startEditor(one.folder, { folders: [one.folder] });
  await editor.open(one.path('稿.txt'), '错。\n');
  expect(await editor.findings(one.path('稿.txt'))).toHaveLength(1);
  await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: uri(other.folder), name: '' }], removed: [] },
  });
  await editor.open(other.path('稿.txt'), '错。\n');
  expect(await editor.findings(other.path('稿.txt'))).toHaveLength(0);
});

test('a folder that is not trusted runs none of its code', async () => {
  const { folder, path } = await office();
  const editor = await startEditor(folder, { initializationOptions: { trusted: false } });
  await editor.open(path('稿.txt'), '错。\n');
  expect(await editor.findings(path('稿.txt'))).toMatchObject([
    { code: 'hegao/unreadable', message: expect.stringContaining('plugins') },
  ]);
});

test('an editor that refuses everything it is asked is served all the same', async () => {
  const { folder, path } = await office();
  const refusing = {
    workspace: {
      configuration: true,
      didChangeWatchedFiles: { dynamicRegistration: true },
      inlayHint: { refreshSupport: true },
    },
    window: { workDoneProgress: true, showDocument: { support: true } },
  };
  const editor = await startEditor(folder, { capabilities: refusing });
  await editor.open(path('稿.txt'), '错。\n');
  expect(await editor.findings(path('稿.txt'))).toHaveLength(1);
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await editor.open(path('长.txt'), '好。\n'.repeat(many(400_000)));
  expect(await editor.findings(path('长.txt'))).toEqual([]);
});

test('a broken suppressions file is reported, and once corrected checks go on', async () => {
  const { folder, path, write } = await office({ 'hegao-suppressions.json': '{' });
  const editor = await startEditor(folder);
  const draft = path('稿.txt');
  await editor.open(draft, '错。\n');
  expect(await editor.findings(draft)).toMatchObject([
    { code: 'hegao/unreadable', message: expect.stringContaining('hegao-suppressions.json') },
  ]);
  await write('hegao-suppressions.json', '{ "version": 1, "suppressions": {} }');
  await editor.change(draft, 2, { text: '错错。\n' });
  expect((await editor.findings(draft, 2)).map(({ code }) => code)).toEqual(['signs/error', 'signs/error']);
});
