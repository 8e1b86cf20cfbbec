import { join } from 'node:path';
import * as vscode from 'vscode';
import { commandsOf } from './commands.js';
import { FolderCheck } from './folder-check.js';
import { Running } from './running.js';
import { StatusItem } from './status-item.js';

let running: Running | undefined;

/** Called by VS Code when a draft is first opened. */
export async function activate({ extensionPath, subscriptions }: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('hegao', { log: true });
  const status = new StatusItem();
  const folders = new FolderCheck();
  const started = new Running(join(extensionPath, 'dist', 'server', 'hegao.cjs'), log, status);
  running = started;
  subscriptions.push(log, status, folders);
  for (const [name, run] of Object.entries(commandsOf(started, folders)))
    subscriptions.push(vscode.commands.registerCommand(name, run));
  subscriptions.push(
    // Code of configurations may be run from now on.
    vscode.workspace.onDidGrantWorkspaceTrust(() => started.restart()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('hegao.server')) void started.restart();
    }),
  );
  await started.restart();
}

/** Called by VS Code when it closes. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}
