import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { suppressionsJsonSchema } from '../../.tools/generate/suppressions-schema.js';
import { readSuppressions } from '../../src/config/suppressions.js';

const validate = new Ajv({ strict: true }).compile(JSON.parse(suppressionsJsonSchema()));

const KNOWN = '1c47db002faed9a2';
const GOOD = `{
  "version": 1,
  "suppressions": {
    "报告/稿.txt": {
      "${KNOWN}": { "rule": "metrics/sum", "location": "一、第2段", "reason": "口径不同", "expires": "2022-06-30" },
      "f4b2172f4d1781e9": { "rule": "metrics/sum" }
    }
  }
}
`;

function read(text: string) {
  return readSuppressions(new TextEncoder().encode(text), '屏蔽.json');
}

test('entries are found by draft and fingerprint, with the lines they are on', async () => {
  const { entries, lineOf } = await read(GOOD);
  expect(entries.get('报告/稿.txt')?.get(KNOWN)).toEqual({
    rule: 'metrics/sum',
    location: '一、第2段',
    reason: '口径不同',
    expires: '2022-06-30',
  });
  expect([lineOf('报告/稿.txt'), lineOf('报告/稿.txt', KNOWN), lineOf('别的.txt')]).toEqual([4, 5, 3]);
  expect(validate(JSON.parse(GOOD)), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  ['with a BOM', `\ufeff${GOOD}`],
  ['with Windows line ends', GOOD.replaceAll('\n', '\r\n')],
])('a file %s is one too', async (_, text) => {
  expect((await read(text)).entries.size).toBe(1);
});

describe('a file that is wrong', () => {
  const drafts = (own: string) => `{\n"version": 1,\n"suppressions": {\n"稿.txt": ${own}\n}\n}`;
  const entry = (text: string) => drafts(`{\n"${KNOWN}": ${text}\n}`);

  test.each([
    ['', '屏蔽.json:1:1：JSON 语法有误：此处应为一个值（文字要用半角双引号），实为文件末尾。'],
    [GOOD.replace('},\n', '}\n'), '屏蔽.json:6:7：JSON 语法有误：此处应为半角逗号或“}”，实为“"”。'],
    ['[]', '屏蔽.json:1：应为含有 version 和 suppressions 的一组键值，实为列表。'],
    ['{}', '屏蔽.json:1 version：缺少 version'],
    [
      '{ "version": 2, "suppressions": 0 }',
      '屏蔽.json version：这是第 2 版的屏蔽清单，本版 hegao 只认第 1 版。',
    ],
    ['{ "version": "1", "suppressions": {} }', '屏蔽.json:1 version：应为数字 1，实为“1”。'],
    [
      '{ "version": 1, "supressions": {} }',
      '屏蔽.json:1 supressions：没有这个配置项。是否想写 suppressions？',
    ],
    [drafts('[]'), '屏蔽.json:4 suppressions.稿.txt：应为指纹与条目的对照，实为列表。'],
    [drafts('{ "1:8": { "rule": "a/a" } }'), '应为 16 位十六进制的指纹，实为“1:8”。'],
    [entry('true'), `屏蔽.json:5 suppressions.稿.txt.${KNOWN}：应为含有 rule 的一组键值，实为 true。`],
    [entry('{}'), `屏蔽.json:5 suppressions.稿.txt.${KNOWN}.rule：缺少 rule`],
    [entry('{ "rule": "a/a", "reson": "甲" }'), '没有这个配置项。是否想写 reason？'],
    [
      entry('{ "rule": "a/a", "expires": "2022-02-30" }'),
      '应为 YYYY-MM-DD 形式的有效日期，如 2021-12-31，实为“2022-02-30”。',
    ],
    [
      drafts(`{\n"${KNOWN}": { "rule": "a/a" },\n"${KNOWN}": { "rule": "a/a" }\n}`),
      `屏蔽.json:6:1：键 "${KNOWN}" 写了两次，请合并。`,
    ],
    [
      GOOD.replace('      "f4b', '<<<<<<< HEAD\n      "f4b').replace(
        'sum" }\n',
        'sum" }\n=======\n>>>>>>> 另一支\n',
      ),
      '屏蔽.json:6：有没解决的合并冲突。',
    ],
  ])('%j is answered with its place, and what to do', async (text, message) => {
    const { message: said } = await faultOf(read(text));
    expect(said).toContain(message);
    expect(said).toContain('屏蔽清单没有改动。请改正后再运行；要暂时不用它，加 --no-suppressions。');
  });

  test('editors refuse it too', () => {
    expect(validate(JSON.parse(entry('{ "rule": "a/a", "reson": "甲" }')))).toBe(false);
    expect(validate(JSON.parse(drafts('{ "1:8": { "rule": "a/a" } }')))).toBe(false);
  });
});

async function faultOf(action: Promise<unknown>): Promise<Error> {
  const outcome = await action.catch((error: unknown) => error);
  if (outcome instanceof Error) return outcome;
  throw new Error('nothing was wrong');
}
