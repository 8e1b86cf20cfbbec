import { UserError } from '../base/user-error.js';
import { parseIsoDate } from '../chinese/dates.js';
import type { DraftMeta } from '../core/draft.js';

/** What a draft's front matter may say, in either language. */
const KEYS: Readonly<Record<string, keyof DraftMeta | 'prior'>> = {
  date: 'date',
  日期: 'date',
  成文日期: 'date',
  year: 'year',
  年份: 'year',
  period: 'period',
  统计年度: 'period',
  issuer: 'issuer',
  发文机关: 'issuer',
  genre: 'genre',
  体裁: 'genre',
  prior: 'prior',
  上年报告: 'prior',
};

/** What front matter says of a draft. */
export interface FrontMatter extends DraftMeta {
  /** Last year's report, as a path from the draft's folder. */
  readonly prior?: string;
}

/**
 * Reads what a file says of itself. Keys that mean nothing to hegao are left alone: front matter is shared.
 *
 * @throws {UserError} when a key that means something has a value that cannot be.
 */
export function frontMatterOf(properties: Readonly<Record<string, unknown>>, path: string): FrontMatter {
  const meta: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    const key = Object.hasOwn(KEYS, name) ? KEYS[name]! : undefined;
    if (key === undefined || value === null || value === '') continue;
    meta[key] = checked(key, name, value, path);
  }
  return meta;
}

function checked(key: keyof DraftMeta | 'prior', name: string, value: unknown, path: string): unknown {
  if (key === 'year' || key === 'period') {
    const year = Number(value);
    if (Number.isInteger(year) && year >= 1900 && year <= 2200) return year;
    throw new UserError(wrong(path, name, value, { zh: '四位年份，如 2021', en: 'a year such as 2021' }));
  }
  if (key === 'date') {
    const date = typeof value === 'string' ? parseIsoDate(value) : undefined;
    if (date !== undefined) return date;
    throw new UserError(
      wrong(path, name, value, { zh: '日期，如 2021-12-28', en: 'a day such as 2021-12-28' }),
    );
  }
  if (typeof value === 'string') return value;
  throw new UserError(wrong(path, name, value, { zh: '文字', en: 'a text' }));
}

function wrong(path: string, name: string, value: unknown, expected: UserError['text']): UserError['text'] {
  return {
    zh: `${path} 文件头的“${name}”为“${String(value)}”，应为${expected.zh}。`,
    en: `${path}: “${name}” in the front matter is “${String(value)}”; expected ${expected.en}.`,
  };
}
