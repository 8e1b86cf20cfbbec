import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { LanguageClient, RevealOutputChannelOn, State, TransportKind } from 'vscode-languageclient/node';
import { DRAFTS } from './drafts.js';
import type { Server } from './server.js';
import type { ServerState } from './status.js';

/** A running hegao server. */
export interface Client {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Reads and checks everything again; returns the number of findings of a draft. */
  check(uri: vscode.Uri): Promise<number>;
  onState(listen: (state: ServerState) => void): vscode.Disposable;
}

const STATES: Readonly<Record<State, ServerState>> = {
  [State.Starting]: 'starting',
  [State.StartFailed]: 'stopped',
  [State.Running]: 'running',
  [State.Stopped]: 'stopped',
};

export function createClient({ module, safe }: Server, log: vscode.LogOutputChannel): Client {
  const client = new LanguageClient(
    'hegao',
    'hegao',
    {
      module,
      args: ['lsp'],
      transport: TransportKind.stdio,
      // Windows looks for programs in the working folder first, and anyone may have filled the workspace.
      options: { cwd: homedir() },
    },
    {
      documentSelector: DRAFTS,
      initializationOptions: { trusted: !safe },
      outputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: {
        window: {
          // The page of a rule is there to be read.
          showDocument: async (params, token, next) => {
            if (!params.uri.endsWith('.md')) return next(params, token);
            await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.parse(params.uri));
            return { success: true };
          },
        },
      },
    },
  );
  return {
    start: () => client.start(),
    stop: () => client.dispose(),
    async check(uri) {
      await client.sendNotification('workspace/didChangeConfiguration', { settings: null });
      const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
      const report: { readonly items?: readonly unknown[] } = await client.sendRequest(
        'textDocument/diagnostic',
        { textDocument },
      );
      return report.items?.length ?? 0;
    },
    onState: (listen) => client.onDidChangeState(({ newState }) => listen(STATES[newState])),
  };
}
