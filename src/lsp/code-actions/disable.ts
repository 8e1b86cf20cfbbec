import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../core/diagnostic.js';
import { applyEdits } from '../../core/fixes.js';
import { ruleText } from '../../reporters/words.js';
import type { ResultMessage } from '../../results/result.js';
import type { Check } from '../checks.js';
import { type ActionContext, lazyAction } from './action.js';
import { REASON } from './suppress.js';

/** An inline suppression comment; the writer gives the reason. */
export function disable(
  message: ResultMessage,
  diagnostic: Diagnostic,
  { check }: ActionContext,
): CodeAction[] {
  const { ruleId, fingerprint } = message;
  // What hegao says itself is no rule.
  if (ruleId.startsWith('hegao/')) return [];
  return [
    lazyAction(
      { kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] },
      { uri: check.document.uri, action: 'disable', fingerprint },
      {
        zh: `此处屏蔽：${ruleText(message)}（注释中写明原因）`,
        en: `Suppress here, with a reason: ${ruleText(message)}`,
      },
      check.locale,
    ),
  ];
}

/** The comment, where it works: tables and wrapped paragraphs take none on a line of its own. */
export async function disableEdit(
  message: ResultMessage,
  { check, client }: ActionContext,
): Promise<WorkspaceEdit | undefined> {
  for (const edit of commentsFor(message, check)) {
    if (!(await works(edit, message, check))) continue;
    const { start } = check.positions.between(edit.range);
    return client.edit(check.document, [{ range: { start, end: start }, newText: edit.text }]);
  }
  return undefined;
}

/** Above the line, at the end of it, and for the whole file. */
function* commentsFor({ place, ruleId }: ResultMessage, { document, positions, locale }: Check) {
  const lineEnd = /\r\n|\n|\r/.exec(document.text)?.[0] ?? '\n';
  const line = place.line - 1;
  const comment = (kind: string) => `<!-- hegao-${kind} ${ruleId} -- ${REASON[locale]} -->`;
  const insert = (offset: number, text: string): TextEdit => ({ range: [offset, offset], text });
  const start = positions.offsetOf({ line, character: 0 });
  const end = positions.offsetOf({ line, character: Number.MAX_SAFE_INTEGER });
  yield insert(start, `${comment('disable-next-line')}${lineEnd}`);
  yield insert(end, comment('disable-line'));
  const last = positions.offsetOf({ line: Number.MAX_SAFE_INTEGER, character: 0 });
  yield insert(last, `${lineEnd}${comment('disable-file')}${lineEnd}`);
}

/** Whether a comment suppresses its finding, and has no other effect. */
async function works(
  edit: TextEdit,
  { ruleId, message }: ResultMessage,
  { document, project, result }: Check,
) {
  const text = applyEdits(document.text.replace(/^\ufeff/, ''), [edit]);
  const inspection = await project?.inspect(document.path, new TextEncoder().encode(text));
  if (!inspection) return false;
  const { messages, suppressed } = inspection.result;
  return (
    messages.length < result.messages.length &&
    suppressed.some((other) => other.ruleId === ruleId && other.message === message)
  );
}
