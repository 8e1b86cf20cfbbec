import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import * as vscode from 'vscode';
import { type FileReport, type Message, type Printed, readReport } from './report.js';
import type { Server } from './server.js';

/** Findings in drafts that are not open: the server publishes only those of open ones. */
export class FolderCheck implements vscode.Disposable {
  readonly #findings = vscode.languages.createDiagnosticCollection('hegao');
  readonly #opening = vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#findings.delete(uri));

  /** Checks all drafts of a folder; the reports of all. */
  async run(
    folder: vscode.Uri,
    server: Server,
    token: vscode.CancellationToken,
  ): Promise<readonly FileReport[]> {
    const root = vscode.workspace.getWorkspaceFolder(folder)?.uri.fsPath ?? folder.fsPath;
    const reports = readReport(await hegao(server, argumentsFor(folder, server), root, token));
    this.#findings.clear();
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    for (const { filePath, messages } of reports) {
      const uri = vscode.Uri.file(resolve(root, filePath));
      if (!open.has(uri.toString())) this.#findings.set(uri, messages.map(diagnosticOf));
    }
    return reports;
  }

  dispose(): void {
    this.#opening.dispose();
    this.#findings.dispose();
  }
}

/** What the settings of a folder ask for. */
function argumentsFor(folder: vscode.Uri, { safe }: Server): string[] {
  const settings = vscode.workspace.getConfiguration('hegao', folder);
  const config = settings.get<string>('config');
  const locale = settings.get<string>('locale');
  return [
    ...['check', folder.fsPath, '--format', 'json', '--level', settings.get<string>('level', 'info')],
    ...(safe || settings.get('safeConfig') ? ['--safe-config'] : []),
    ...(config ? ['--config', config] : []),
    ...(locale ? ['--locale', locale] : []),
  ];
}

/** Runs the command line in a folder; returns its output, whatever it finds. */
function hegao({ module }: Server, argv: readonly string[], cwd: string, token: vscode.CancellationToken) {
  return new Promise<Printed>((settle, fail) => {
    const child = execFile(
      process.execPath,
      [module, ...argv],
      { cwd, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, maxBuffer: Number.POSITIVE_INFINITY },
      (error, stdout, stderr) => {
        // A number is how the run ended; anything else, why there was none.
        if (error && typeof error.code !== 'number') fail(error);
        else settle({ stdout, stderr });
      },
    );
    token.onCancellationRequested(() => child.kill());
  });
}

const SEVERITIES: Readonly<Record<Message['level'], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warn: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

function diagnosticOf({ ruleId, level, message, ...place }: Message): vscode.Diagnostic {
  const range = new vscode.Range(place.line - 1, place.column - 1, place.endLine - 1, place.endColumn - 1);
  const diagnostic = new vscode.Diagnostic(range, message, SEVERITIES[level]);
  diagnostic.source = 'hegao';
  diagnostic.code = ruleId;
  return diagnostic;
}
