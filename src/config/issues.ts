import type { Localized } from '../base/locale.js';
import { UserError } from '../base/user-error.js';

/** The keys and indexes that lead to a value of a configuration. */
export type KeyPath = readonly (string | number)[];

/** A line and, where it helps, a column of a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column?: number;
}

/** One thing wrong with a file. */
export interface Issue {
  readonly position?: Position | undefined;
  /** The key, or the row and column, that is wrong. */
  readonly subject?: string;
  readonly text: Localized;
}

/** How many issues of a file are told at once. */
const SHOWN = 10;

/** `rules.placeholder/unresolved`, `overrides[0].files`. */
export function renderKeyPath(path: KeyPath): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
}

/** `hegao.config.ts:12 rules.placeholder/unresolved`, as far as each part is known. */
export function renderPlace(file: string, position: Position | undefined, subject = ''): string {
  const parts = [file, position?.line, position?.column].filter((part) => part !== undefined);
  return [parts.join(':'), subject].filter((part) => part !== '').join(' ');
}

/** All that is wrong with a file, as one problem. */
export function problemIn(file: string, issues: readonly Issue[], options?: ErrorOptions): UserError {
  const lines = issues.slice(0, SHOWN).map(({ position, subject, text }): Localized => {
    const place = renderPlace(file, position, subject);
    return { zh: `${place}：${text.zh}`, en: `${place}: ${text.en}` };
  });
  const [only] = lines;
  if (only && issues.length === 1) return new UserError(only, options);
  const hidden = issues.length - lines.length;
  if (hidden > 0) lines.push({ zh: `此外还有 ${hidden} 处。`, en: `And ${hidden} more.` });
  const list = (locale: keyof Localized) => lines.map((line) => `\n  ${line[locale]}`).join('');
  return new UserError(
    {
      zh: `${file} 有 ${issues.length} 处需要改正：${list('zh')}`,
      en: `${file} has ${issues.length} mistakes:${list('en')}`,
    },
    options,
  );
}
