import { decodeText } from '../base/encoding.js';
import { UserError } from '../base/user-error.js';
import { type KeyPath, problemIn } from './issues.js';
import { readJson } from './json.js';
import { expectation, namesFor, type SuppressionEntry, suppressionsSchema } from './suppressions/schema.js';
import { checkShape } from './validate.js';

export type { SuppressionEntry };

/** Entries by fingerprint, by draft: its path from the folder of the file, with forward slashes. */
export type SuppressionEntries = ReadonlyMap<string, ReadonlyMap<string, SuppressionEntry>>;

/** What a suppressions file says. */
export interface Suppressions {
  readonly text: string;
  /** Where editors find the JSON Schema of the file, when it says so. */
  readonly $schema?: string | undefined;
  readonly entries: SuppressionEntries;
  /** The line of an entry, or of all those of a draft, from 1. */
  lineOf(draft: string, fingerprint?: string): number;
}

/**
 * Reads a suppressions file.
 *
 * @param file How it is shown.
 * @throws {UserError} with the line, when it is none, or of another version.
 */
export function readSuppressions(bytes: Uint8Array, file: string): Suppressions {
  try {
    return suppressionsOf(decodeText(bytes, file).text, file);
  } catch (error) {
    throw error instanceof UserError ? withNextStep(error) : error;
  }
}

function suppressionsOf(text: string, file: string): Suppressions {
  refuseConflict(text, file);
  const value = parse(text, file);
  refuseOtherVersion(value, file);
  // Where things stand is found out only when someone asks: a file may have entries by the ten thousand.
  let locate: ((path: KeyPath) => { readonly line: number } | undefined) | undefined;
  const located = (path: KeyPath) => {
    locate ??= readJson(text, file).locate;
    return locate(path);
  };
  const words = { expectation, namesFor };
  const data = checkShape(suppressionsSchema, words, { value, locate: located }, file);
  const entries = new Map(
    Object.entries(data.suppressions).map(([draft, own]) => [draft, new Map(Object.entries(own))]),
  );
  // Of a key that is there twice, JSON.parse takes the last.
  if (countOf(entries) !== (text.match(FINGERPRINT_KEY)?.length ?? 0)) readJson(text, file);
  return {
    text,
    ...(data.$schema !== undefined && { $schema: data.$schema }),
    entries,
    lineOf: (draft, fingerprint) =>
      located(['suppressions', draft, ...(fingerprint === undefined ? [] : [fingerprint])])?.line ?? 1,
  };
}

const FINGERPRINT_KEY = /"[\da-f]{16}"\s*:/g;

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    readJson(text, file);
    throw error;
  }
}

function countOf(entries: SuppressionEntries): number {
  return [...entries.values()].reduce((sum, { size }) => sum + size, 0);
}

function refuseConflict(text: string, file: string): void {
  const marker = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
  if (!marker) return;
  const line = text.slice(0, marker.index).split('\n').length;
  const issue = {
    zh: '有没解决的合并冲突。各条互不相干：删去冲突标记，两边的都留下，再补好逗号。',
    en: 'It holds an unresolved merge conflict. Entries are independent: delete the conflict markers, keep the entries of both sides, and correct the commas.',
  };
  throw problemIn(file, [{ position: { line }, text: issue }]);
}

function refuseOtherVersion(value: unknown, file: string): void {
  const version: unknown = Object(value).version;
  if (typeof version !== 'number' || version === 1) return;
  const issue = {
    zh: `这是第 ${version} 版的屏蔽清单，本版 hegao 只认第 1 版。请更新 hegao。`,
    en: `It has version ${version}; this hegao reads version 1 only. Update hegao.`,
  };
  throw problemIn(file, [{ subject: 'version', text: issue }]);
}

function withNextStep({ text }: UserError): UserError {
  return new UserError({
    zh: `${text.zh}\n屏蔽清单没有改动。请改正后再运行；要暂时不用它，加 --no-suppressions。`,
    en: `${text.en}\nThe suppressions file was not changed. Correct it and run again, or ignore it for now with --no-suppressions.`,
  });
}
