import type { Draft } from './draft.js';
import type { Locale, Localized } from './locale.js';
import type { Redaction, ResultMessage } from './result.js';
import type { Rule } from './rule.js';

const BLANK = '…';

const FIX: Localized = { zh: '按建议修改', en: 'Apply the change' };
const RELATED: Localized = { zh: '参见此处', en: 'see here' };
const CRASH: Localized = {
  zh: '一条规则在本文件上出错，本文件没有查完。原因可能带有原文，已隐去；请用 --debug 查看。',
  en: 'A rule failed on this file, which was not judged in full. The cause may hold text of it and is left out; run with --debug to see it.',
};
const MISMATCH: Localized = {
  zh: '上年的报告与本稿对不上，没有与上年核对数字。原因可能带有原文，已隐去。',
  en: 'The earlier report does not fit this draft; no figures were compared. The reason may hold text of it and is left out.',
};
const OTHER: Localized = { zh: '内容已隐去。', en: 'The message is left out.' };

/** A finding without the text of the draft and what was read from it: which rule, where, and what is wrong. */
export function redact(message: ResultMessage, rule: Rule | undefined, locale: Locale): ResultMessage {
  const { related, fold, suppression } = message;
  return {
    ...message,
    message: messageOf(message, rule, locale),
    // A heading without a number is named by its title.
    location: withoutTitle(message.location),
    excerpt: { before: '', text: '', after: '' },
    fixes: message.fixes.map(({ safety }) => ({ title: FIX[locale], safety })),
    ...(related && { related: related.map((other) => ({ ...other, message: RELATED[locale] })) }),
    ...(fold && { fold: { kind: fold.kind, sample: BLANK } }),
    ...(suppression && { suppression: { kind: suppression.kind } }),
  };
}

/** The message with its slots empty. */
function messageOf({ ruleId, messageId, message }: ResultMessage, rule: Rule | undefined, locale: Locale) {
  const template = rule?.meta.messages[messageId];
  if (template) return template[locale].replace(/\{\{\w+\}\}/g, BLANK);
  if (ruleId === 'hegao/rule-crash') return CRASH[locale];
  // It may name the organ that signs.
  if (ruleId === 'hegao/prior-mismatch') return MISMATCH[locale];
  // What hegao says of a run as a whole holds names of files and days, and nothing of the text.
  return ruleId.startsWith('hegao/') ? message : OTHER[locale];
}

/** Why results must not hold the text of a draft: someone wants it so, or its letterhead bears 秘密, 机密 or 绝密. */
export function redactionOf({ root }: Draft, asked: boolean | undefined): Redaction | undefined {
  if (asked !== undefined) return asked ? 'asked' : undefined;
  const isClassified = root.children.some(
    (node) => node.type === 'Letterhead' && node.classification !== undefined,
  );
  return isClassified ? 'classified' : undefined;
}

/** A location without the words between its outermost quotation marks. */
export function withoutTitle(location: string): string {
  const start = location.indexOf('“');
  const end = location.lastIndexOf('”');
  return start < end ? `${location.slice(0, start)}“${BLANK}${location.slice(end)}` : location;
}
