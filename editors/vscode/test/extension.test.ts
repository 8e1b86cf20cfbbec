import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ExtensionContext } from 'vscode';
import type { Client } from '../src/client.js';
import { activate, deactivate } from '../src/extension.js';
import type { Server } from '../src/server.js';
import type { ServerState } from '../src/status.js';
import {
  Diagnostic,
  DiagnosticSeverity,
  happened,
  Position,
  Range,
  seen,
  Uri,
  window,
  workspace,
} from './vscode.js';

/** The servers that were started, the last last. */
const started: { server: Server; running: boolean; tell(state: ServerState): void }[] = [];
let found = 0;

vi.mock('../src/client.js', () => ({
  createClient(server: Server): Client {
    const own = { server, running: false, tell: (_: ServerState) => {} };
    started.push(own);
    return {
      start: async () => {
        own.running = true;
        own.tell('running');
      },
      stop: async () => {
        own.running = false;
      },
      check: async () => found,
      onState: (listen) => {
        own.tell = listen;
        return { dispose() {} };
      },
    };
  },
}));

const subscriptions: { dispose(): unknown }[] = [];
const uri = Uri.file('/稿/报告.txt');

/** Puts a document in front. */
async function show(languageId: string): Promise<void> {
  const document = { uri, languageId };
  window.activeTextEditor = { document, selection: { active: new Position(0, 3) } };
  await happened.editor.fire();
}

function finding(rule: string, severity: DiagnosticSeverity, column: number): Diagnostic {
  return Object.assign(new Diagnostic(new Range(0, column, 0, column + 2), '…', severity), {
    source: 'hegao',
    code: rule,
  });
}

const run = (name: string, ...args: unknown[]) => seen.commands.get(name)!(...args);

beforeEach(async () => {
  await deactivate();
  for (const each of subscriptions.splice(0)) each.dispose();
  started.length = 0;
  found = 0;
  Object.assign(seen, { settings: {}, messages: [], executed: [], picks: [] });
  seen.diagnostics.clear();
  Object.assign(workspace, { isTrusted: true, workspaceFolders: [], textDocuments: [] });
  window.activeTextEditor = undefined;
  const context = { extensionPath: join(import.meta.dirname, '..'), subscriptions };
  await activate(context as unknown as ExtensionContext);
});

test('the status counts the findings of hegao in the draft in front', async () => {
  expect(seen.status.shown).toBe(false);
  await show('plaintext');
  expect(seen.status).toMatchObject({ shown: true, text: '$(check) hegao' });
  seen.diagnostics.set(uri.toString(), [
    finding('metrics/rate', DiagnosticSeverity.Error, 0),
    finding('metrics/sum', DiagnosticSeverity.Warning, 3),
    Object.assign(finding('x', DiagnosticSeverity.Error, 5), { source: 'another' }),
  ]);
  await happened.diagnostics.fire();
  expect(seen.status.text).toBe('hegao $(error) 1 $(warning) 1');
  started[0]!.tell('stopped');
  expect(seen.status.command).toBe('hegao.restart');
  await show('javascript');
  expect(seen.status.shown).toBe(false);
});

test('a workspace that becomes trusted gets another server', async () => {
  workspace.isTrusted = false;
  await run('hegao.restart');
  expect(started.at(-1)!.server.safe).toBe(true);
  workspace.isTrusted = true;
  await happened.trust.fire();
  expect(started.map(({ running }) => running)).toEqual([false, false, true]);
  expect(started.at(-1)!.server.safe).toBe(false);
});

test('another choice of server is followed, other settings are the server’s own', async () => {
  const changed = (name: string) => ({ affectsConfiguration: (asked: string) => asked === name });
  await happened.settings.fire(changed('hegao.level'));
  expect(started).toHaveLength(1);
  await happened.settings.fire(changed('hegao.server'));
  await vi.waitFor(() => expect(started.map(({ running }) => running)).toEqual([false, true]));
});

test('a draft is checked when one asks for it', async () => {
  await run('hegao.check');
  expect(seen.messages).toEqual(['Open a draft first: plain text or Markdown.']);
  await show('markdown');
  await run('hegao.check');
  expect(seen.messages.at(-1)).toBe('Nothing was found in 报告.txt.');
  found = 2;
  await run('hegao.check');
  expect(seen.executed).toEqual([['workbench.actions.view.problems']]);
  seen.settings['hegao.enable'] = false;
  await run('hegao.check');
  expect(seen.messages.at(-1)).toContain('hegao.enable');
});

test('the page is opened of the rule at the cursor, else of one that is chosen', async () => {
  await show('plaintext');
  await run('hegao.openRule');
  expect(seen.messages.at(-1)).toBe('There is no finding in this draft.');
  const [rate, sum] = [
    finding('metrics/rate', DiagnosticSeverity.Error, 2),
    finding('metrics/sum', DiagnosticSeverity.Warning, 9),
  ];
  seen.diagnostics.set(uri.toString(), [sum, rate]);
  await run('hegao.openRule');
  expect(seen.executed.at(-1)).toEqual(['hegao.explain', uri.toString(), 'metrics/rate']);
  seen.diagnostics.set(uri.toString(), [sum, finding('metrics/hedge', DiagnosticSeverity.Error, 12)]);
  await run('hegao.openRule');
  expect(seen.picks).toEqual([['metrics/hedge', 'metrics/sum']]);
});

test('all safe fixes are made by the action of the server', async () => {
  await show('plaintext');
  await run('hegao.fixAll');
  expect(seen.executed).toEqual([
    ['editor.action.codeAction', { kind: 'source.fixAll.hegao', apply: 'first' }],
  ]);
});

test('a folder is checked by the command line: findings of drafts that are not open are shown', async () => {
  await run('hegao.checkFolder');
  expect(seen.messages.at(-1)).toBe('Open a folder first.');
  const folder = await mkdtemp(join(tmpdir(), '稿 件-'));
  await writeFile(join(folder, '一.txt'), '查处“问题50起。\n');
  await writeFile(join(folder, '二.txt'), '查处“问题50起。\n');
  workspace.workspaceFolders = [{ uri: Uri.file(folder) }];
  workspace.textDocuments = [{ uri: Uri.file(join(folder, '二.txt')) }];
  seen.settings['hegao.level'] = 'warn';
  await run('hegao.checkFolder');
  expect(seen.messages.at(-1)).toBe('2 drafts checked: 2 errors, 0 warnings.');
  expect([...seen.diagnostics.keys()]).toEqual([`file://${join(folder, '一.txt')}`]);
  const [first] = seen.diagnostics.get(`file://${join(folder, '一.txt')}`)!;
  expect(first).toMatchObject({
    code: 'punctuation/unpaired',
    severity: DiagnosticSeverity.Error,
    range: { start: { line: 0, character: 2 }, end: { line: 0, character: 3 } },
  });
  await happened.opened.fire({ uri: Uri.file(join(folder, '一.txt')) });
  expect(seen.diagnostics.size).toBe(0);
});

test('what keeps a folder from being checked is said', async () => {
  const folder = await mkdtemp(join(tmpdir(), '稿-'));
  await writeFile(join(folder, '.hegaorc.js'), 'throw 1');
  await writeFile(join(folder, '一.txt'), '稿\n');
  workspace.workspaceFolders = [{ uri: Uri.file(folder) }];
  workspace.isTrusted = false;
  await run('hegao.checkFolder', Uri.file(folder));
  expect(seen.messages.at(-1)).toContain('.hegaorc.js 不是数据');
});
