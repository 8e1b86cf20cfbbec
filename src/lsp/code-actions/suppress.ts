import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import type { Localized } from '../../base/locale.js';
import type { TextEdit } from '../../core/diagnostic.js';
import { applyEdits } from '../../core/fixes.js';
import { allowingPhrase } from '../../project/inspection/vocabulary.js';
import { ruleText } from '../../reporters/words.js';
import { isOwn, type ResultMessage } from '../../results/result.js';
import type { Check } from '../checks.js';
import { Positions, uriOf } from '../places.js';
import { type ActionContext, lazyAction } from './action.js';

/**
 * The command that adds a finding to the suppressions file; its arguments are the URI of the draft and the
 * fingerprint.
 */
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
  if (isOwn(ruleId) || !document.uri.startsWith('file:')) return [];
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

/** An inline suppression comment; the writer gives the reason. */
export function disable(
  message: ResultMessage,
  diagnostic: Diagnostic,
  { check }: ActionContext,
): CodeAction[] {
  const { ruleId, fingerprint } = message;
  // What hegao says itself is no rule.
  if (isOwn(ruleId)) return [];
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

/** The comment, where it is effective: tables and wrapped paragraphs allow none on a line of its own. */
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

/** Longer texts are no words. */
const LONGEST = 40;

/** Adds the words of a finding to the office's allowed phrases, where it has such a list and the rule respects it. */
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
