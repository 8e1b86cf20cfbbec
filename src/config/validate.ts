import * as v from 'valibot';
import type { Localized } from '../core/locale.js';
import { nearest } from '../core/nearest.js';
import type { Config } from './config.js';
import { type Issue, type KeyPath, problemIn, renderKeyPath } from './issues.js';
import type { LocatedValue } from './located.js';
import { configSchema, expectation, namesFor } from './schema.js';
import { afterChinese, wrongValue } from './words.js';

/**
 * What a file says as a configuration, when it is one.
 *
 * @param base The keys under which the file holds it.
 * @throws {Problem} that names every wrong key with its line, what was expected, and the nearest valid name.
 */
export function checkConfig({ value, locate }: LocatedValue, file: string, base: KeyPath = []): Config {
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
    zh: `缺少 ${key}：这里应为${afterChinese(expected.zh)}。`,
    en: `${key} is missing: expected ${expected.en}.`,
  };
}
