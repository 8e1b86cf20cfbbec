import { expect, test } from 'vitest';
import { office } from '../cli/office.js';
import { startEditor } from './editor.js';

test('an open draft is checked as it stands in the editor, not as it was saved', async () => {
  const { folder, path } = await office({ '稿.txt': '错。\n' });
  const editor = await startEditor(folder);
  await editor.open(path('稿.txt'), '警告。\n');
  expect(await editor.findings(path('稿.txt'))).toMatchObject([
    {
      code: 'signs/warning',
      severity: 2,
      source: 'hegao',
      message: '写了警 · 写了“警”，请删去。',
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    },
  ]);
});

test('what is typed is checked, and each version once at most', async () => {
  const { folder, path } = await office();
  const editor = await startEditor(folder);
  const draft = path('稿.txt');
  await editor.open(draft, '好。\n');
  expect(await editor.findings(draft)).toEqual([]);
  for (let version = 2; version <= 40; version++) {
    const at = { line: 0, character: version - 2 };
    await editor.change(draft, version, { range: { start: at, end: at }, text: '错' });
  }
  expect(await editor.findings(draft, 40)).toHaveLength(39);
  const versions = editor.published.map(({ version }) => version!);
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  expect(versions.length).toBeLessThan(20);
});

test('a fix is offered for its version of the draft', async () => {
  const { folder, path } = await office();
  const editor = await startEditor(folder, {
    capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
  });
  const draft = path('稿.txt');
  await editor.open(draft, '😀双双。\n');
  const [finding] = await editor.findings(draft);
  expect(finding!.range).toEqual({ start: { line: 0, character: 2 }, end: { line: 0, character: 4 } });
  const [action] = await editor.actions(draft, finding!.range);
  expect(action).toMatchObject({
    kind: 'quickfix',
    isPreferred: true,
    edit: {
      documentChanges: [{ textDocument: { version: 1 }, edits: [{ newText: '双', range: finding!.range }] }],
    },
  });
});

test('closing a draft takes its findings back', async () => {
  const { folder, path } = await office();
  const editor = await startEditor(folder);
  await editor.open(path('稿.txt'), '错。\n');
  await editor.findings(path('稿.txt'));
  await editor.close(path('稿.txt'));
  await expect.poll(() => editor.published.at(-1)!.diagnostics).toEqual([]);
});

test('a server that is asked to ends with 0', async () => {
  const { folder } = await office();
  const editor = await startEditor(folder);
  await editor.connection.sendRequest('shutdown');
  await editor.connection.sendNotification('exit');
  expect(await editor.ended).toBe(0);
});

test('a server whose client hangs up without a word ends with 1', async () => {
  const { folder } = await office();
  const editor = await startEditor(folder);
  editor.hangUp();
  expect(await editor.ended).toBe(1);
});
