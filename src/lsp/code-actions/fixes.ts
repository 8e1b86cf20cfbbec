import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { ResultMessage } from '../../results/result.js';
import type { ActionContext } from './action.js';

/** The fixes of a finding; the safe one is what the editor takes unless told. */
export function fixes(
  message: ResultMessage,
  diagnostic: Diagnostic,
  { check, client }: ActionContext,
): CodeAction[] {
  const { document, positions } = check;
  return message.fixes.flatMap(({ title, safety, edit }): CodeAction[] => {
    if (!edit) return [];
    const edits = [{ range: positions.between(edit.range), newText: edit.text }];
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        ...(safety === 'safe'
          ? { isPreferred: true, edit: client.edit(document, edits) }
          : { edit: client.edit(document, edits, { label: title, description: message.message }) }),
      },
    ];
  });
}
