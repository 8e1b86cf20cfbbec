import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import { editsBetween } from '../edits.js';
import { type ActionContext, lazyAction } from './action.js';

/** The kind by which editors make all safe fixes on saving. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.hegao`;

/** All safe fixes at once; none where there are none. */
export function fixAll({ check }: ActionContext): CodeAction[] {
  const { document, result, locale } = check;
  const safe = result.messages.filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'));
  if (safe.length === 0) return [];
  const title = {
    zh: `自动改正全稿（${safe.length} 处）`,
    en: `Apply all safe fixes (${safe.length})`,
  };
  return [lazyAction({ kind: FIX_ALL }, { uri: document.uri, action: 'fix-all' }, title, locale)];
}

/** What `hegao --fix` would make of the draft. */
export async function fixAllEdit({ check, client }: ActionContext): Promise<WorkspaceEdit | undefined> {
  const { document, project, positions } = check;
  const fixed = await project?.fix(document.path, 'safe', new TextEncoder().encode(document.text));
  if (fixed?.before === undefined || fixed.after === undefined) return undefined;
  const edits = editsBetween(fixed.before, fixed.after);
  return client.edit(
    document,
    edits.map(({ range, text }) => ({ range: positions.between(range), newText: text })),
  );
}
