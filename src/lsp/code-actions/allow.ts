import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import { allowingPhrase } from '../../project/inspection/vocabulary.js';
import type { ResultMessage } from '../../results/result.js';
import type { Check } from '../checks.js';
import { uriOf } from '../paths.js';
import { Positions } from '../positions.js';
import { type ActionContext, lazyAction } from './action.js';

/** Nobody calls more than this a word. */
const LONGEST = 40;

/** Adds the words of a finding to those that the office allows, where it keeps such a list and the rule heeds it. */
export function allow(
  message: ResultMessage,
  diagnostic: Diagnostic,
  { check }: ActionContext,
): CodeAction[] {
  const { text } = message.excerpt;
  const heeded = check.draft?.explain(message.ruleId)?.rule.meta.respectsAllowedPhrases === true;
  if (!heeded || vocabularyOf(check) === undefined || text.length > LONGEST || /\s/.test(text)) return [];
  return [
    lazyAction(
      { kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] },
      { uri: check.document.uri, action: 'allow', fingerprint: message.fingerprint },
      { zh: `“${text}”列入本单位允许的用语`, en: `Allow “${text}” in the office’s vocabulary` },
      check.locale,
    ),
  ];
}

/** The new entry in the office's own file. */
export async function allowEdit(
  { excerpt }: ResultMessage,
  { check, client, read }: ActionContext,
): Promise<WorkspaceEdit | undefined> {
  const path = vocabularyOf(check);
  if (path === undefined) return undefined;
  const addition = await allowingPhrase(path, await read(path), excerpt.text);
  if (!addition) return undefined;
  const range = new Positions(addition.before).between(addition.edit.range);
  return client.edit({ uri: uriOf(path), version: null }, [{ range, newText: addition.edit.text }]);
}

/** The first of the office's files. */
function vocabularyOf({ draft }: Check): string | undefined {
  return draft?.knowledgeFiles[0];
}
