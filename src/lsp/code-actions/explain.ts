import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { ruleText } from '../../reporters/words.js';
import type { ResultMessage } from '../../results/result.js';
import type { ActionContext } from './action.js';

/** The command that opens the page of a rule; its arguments are the address of the draft and the rule. */
export const EXPLAIN = 'hegao.explain';

/** Shows all there is to know of the rule of a finding. */
export function explain(
  message: ResultMessage,
  diagnostic: Diagnostic,
  { check }: ActionContext,
): CodeAction[] {
  const { ruleId } = message;
  const { draft, document, locale } = check;
  if (!draft?.explain(ruleId)) return [];
  const title = locale === 'zh' ? `规则说明：${ruleText(message)}` : `Explain: ${ruleText(message)}`;
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title, command: EXPLAIN, arguments: [document.uri, ruleId] },
    },
  ];
}
