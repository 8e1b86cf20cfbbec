import { basename } from 'node:path';
import * as vscode from 'vscode';
import { activeDraft, findingsIn, ruleOf } from './drafts.js';
import type { FolderCheck } from './folder-check.js';
import type { Running } from './running.js';

const { t } = vscode.l10n;

/** The commands there are, by what `package.json` calls them. */
export function commandsOf(
  running: Running,
  folders: FolderCheck,
): Record<string, (...args: never[]) => unknown> {
  return {
    'hegao.check': () => check(running),
    'hegao.checkFolder': (folder?: vscode.Uri) => checkFolder(folder, running, folders),
    'hegao.fixAll': () => withDraft(fixAll),
    'hegao.openRule': () => withDraft(openRule),
    'hegao.restart': () => running.restart(),
  };
}

/** Does something with the active draft, or says that there is none. */
async function withDraft(action: (draft: vscode.TextDocument) => Promise<unknown>): Promise<void> {
  const draft = activeDraft();
  if (draft) await action(draft);
  else void vscode.window.showInformationMessage(t('Open a draft first: plain text or Markdown.'));
}

/** Reads the active draft and everything it depends on again, checks it, and shows the findings. */
function check(running: Running): Promise<void> {
  return withDraft(async ({ uri }) => {
    if (!vscode.workspace.getConfiguration('hegao', uri).get('enable', true)) {
      void vscode.window.showInformationMessage(t('Drafts are not checked here: hegao.enable is off.'));
      return;
    }
    const found = await running.client?.check(uri);
    if (found === undefined) return;
    if (found > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
    else void vscode.window.showInformationMessage(t('Nothing was found in {0}.', basename(uri.path)));
  });
}

async function checkFolder(
  chosen: vscode.Uri | undefined,
  running: Running,
  check: FolderCheck,
): Promise<void> {
  const folder = chosen ?? (await pickFolder());
  if (!folder) return;
  const title = t('Checking {0}', basename(folder.path));
  const location = vscode.ProgressLocation.Notification;
  await vscode.window.withProgress({ location, title, cancellable: true }, async (_, token) => {
    try {
      const reports = await check.run(folder, running.server(), token);
      const sum = (count: 'errorCount' | 'warningCount') =>
        reports.reduce((all, file) => all + file[count], 0);
      const [errors, warnings] = [sum('errorCount'), sum('warningCount')];
      if (errors + warnings > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
      void vscode.window.showInformationMessage(
        t('{0} drafts checked: {1} errors, {2} warnings.', reports.length, errors, warnings),
      );
    } catch (error) {
      if (token.isCancellationRequested) return;
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(t('The folder could not be checked: {0}', reason));
    }
  });
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const { workspaceFolders = [] } = vscode.workspace;
  if (workspaceFolders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  const [only] = workspaceFolders;
  if (!only) void vscode.window.showInformationMessage(t('Open a folder first.'));
  return only?.uri;
}

function fixAll(): Promise<unknown> {
  const wanted = { kind: 'source.fixAll.hegao', apply: 'first' };
  return Promise.resolve(vscode.commands.executeCommand('editor.action.codeAction', wanted));
}

/** Shows the page of the rule of the finding at the cursor; of one that is chosen, where there is none or several. */
async function openRule({ uri }: vscode.TextDocument): Promise<void> {
  const cursor = vscode.window.activeTextEditor!.selection.active;
  const findings = findingsIn(uri);
  const here = findings.filter(({ range }) => range.contains(cursor));
  const rules = [...new Set((here.length > 0 ? here : findings).map(ruleOf))].sort();
  if (rules.length === 0) {
    void vscode.window.showInformationMessage(t('There is no finding in this draft.'));
    return;
  }
  const rule =
    rules.length === 1 ? rules[0] : await vscode.window.showQuickPick(rules, { title: t('Which rule?') });
  if (rule !== undefined) await vscode.commands.executeCommand('hegao.explain', uri.toString(), rule);
}
