import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { Check } from './checks.js';
import type { Client } from './client.js';
import { diagnosticOf } from './diagnostics.js';
import { touches } from './positions.js';

/** The code actions there are for a range. */
export function codeActions(
  { range, context }: CodeActionParams,
  check: Check,
  client: Client,
): CodeAction[] {
  const { positions, result } = check;
  const wants = (kind: string) =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  if (!wants(CodeActionKind.QuickFix)) return [];
  return result.messages.flatMap((message) => {
    if (!touches(positions.rangeOf(message.place), range)) return [];
    const diagnostic = diagnosticOf(message, positions, client.canRelate);
    return message.fixes.flatMap(({ title, safety, edit }): CodeAction[] => {
      if (!edit) return [];
      return [
        {
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          ...(safety === 'safe' && { isPreferred: true }),
          edit: client.edit(check.document, [{ range: positions.between(edit.range), newText: edit.text }]),
        },
      ];
    });
  });
}
