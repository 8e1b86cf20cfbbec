import type { Diagnostic } from '../core/diagnostic.js';
import type { Locale, Localized } from '../core/locale.js';
import { problemText } from '../core/problem.js';
import type { FileResult } from '../core/result.js';
import { MAX_PASSES } from './fix-loop.js';

/** The result of a file that could not be judged. */
export function unreadableResult(path: string, error: unknown, locale: Locale): FileResult {
  return {
    path,
    characters: 0,
    messages: [
      {
        ruleId: 'hegao/unreadable',
        level: 'error',
        certainty: 'certain',
        messageId: 'unreadable',
        message: problemText(error)[locale],
        place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
        location: '',
        excerpt: { before: '', text: '', after: '' },
        basis: '',
        fingerprint: '',
        fixes: [],
        fatal: true,
      },
    ],
    suppressed: [],
  };
}

/** Says that fixing stopped before all was fixed. */
export function fixLimit(locale: Locale): Diagnostic {
  const text: Localized = {
    zh: `自动改正 ${MAX_PASSES} 遍后仍有可改之处，或几条规则的改法互相抵消，已停止。请再运行一次 --fix，仍如此则用 --rule 关闭其中一条规则。`,
    en: `After ${MAX_PASSES} passes there were still fixes to make, or fixes undid one another; fixing stopped. Run --fix again; if that does not help, turn one of the rules off with --rule.`,
  };
  return {
    ruleId: 'hegao/fix-limit',
    level: 'warn',
    certainty: 'certain',
    messageId: 'fix-limit',
    message: text[locale],
    range: [0, 0],
    fixes: [],
  };
}
