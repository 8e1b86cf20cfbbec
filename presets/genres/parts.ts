import type { RuleSetting } from '../../src/rule.js';

/** What holds for the parts of any paper that reports; the structure of its genre says which of them it must have. */
export const parts: Readonly<Record<string, RuleSetting>> = {
  // 条例第九条（七）: a title names organ, subject and kind; a draft may still be waiting for its own.
  'structure/title': 'warn',
  // 条例第十五条（一）: one recipient as a rule.
  'structure/recipient': 'warn',
  // Custom: the lead-in announces the report.
  'structure/lead-in': 'warn',
  // 条例第十五条（四）: no request in a report.
  'structure/closing': 'warn',
  // 条例第九条（十一）: the organ signs; before it does, its name may be left for last.
  'structure/signature': 'warn',
  // GB/T 9704—2012 7.3.5.4: the whole day, in Arabic numerals.
  'structure/issue-date': 'warn',
};
