import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Localized } from '../../base/locale.js';
import type { ResultMessage } from '../../results/result.js';
import type { ActionContext } from './action.js';

/** The command that adds a finding to the suppressions file; its arguments are the URI of the draft and the fingerprint. */
export const SUPPRESS = 'hegao.suppress';

/** The placeholder for the reason. */
export const REASON: Localized = { zh: '请写明原因', en: 'say why' };

/** Suppresses a finding in the suppressions file; the draft does not change. */
export function suppress(
  { ruleId, fingerprint }: ResultMessage,
  diagnostic: Diagnostic,
  { check }: ActionContext,
): CodeAction[] {
  const { document, locale } = check;
  // What hegao says itself is no rule; what was never saved has no place to be known by.
  if (ruleId.startsWith('hegao/') || !document.uri.startsWith('file:')) return [];
  const title =
    locale === 'zh' ? '在屏蔽清单 hegao-suppressions.json 中屏蔽' : 'Suppress in hegao-suppressions.json';
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title, command: SUPPRESS, arguments: [document.uri, fingerprint] },
    },
  ];
}
