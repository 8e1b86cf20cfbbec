import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { serve } from '../../src/lsp/serve.js';

/** An editor with a server of its own, spoken to over streams as over standard input and output. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** All that was published, the last last. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** The exit code of the server. */
  readonly ended: Promise<number>;
  open(path: string, text: string, languageId?: string): Promise<void>;
  change(path: string, version: number, ...changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(path: string): Promise<void>;
  /** What is found in a version of a document, as soon as it is published. */
  findings(path: string, version?: number): Promise<Diagnostic[]>;
  actions(path: string, range: Range, only?: string[]): Promise<CodeAction[]>;
  hangUp(): void;
}

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  readonly processId?: number;
  /** Called with the connection before the server receives anything. */
  prepare?(connection: ProtocolConnection): void;
}

/** Starts a server and says hello to it. */
export async function startEditor(folder: string, options: EditorOptions = {}): Promise<Editor> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const ended = serve({ input: toServer, output: toClient }, { cwd: folder, today: () => '2021-12-31' });
  const hangUp = () => toServer.end();
  return connect(createProtocolConnection(toClient, toServer), folder, options, ended, hangUp);
}

/** An editor over any connection. */
async function connect(
  connection: ProtocolConnection,
  folder: string,
  options: EditorOptions,
  ended: Promise<number>,
  hangUp: () => void,
): Promise<Editor> {
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const look of waiting) look();
  });
  options.prepare?.(connection);
  connection.listen();
  const params: InitializeParams = {
    processId: options.processId ?? null,
    rootUri: null,
    capabilities: options.capabilities ?? {},
    initializationOptions: options.initializationOptions,
    workspaceFolders: (options.folders ?? [folder]).map((path) => ({ uri: uri(path), name: path })),
  };
  const initialized: InitializeResult = await connection.sendRequest('initialize', params);
  await connection.sendNotification('initialized', {});
  const textDocument = (path: string) => ({ uri: uri(path) });
  return {
    connection,
    initialized,
    published,
    ended,
    hangUp,
    open: (path, text, languageId = 'plaintext') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { ...textDocument(path), languageId, version: 1, text },
      }),
    change: (path, version, ...contentChanges) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { ...textDocument(path), version },
        contentChanges,
      }),
    close: (path) =>
      connection.sendNotification('textDocument/didClose', { textDocument: textDocument(path) }),
    findings: (path, version = 1) =>
      new Promise((resolve) => {
        const look = () => {
          const found = published.findLast(
            (params) => params.uri === uri(path) && params.version === version,
          );
          if (!found) return;
          waiting.delete(look);
          resolve(found.diagnostics);
        };
        waiting.add(look);
        look();
      }),
    actions: (path, range, only) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: textDocument(path),
        range,
        context: { diagnostics: [], ...(only && { only }) },
      }),
  };
}

/** The address of a file; what is an address already stays one. */
export function uri(path: string): string {
  return /^[a-z-]{2,}:/.test(path) ? path : pathToFileURL(path).href;
}
