import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

interface Report {
  readonly items: readonly Finding[];
}

interface Finding {
  readonly code: string;
}

/** The rules of the findings a separate server reports for a draft, published and pulled. */
export async function findingsOf(draft: string, server: string, trusted: boolean): Promise<string[][]> {
  const child = spawn(process.execPath, [server, 'lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published = new Promise<{ readonly diagnostics: readonly Finding[] }>((resolve) =>
    connection.onNotification('textDocument/publishDiagnostics', resolve),
  );
  connection.listen();
  const folder = { uri: pathToFileURL(dirname(draft)).href, name: 'folder' };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    initializationOptions: { trusted },
    workspaceFolders: [folder],
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: {
      uri: pathToFileURL(draft).href,
      languageId: 'plaintext',
      version: 1,
      text: readFileSync(draft, 'utf8'),
    },
  });
  const { diagnostics } = await published;
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  const { items }: Report = await connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri: pathToFileURL(draft).href },
  });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await once(child, 'exit');
  return [diagnostics, items].map((findings) =>
    findings.map(({ code }) => code).filter((code) => code !== 'hegao/prior-not-found'),
  );
}
