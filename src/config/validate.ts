import * as v from 'valibot';
import type { Localized } from '../base/locale.js';
import { nearest } from '../base/nearest.js';
import type { Config } from './config.js';
import type { LocatedValue } from './issues.js';
import { afterChinese, type Issue, type KeyPath, problemIn, renderKeyPath, wrongValue } from './issues.js';
import { configSchema, expectation, namesFor } from './schema.js';

/** The descriptions behind the messages of a schema's issues. */
export interface SchemaWords {
  /** What the value at an issue should be. */
  expectation(message: string): Localized;
  /** The names that it may have, or the keys that it may hold. */
  namesFor(message: string): readonly string[];
}

/**
 * Validates the content of a file as a configuration.
 *
 * @param base The keys under which the file holds it.
 * @throws {UserError} that lists every invalid key with its line, what was expected, and the nearest valid name.
 */
export function checkConfig(data: LocatedValue, file: string, base: KeyPath = []): Config {
  // Keys that are optional may also be there and undefined, which the type of a configuration does not say.
  return checkShape(configSchema, { expectation, namesFor }, data, file, base) as Config;
}

/**
 * Validates the content of a file with a schema.
 *
 * @param words The descriptions that the messages of the schema's issues name.
 * @throws {UserError} likewise.
 */
export function checkShape<const S extends v.GenericSchema>(
  schema: S,
  words: SchemaWords,
  { value, locate }: LocatedValue,
  file: string,
  base: KeyPath = [],
): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issues = result.issues.flatMap((issue) => faultsOf(issue, [], words));
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

/** Translates an issue of the schema: into one, or one for each of several keys. */
function faultsOf(issue: SchemaIssue, parent: KeyPath, words: SchemaWords): Fault[] {
  const path = [...parent, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const within = issuesWithin(issue);
  if (within.length > 0) return within.flatMap((inner) => faultsOf(inner, path, words));

  const last = issue.path?.at(-1);
  const expected = words.expectation(issue.message);
  const names = words.namesFor(issue.message);
  if (issue.expected === 'never') {
    const holder = path.slice(0, -1);
    if (issue.type !== 'strict_object')
      return [{ path: holder, text: wrongValue(last?.input, expected, names) }];
    // valibot stops at the first unknown key.
    const unknown = Object.keys(last?.input ?? {}).filter((key) => !names.includes(key));
    return unknown.map((key) => ({ path: [...holder, key], text: unknownKey(key, names) }));
  }
  if (last?.origin === 'key' && issue.kind === 'schema')
    return [{ path, text: missingKey(String(last.key), expected) }];
  return [{ path, text: wrongValue(issue.input, expected, names) }];
}

/** Of the alternatives of a union, the intended one fails in a part, the others as a whole. */
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
