import * as v from 'valibot';
import type { Localized } from '../core/locale.js';
import { nearest } from '../core/nearest.js';
import type { Config } from './config.js';
import type { Data } from './data.js';
import { type Issue, type KeyPath, problemIn, renderKeyPath } from './issues.js';
import { configSchema, expectation, namesFor } from './schema.js';

/**
 * What a file says as a configuration, when it is one.
 *
 * @param base The keys under which the file holds it.
 * @throws {Problem} that names every wrong key with its line, what was expected, and the nearest valid name.
 */
export function checkConfig({ value, locate }: Data, file: string, base: KeyPath = []): Config {
  const result = v.safeParse(configSchema, value);
  // Keys that are optional may also be there and undefined, which the type of a configuration does not say.
  if (result.success) return result.output as Config;
  const issues = result.issues.flatMap((issue) => faultsOf(issue, []));
  throw problemIn(
    file,
    issues.map(({ path, text }): Issue => {
      const whole = [...base, ...path];
      return { position: locate(whole), subject: renderKeyPath(whole), text };
    }),
  );
}

interface Fault {
  readonly path: KeyPath;
  readonly text: Localized;
}

type SchemaIssue = v.BaseIssue<unknown>;

/** An issue of the schema in our words: one fault, or one for each of several keys. */
function faultsOf(issue: SchemaIssue, parent: KeyPath): Fault[] {
  const path = [...parent, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const within = issuesWithin(issue);
  if (within.length > 0) return within.flatMap((inner) => faultsOf(inner, path));

  const last = issue.path?.at(-1);
  const expected = expectation(issue.message);
  const names = namesFor(issue.message);
  if (issue.expected === 'never') {
    const holder = path.slice(0, -1);
    if (issue.type !== 'strict_object')
      return [{ path: holder, text: wrongValue(last?.input, expected, names) }];
    // valibot stops at the first unknown key.
    const unknown = Object.keys(last?.input ?? {}).filter((key) => !names.includes(key));
    return unknown.map((key) => ({ path: [...holder, key], text: unknownKey(key, names) }));
  }
  if (last?.origin === 'key') return [{ path, text: missingKey(String(last.key), expected) }];
  return [{ path, text: wrongValue(issue.input, expected, names) }];
}

/** Of the shapes that a value may have, the one that was meant fails in a part, the others as a whole. */
function issuesWithin(issue: SchemaIssue): readonly SchemaIssue[] {
  return (issue.issues ?? []).flatMap((inner) => (inner.path ? [inner] : issuesWithin(inner)));
}

function unknownKey(key: string, known: readonly string[]): Localized {
  const meant = nearest(key, known);
  return {
    zh: `没有这个配置项。${meant ? `是否想写 ${meant}？` : ''}可用的有：${known.join('、')}。`,
    en: `There is no such key.${meant ? ` Did you mean ${meant}?` : ''} Known: ${known.join(', ')}.`,
  };
}

function missingKey(key: string, expected: Localized): Localized {
  return {
    zh: `缺少 ${key}：这里应为${spaced(expected.zh)}。`,
    en: `${key} is missing: expected ${expected.en}.`,
  };
}

function wrongValue(value: unknown, expected: Localized, names: readonly string[]): Localized {
  const found = nameOf(value);
  const meant = typeof value === 'string' ? nearest(value, names) : undefined;
  return {
    zh: `应为${spaced(expected.zh)}，实为${spaced(found.zh)}。${meant ? `是否想写 ${meant}？` : ''}`,
    en: `Expected ${expected.en}, found ${found.en}.${meant ? ` Did you mean ${meant}?` : ''}`,
  };
}

/** A text as it follows Chinese: with a space before it when it begins in Latin. */
function spaced(text: string): string {
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
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return { zh: `“${shown}”`, en: `“${shown}”` };
}
