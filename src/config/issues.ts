import type { Localized } from '../base/locale.js';
import { nearest } from '../base/nearest.js';
import { AccessError, UserError } from '../base/user-error.js';
import { say } from './messages.js';

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

/** How many issues of a file are reported at once. */
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

/** All issues of a file, as one user error. */
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

/** The content of a file, with the positions of its parts. */
export interface LocatedValue {
  readonly value: unknown;
  /** The line of a key or of an item, or of what holds it; `undefined` where lines are not known (code). */
  locate(path: KeyPath): Position | undefined;
}

/** A file named by the user or in a configuration. */
export interface NamedFile {
  readonly kind: Localized;
  /** As messages show it. */
  readonly name: string;
  /** Where it is named: `--config`, “.hegaorc.yaml:3 extends[0]”. */
  readonly by: string;
}

const CAUSES: Readonly<Record<string, Localized>> = {
  ENOENT: { zh: '文件不存在', en: 'there is no such file' },
  ENOTDIR: { zh: '文件不存在', en: 'there is no such file' },
  EISDIR: { zh: '这是文件夹', en: 'it is a folder' },
  EACCES: { zh: '没有读取权限', en: 'permission denied' },
};

/** The error for a file that cannot be read. */
export function unreadable({ kind, name, by }: NamedFile, error: unknown): UserError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const cause = CAUSES[code] ?? { zh: message, en: message };
  return new UserError(say('unreadable', { by, kind, name, cause }), { cause: error });
}

/** The error for a file with an unsupported extension. */
export function unknownKind({ kind, name, by }: NamedFile, extensions: readonly string[]): UserError {
  return new UserError(say('unknownKind', { by, kind, name, extensions: extensions.join(' ') }));
}

/** The error for a file that may contain code, where only data is read. */
export function notData({ name, by }: Omit<NamedFile, 'kind'>): AccessError {
  return new AccessError(after(by, say('notData', { name })));
}

/** A message prefixed by where its subject is named, if anywhere. */
export function after(by: string, text: Localized): Localized {
  return by === '' ? text : say('after', { by, text });
}

/** Says what a value should have been, what it is, and which valid name was probably meant. */
export function wrongValue(value: unknown, expected: Localized, names: readonly string[] = []): Localized {
  const found = nameOf(value);
  const meant = typeof value === 'string' ? nearest(value, names) : undefined;
  return {
    zh: `应为${afterChinese(expected.zh)}，实为${afterChinese(found.zh)}。${meant ? `是否想写 ${meant}？` : ''}`,
    en: `Expected ${expected.en}, found ${found.en}.${meant ? ` Did you mean ${meant}?` : ''}`,
  };
}

/** A text to append to Chinese: with a space before it when it begins with a Latin letter. */
export function afterChinese(text: string): string {
  return /^[!-~]/.test(text) ? ` ${text}` : text;
}

/** A value in words, short. */
function nameOf(value: unknown): Localized {
  if (value === '') return { zh: '空文字', en: 'an empty text' };
  if (value === null || value === undefined) return { zh: '空值', en: 'nothing' };
  if (Array.isArray(value)) return { zh: '列表', en: 'a list' };
  if (typeof value === 'object') return { zh: '一组键值', en: 'a map' };
  if (typeof value === 'function') return { zh: '函数', en: 'a function' };
  if (typeof value === 'number') return { zh: `数字 ${value}`, en: `the number ${value}` };
  if (typeof value !== 'string') return { zh: String(value), en: String(value) };
  const characters = [...value];
  const shown = characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : value;
  return { zh: `“${shown}”`, en: `“${shown}”` };
}
