import type { Locale, Localized } from '../base/locale.js';
import type { Level, Related } from '../core/diagnostic.js';
import type { ResultMessage } from '../results/result.js';
import { shownPath } from './paths.js';

/** The levels as a user reads them. */
export const levelNames: Readonly<Record<Level | 'off', Localized>> = {
  off: { zh: '关闭', en: 'off' },
  error: { zh: '错误', en: 'error' },
  warn: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

/** What stands between the parts of a line. */
export const GAP: Localized = { zh: '　', en: '  ' };

/** Parts of a list, as the language joins them. */
export function list(parts: readonly string[], locale: Locale): string {
  return parts.join(locale === 'zh' ? '、' : ', ');
}

/** A number of things in English: 1 error, 2 errors. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The place and message of a finding, in one line; a file that could not be read has no place. */
export function placedText({ location, message }: ResultMessage, locale: Locale): string {
  return location === '' ? message : `${location}${GAP[locale]}${message}`;
}

/** A rule by its name and its id: 列举未更新 plenary/list-stale. */
export function ruleText({ ruleName, ruleId }: Pick<ResultMessage, 'ruleName' | 'ruleId'>): string {
  return ruleName === ruleId ? ruleId : `${ruleName} ${ruleId}`;
}

/**
 * Another place that explains a finding, in one line: → 2020年报告.txt 8:9　上年“40起”. The file is named when it is another.
 */
export function relatedText({ path, place, message }: Related, file: string, locale: Locale, cwd: string) {
  const where = 'line' in place ? `${place.line}:${place.column}` : `${place.sheet}!${place.cell}`;
  const name = path === file ? '' : `${shownPath(path, cwd)} `;
  return `→ ${name}${where}${GAP[locale]}${message}`;
}
