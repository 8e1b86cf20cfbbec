import * as vscode from 'vscode';
import { activeDraft, findingsIn } from './drafts.js';
import { type ServerState, type Status, statusOf } from './status.js';

const LOOKS: Readonly<Record<Status['look'], string | undefined>> = {
  plain: undefined,
  warning: 'statusBarItem.warningBackground',
  error: 'statusBarItem.errorBackground',
};

/** Shows how many errors and warnings the active draft has. */
export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('hegao', vscode.StatusBarAlignment.Right, 100);
  readonly #listening: readonly vscode.Disposable[];
  #state: ServerState = 'starting';

  constructor() {
    this.#item.name = vscode.l10n.t('hegao');
    this.#listening = [
      vscode.languages.onDidChangeDiagnostics(() => this.#show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#show()),
    ];
  }

  set state(state: ServerState) {
    this.#state = state;
    this.#show();
  }

  #show(): void {
    const draft = activeDraft();
    if (!draft) {
      this.#item.hide();
      return;
    }
    const severities = findingsIn(draft.uri).map(({ severity }) => severity);
    const count = (wanted: vscode.DiagnosticSeverity) => severities.filter((each) => each === wanted).length;
    const { Error: error, Warning: warning } = vscode.DiagnosticSeverity;
    const findings = { errors: count(error), warnings: count(warning) };
    const status = statusOf(this.#state, findings, vscode.workspace.isTrusted, vscode.l10n.t);
    const look = LOOKS[status.look];
    this.#item.text = status.text;
    this.#item.tooltip = status.tooltip;
    this.#item.command = status.command;
    this.#item.backgroundColor = look === undefined ? undefined : new vscode.ThemeColor(look);
    this.#item.show();
  }

  dispose(): void {
    for (const each of [...this.#listening, this.#item]) each.dispose();
  }
}
