import type { Locale, Localized } from '../base/locale.js';
import type { Draft } from '../core/draft.js';
import { ownDiagnosticOf } from '../core/own-diagnostics.js';
import type { FileResult, Redaction, ResultMessage, RunResult } from './result.js';

const BLANK = '…';

const FIX: Localized = { zh: '改正此处（改法已隐去）', en: 'Correct this (the change is left out)' };
const RELATED: Localized = { zh: '参见此处', en: 'see here' };
const OTHER: Localized = { zh: '内容已隐去。', en: 'The message is left out.' };

/** The template of a message, slots unfilled; `undefined` where it is not known. */
export type TemplateOf = (ruleId: string, messageId: string) => string | undefined;

/** A result without the text of the draft and what was read from it: only rules, places and messages without slots. */
export function redactFile(
  { text, lineRoles, figures, ...file }: FileResult,
  why: Redaction,
  locale: Locale,
  templateOf: TemplateOf,
): FileResult {
  const seen = new Map<string, number>();
  const redacted = (message: ResultMessage) => {
    const { ruleId, messageId } = message;
    // A heading without a number is named by its title.
    const location = withoutTitle(message.location);
    // A fingerprint made from the text could be used to test guesses at the text.
    const content = [ruleId, messageId, location].join(' ');
    const count = (seen.get(content) ?? 0) + 1;
    seen.set(content, count);
    return { ...redact(message, templateOf, locale), location, fingerprint: `${content} ${count}` };
  };
  return {
    ...file,
    redacted: why,
    messages: file.messages.map(redacted),
    suppressed: file.suppressed.map(redacted),
  };
}

/** The same for all files of a run that describes its rules. */
export function redactRun(run: RunResult): RunResult {
  const templateOf: TemplateOf = (ruleId, messageId) => run.rules[ruleId]?.details?.messages[messageId];
  const redacted = (file: FileResult) =>
    file.redacted ? file : redactFile(file, 'asked', run.locale, templateOf);
  return { ...run, files: run.files.map(redacted) };
}

function redact(message: ResultMessage, templateOf: TemplateOf, locale: Locale): ResultMessage {
  const { related, fold, suppression } = message;
  return {
    ...message,
    message: messageOf(message, templateOf, locale),
    excerpt: { before: '', text: '', after: '' },
    fixes: message.fixes.map(({ safety }) => ({ title: FIX[locale], safety })),
    ...(related && { related: related.map((other) => ({ ...other, message: RELATED[locale] })) }),
    ...(fold && { fold: { kind: fold.kind, sample: BLANK } }),
    ...(suppression && { suppression: { kind: suppression.kind } }),
  };
}

/** The message with its slots empty. */
function messageOf({ ruleId, messageId, message }: ResultMessage, templateOf: TemplateOf, locale: Locale) {
  const template = templateOf(ruleId, messageId);
  if (template !== undefined) return template.replace(/\{\{\w+\}\}/g, BLANK);
  const own = ownDiagnosticOf(ruleId)?.messages[messageId];
  // What hegao says of a check holds names of files and days, and of the text nothing but where it says so.
  if (own) return own.redacted ? own.redacted[locale] : message;
  return OTHER[locale];
}

/**
 * Why results must not hold the text of a draft: on request, or because a letterhead bears 秘密, 机密 or 绝密.
 *
 * @param priors The earlier reports it is compared with: results would reveal their figures.
 */
export function redactionOf(
  draft: Draft,
  asked: boolean | undefined,
  priors: readonly Draft[] = [],
): Redaction | undefined {
  if (asked !== undefined) return asked ? 'asked' : undefined;
  if (isClassified(draft)) return 'classified';
  return priors.some(isClassified) ? 'classified-prior' : undefined;
}

function isClassified({ root }: Draft): boolean {
  return root.children.some((node) => node.type === 'Letterhead' && node.classification !== undefined);
}

/** A location without the words between its outermost quotation marks. */
export function withoutTitle(location: string): string {
  const start = location.indexOf('“');
  const end = location.lastIndexOf('”');
  return start < end ? `${location.slice(0, start)}“${BLANK}${location.slice(end)}` : location;
}
