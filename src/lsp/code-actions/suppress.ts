import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Localized } from '../../base/locale.js';
import type { ResultMessage } from '../../results/result.js';
import type { ActionContext } from './action.js';

/** The command that enters a finding in the suppressions file; its arguments are the address of the draft and the finding. */
export const SUPPRESS = 'hegao.suppress';

/** What stands for the reason until someone gives it. */
export const REASON: Localized = { zh: '请写明原因', en: 'say why' };

/** Lets a finding pass without a word in the draft. */
export function suppress(
  { ruleId, fingerprint }: ResultMessage,
  diagnostic: Diagnostic,
  { check }: ActionContext,
): CodeAction[] {
  const { document, locale } = check;
  // What hegao says itself is no rule; what was never saved has no place to be known by.
  if (ruleId.startsWith('hegao/') || !document.uri.startsWith('file:')) return [];
  const title =
    locale === 'zh' ? '列入 hegao-suppressions.json，不再报' : 'Let it pass, in hegao-suppressions.json';
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title, command: SUPPRESS, arguments: [document.uri, fingerprint] },
    },
  ];
}
