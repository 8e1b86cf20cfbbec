import type { Localized } from '../base/locale.js';
import { nearest } from '../base/nearest.js';

/** What a value should have been, what it is, and which of the names it may have is meant. */
export function wrongValue(value: unknown, expected: Localized, names: readonly string[] = []): Localized {
  const found = nameOf(value);
  const meant = typeof value === 'string' ? nearest(value, names) : undefined;
  return {
    zh: `应为${afterChinese(expected.zh)}，实为${afterChinese(found.zh)}。${meant ? `是否想写 ${meant}？` : ''}`,
    en: `Expected ${expected.en}, found ${found.en}.${meant ? ` Did you mean ${meant}?` : ''}`,
  };
}

/** A text as it follows Chinese: with a space before it when it begins in Latin. */
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
