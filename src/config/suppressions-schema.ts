import * as v from 'valibot';
import type { Localized } from '../base/locale.js';
import { parseDay } from '../knowledge/dates.js';

/** What a value should be, said where it is not. Issues name these as their message. */
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
export function expectation(message: string): Localized {
  return EXPECTED[message as Expected];
}

/** The keys that a map may hold, by the message of an issue. */
export function namesFor(message: string): readonly string[] {
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
