import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { office } from '../cli/office.js';
import { builtProgram } from './built.js';
import { uri } from './editor.js';

const program = builtProgram();

/** The server as an editor starts it: a process of its own. */
function start(folder: string, ...options: string[]) {
  const server = spawn(process.execPath, [program!, 'lsp', ...options], { cwd: folder });
  onTestFinished(() => {
    server.kill('SIGKILL');
  });
  const output: Buffer[] = [];
  server.stdout.on('data', (chunk) => output.push(chunk));
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const hello = (processId: number | null = null) =>
    connection.sendRequest('initialize', {
      processId,
      rootUri: null,
      capabilities: {},
      workspaceFolders: null,
    });
  return { server, connection, hello, printed: () => Buffer.concat(output).toString('utf8') };
}

async function exitCode(server: ChildProcess): Promise<number | null> {
  return server.exitCode ?? (await once(server, 'exit'))[0];
}

const PRINTING = `
console.log('plugin loaded');
process.stdout.write('loud');
export default { name: 'loud', rules: [] };
`;

test.skipIf(!program)('a process serves, prints nothing but the protocol, and ends on exit', async () => {
  const { folder, path } = await office({
    '.hegaorc.yaml': 'extends: [signs/all]\nplugins: [./signs.js, ./loud.js]\n',
    'loud.js': PRINTING,
  });
  const { server, connection, hello, printed } = start(
    folder,
    '--stdio',
    '--clientProcessId',
    String(process.pid),
  );
  await hello(process.pid);
  await connection.sendNotification('initialized', {});
  const found = new Promise((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', resolve);
  });
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: uri(path('稿.txt')), languageId: 'plaintext', version: 7, text: '错。\n' },
  });
  expect(await found).toMatchObject({ version: 7, diagnostics: [{ code: 'signs/error' }] });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await exitCode(server)).toBe(0);
  expect(printed()).not.toContain('plugin loaded');
  expect(printed()).not.toContain('loud\n');
});

test.skipIf(!program)('a process whose editor dies ends by itself', async () => {
  const { folder } = await office();
  const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const { server, hello } = start(folder, '--stdio');
  await hello(editor.pid!);
  editor.kill('SIGKILL');
  expect(await exitCode(server)).toBe(1);
});

test.skipIf(!program)(
  'a process whose input ends, or whose output nobody reads, ends by itself',
  async () => {
    const { folder, path } = await office();
    const one = start(folder, '--stdio');
    await one.hello();
    one.server.stdin.end();
    expect(await exitCode(one.server)).toBe(1);

    const other = start(folder, '--stdio');
    other.connection.onError(() => {});
    await other.hello();
    other.server.stdout.destroy();
    await other.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: uri(path('稿.txt')), languageId: 'plaintext', version: 1, text: '错。\n' },
    });
    other.server.stdin.end();
    expect(await exitCode(other.server)).toBe(1);
  },
);

test.skipIf(!program)('what is no message ends nothing', async () => {
  const { folder } = await office();
  const { server, hello } = start(folder, '--stdio');
  await hello();
  server.stdin.write('Content-Length: 12\r\n\r\n{"not json":');
  server.stdin.end();
  expect(await exitCode(server)).toBe(1);
});
