import * as v from 'valibot';
import { decodeText } from '../base/encoding.js';
import { lineStartsOf } from '../base/lines.js';
import type { Localized } from '../base/locale.js';
import { lastAtOrBelow } from '../base/sorted.js';
import { UserError } from '../base/user-error.js';
import { parseDay } from '../knowledge/dates.js';
import { problemIn } from './issues.js';
import { checkShape } from './validate.js';

/** Entries by fingerprint, by draft: its path from the folder of the file, with forward slashes. */
type SuppressionEntries = ReadonlyMap<string, ReadonlyMap<string, SuppressionEntry>>;

/** The contents of a suppressions file. */
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
 * @throws {UserError} with the line, when it is invalid, or of another version.
 */
export async function readSuppressions(bytes: Uint8Array, file: string): Promise<Suppressions> {
  try {
    return await suppressionsOf(decodeText(bytes, file).text, file);
  } catch (error) {
    throw error instanceof UserError ? withNextStep(error) : error;
  }
}

async function suppressionsOf(text: string, file: string): Promise<Suppressions> {
  refuseConflict(text, file);
  // Positions need a parser and take far longer, so they are computed only for invalid files.
  const data = dataOf(text) ?? (await refuse(text, file));
  return {
    text,
    ...(data.$schema !== undefined && { $schema: data.$schema }),
    entries: entriesOf(data),
    lineOf: lineFinder(text),
  };
}

type Data = v.InferOutput<typeof suppressionsSchema>;

/** The contents of a file; `undefined` when it is invalid. */
function dataOf(text: string): Data | undefined {
  const value = parsed(text);
  const result = v.safeParse(suppressionsSchema, value);
  if (!result.success) return undefined;
  const count = [...entriesOf(result.output).values()].reduce((sum, { size }) => sum + size, 0);
  // Of a key that is there twice, JSON.parse takes the last.
  return count === (text.match(FINGERPRINT_KEY)?.length ?? 0) ? result.output : undefined;
}

const FINGERPRINT_KEY = /"[\da-f]{16}"\s*:/g;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws {UserError} that says what is wrong, and where; returns the contents if only the fast count was off. */
async function refuse(text: string, file: string): Promise<Data> {
  const { readJson } = await import('./json.js');
  const data = readJson(text, file);
  refuseOtherVersion(data.value, file);
  return checkShape(suppressionsSchema, { expectation, namesFor }, data, file);
}

function entriesOf({ suppressions }: Data): SuppressionEntries {
  return new Map(Object.entries(suppressions).map(([draft, own]) => [draft, new Map(Object.entries(own))]));
}

/** Finds the lines of entries by their keys alone: within a text the quotes around one would have backslashes. */
function lineFinder(text: string): Suppressions['lineOf'] {
  let starts: Uint32Array | undefined;
  const fingerprints = new Map<string, number[]>();
  return (draft, fingerprint) => {
    if (!starts) {
      starts = lineStartsOf(text);
      for (const { 0: key, index } of text.matchAll(FINGERPRINT_KEY)) {
        const known = key.slice(1, 17);
        fingerprints.set(known, [...(fingerprints.get(known) ?? []), index]);
      }
    }
    let at = Math.max(keyAfter(text, 'suppressions', 0), 0);
    const own = keyAfter(text, draft, at);
    if (own !== -1) at = fingerprints.get(fingerprint ?? '')?.find((each) => each > own) ?? own;
    return lastAtOrBelow(starts, at) + 1;
  };
}

/** Where a key stands, from a place on; -1 where it does not. */
function keyAfter(text: string, key: string, from: number): number {
  const written = JSON.stringify(key);
  for (let at = text.indexOf(written, from); at !== -1; at = text.indexOf(written, at + 1))
    if (/^\s*:/.test(text.slice(at + written.length, at + written.length + 20))) return at;
  return -1;
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

/** Descriptions of expected values. Issues name these as their message. */
const EXPECTED = {
  file: { zh: '含有 version 和 suppressions 的一组键值', en: 'a map with version and suppressions' },
  version: { zh: '数字 1', en: 'the number 1' },
  drafts: { zh: '稿件路径与其条目的对照', en: 'a map of drafts to their entries' },
  draft: { zh: '从本文件所在文件夹算起的路径', en: 'a path from the folder of this file' },
  entries: { zh: '指纹与条目的对照', en: 'a map of fingerprints to entries' },
  fingerprint: { zh: '16 位十六进制的指纹', en: 'a fingerprint of 16 hexadecimal digits' },
  entry: { zh: '含有 rule 的一组键值', en: 'a map with rule' },
  text: { zh: '文字', en: 'a text' },
  day: { zh: 'YYYY-MM-DD 形式的有效日期，如 2021-12-31', en: 'a day that exists, as 2021-12-31' },
} satisfies Record<string, Localized>;

type Expected = keyof typeof EXPECTED;

const text = v.pipe(v.string(expected('text')), v.nonEmpty(expected('text')));

const entryEntries = {
  rule: v.pipe(text, v.description('规则 — the rule')),
  messageId: described(text, '规则的哪一种问题', 'which of the rule’s messages it is'),
  location: described(
    text,
    '记下时问题在稿中的位置，只供人看',
    'where the finding stood when it was suppressed; for people only',
  ),
  reason: described(text, '屏蔽的理由', 'the reason for the suppression'),
  owner: described(text, '责任人', 'the person responsible for it'),
  expires: described(
    v.pipe(
      text,
      v.check((day) => parseDay(day) !== undefined, expected('day')),
    ),
    '有效的最后一天，YYYY-MM-DD',
    'the last day of the suppression, YYYY-MM-DD',
  ),
};

const entry = v.strictObject(entryEntries, expected('entry'));

const fileEntries = {
  $schema: described(text, '供编辑器使用的 JSON Schema', 'the JSON Schema for editors'),
  version: v.pipe(v.literal(1, expected('version')), v.description('文件格式的版本 — of the file’s form')),
  suppressions: v.pipe(
    isMap('drafts'),
    v.record(
      v.pipe(v.string(), v.nonEmpty(expected('draft'))),
      v.pipe(
        isMap('entries'),
        v.record(
          v.pipe(v.string(), v.regex(/^[\da-f]{16}$/, expected('fingerprint'))),
          v.pipe(isMap('entry'), entry),
        ),
      ),
    ),
    v.description(
      '按稿件（从本文件所在文件夹算起的路径，用“/”）和指纹列出 — by draft (its path from the folder of this file, with “/”) and fingerprint',
    ),
  ),
};

/** The one description of a suppressions file. Its JSON Schema is made from it. */
export const suppressionsSchema = v.pipe(isMap('file'), v.strictObject(fileEntries, expected('file')));

/** A suppressed finding. */
export type SuppressionEntry = v.InferOutput<typeof entry>;

/** What the value at an issue should be. */
function expectation(message: string): Localized {
  return EXPECTED[message as Expected];
}

/** The keys that a map may hold, by the message of an issue. */
function namesFor(message: string): readonly string[] {
  if (message === expected('file')) return Object.keys(fileEntries);
  return message === expected('entry') ? Object.keys(entryEntries) : [];
}

function expected(name: Expected): Expected {
  return name;
}

/** Refuses lists, which valibot takes for objects. */
function isMap(name: Expected) {
  return v.custom<object>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    name,
  );
}

function described<const S extends v.GenericSchema>(schema: S, zh: string, en: string) {
  return v.optional(v.pipe(schema, v.description(`${zh} — ${en}`)));
}
