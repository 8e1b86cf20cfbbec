import type { InferOutput } from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import type { Config, Override, PriorRequirement } from '../../src/config/config.js';
import type { configSchema } from '../../src/config/schema.js';
import { checkConfig } from '../../src/config/validate.js';
import { readYaml } from '../../src/config/yaml.js';
import type { Structure, StructureSection } from '../../src/core/genre.js';

function check(yaml: string) {
  return checkConfig(readYaml(yaml, '.hegaorc.yaml'), '.hegaorc.yaml');
}

function problemOf(yaml: string): UserError['text'] {
  try {
    check(yaml);
  } catch (error) {
    if (error instanceof UserError) return error.text;
    throw error;
  }
  throw new Error('no problem');
}

test('every key of the design is read', () => {
  const config = check(`
extends: [recommended]
plugins: [./rules/our-office.js]
genre: auto
outline:
  title: required
  sections:
    - { id: review, titles: [工作回顾, 主要成绩], required: true, cover: [party-building] }
    - { id: plan, contains: ['计划|打算|安排'] }
rules:
  placeholder/unresolved: error
  metrics/implausible-change: [warn, { ratio: 3 }]
draft: { issuer: 中共滨河区委, date: 2021-12-31 }
prior: '../{year-1}/{base}'
knowledge: [./office.yaml]
overrides:
  - files: 'reports/**'
    ignores: []
    rules: { terms/dated: off }
    draft: { date: 2020-02-29 }
    prior: [{ path: a.txt, required: true }, 'HEAD~1:a.txt']
    stage: first
    genre: none
    outline: {}
ignores: ['archive/**']
stage: final
locale: zh
`);
  expect(config.rules).toEqual({
    'placeholder/unresolved': 'error',
    'metrics/implausible-change': ['warn', { ratio: 3 }],
  });
  expect(config.overrides?.[0]?.prior).toEqual([{ path: 'a.txt', required: true }, 'HEAD~1:a.txt']);
  expect(config.draft).toEqual({ issuer: '中共滨河区委', date: '2021-12-31' });
});

test('the schema and the types have the same keys', () => {
  type Read = InferOutput<typeof configSchema>;
  type ReadOverride = NonNullable<Read['overrides']>[number];
  type ReadOutline = NonNullable<Read['outline']>;
  expectTypeOf<keyof Read>().toEqualTypeOf<keyof Config>();
  expectTypeOf<keyof ReadOverride>().toEqualTypeOf<keyof Override>();
  expectTypeOf<keyof NonNullable<Read['draft']>>().toEqualTypeOf<keyof NonNullable<Config['draft']>>();
  expectTypeOf<keyof ReadOutline>().toEqualTypeOf<keyof Structure>();
  expectTypeOf<keyof NonNullable<ReadOutline['sections']>[number]>().toEqualTypeOf<keyof StructureSection>();
  expectTypeOf<keyof Extract<Read['prior'], { path: string }>>().toEqualTypeOf<keyof PriorRequirement>();
  expectTypeOf<Read['stage']>().toEqualTypeOf<Config['stage']>();
});

test.each([
  ['rulse: {}', '1 rulse：没有这个配置项。是否想写 rules？可用的有：$schema、extends'],
  ['severity: {}', '1 severity：没有这个配置项。可用的有：'],
  ['draft:\n  isuer: 区委', '2 draft.isuer：没有这个配置项。是否想写 issuer？可用的有：issuer、date。'],
  ['overrides:\n  - files: a\n    extends: x', '3 overrides[0].extends：没有这个配置项。'],
  ['overrides:\n  - rules: {}', '2 overrides[0].files：缺少 files'],
  ['overrides: { files: a }', '1 overrides：应为列表，实为一组键值。'],
  [
    'rules:\n  terms/dated: eror',
    '2 rules.terms/dated：应为级别（off、info、warn、error）或 [级别, 选项]，实为“eror”。是否想写 error？',
  ],
  ['rules:\n  terms/dated: warning', '是否想写 warn？'],
  ['rules:\n  terms/dated: 2', '实为数字 2。'],
  ['rules:\n  terms/dated: true', '实为 true。'],
  [
    'rules:\n  terms/dated:\n    - errr\n    - {}',
    '3 rules.terms/dated[0]：应为 off、info、warn 或 error，实为“errr”。是否想写 error？',
  ],
  ['rules:\n  terms/dated: { level: error }', '2 rules.terms/dated：应为级别'],
  ['rules:\n  terms/dated: [error, {}, {}]', '2 rules.terms/dated'],
  ['rules: [terms/dated]', '1 rules：应为规则与级别的对照，如 placeholder/unresolved: error，实为列表。'],
  ['rules:', '1 rules：应为规则与级别的对照，如 placeholder/unresolved: error，实为空值。'],
  [
    'draft: { date: 2021-13-40 }',
    '1 draft.date：应为 YYYY-MM-DD 形式的有效日期，如 2021-12-31，实为“2021-13-40”。',
  ],
  ['draft: { date: 2021-02-29 }', '实为“2021-02-29”'],
  ['draft: { date: 2021 }', '1 draft.date：应为 YYYY-MM-DD 形式的有效日期，如 2021-12-31，实为数字 2021。'],
  ['draft: { date: 2021年12月31日 }', '实为“2021年12月31日”'],
  ['draft: []', '1 draft：应为一组文稿信息，实为列表。'],
  ['stage: draft', '1 stage：应为 first、review 或 final，实为“draft”。'],
  ['stage: Final', '是否想写 final？'],
  ['locale: cn', '1 locale：应为 zh 或 en，实为“cn”。'],
  ["prior: ''", '1 prior：应为路径、{ path, required }，或它们的列表，实为空文字。'],
  ['prior: { path: a, pth: a }', '1 prior.pth：没有这个配置项。是否想写 path？'],
  ['prior:\n  - { path: a, required: yes }', '2 prior[0].required：应为 true 或 false，实为“yes”。'],
  ['prior:\n  - a\n  - 5', '3 prior[1]：应为路径'],
  ['extends:\n  - a\n  - 5', '3 extends[1]：应为方案名或路径'],
  ['extends: { id: a }', '1 extends.rules：缺少 rules'],
  ['plugins: [{ nmae: a }]', '1 plugins[0]：应为包名或路径'],
  ['knowledge: 5', '1 knowledge：应为文字或文字的列表，实为数字 5。'],
  ['ignores: [a, 5]', '1 ignores[1]：应为文字，实为数字 5。'],
  ['outline: { title: must }', '1 outline.title：应为 required、optional 或 none，实为“must”。'],
  [
    "outline: { sections: [{ id: a, contains: ['('] }] }",
    '1 outline.sections[0].contains[0]：应为正则表达式，实为“(”。',
  ],
  ['outline: { sections: [{ title: 回顾 }] }', '1 outline.sections[0].id：缺少 id'],
])('%j is reported', (yaml, message) => {
  const { zh, en } = problemOf(yaml);
  expect(zh).toMatch(/^\.hegaorc\.yaml:\d /);
  expect(zh).toContain(message);
  expect(en).toMatch(/^\.hegaorc\.yaml:\d .*: (There is no such key|Expected|\w+ is missing)/);
});

test('a text instead of settings is reported', () => {
  expect(problemOf('stage：final').zh).toBe('.hegaorc.yaml:1：应为一组配置项，实为“stage：final”。');
});

test('all mistakes are reported at once, ten at most', () => {
  expect(problemOf('rulse: {}\ngenres: auto\nstage: draft\nlocale: cn\n').en.split('\n').slice(0, 3)).toEqual(
    [
      '.hegaorc.yaml has 4 mistakes:',
      '  .hegaorc.yaml:3 stage: Expected first, review or final, found “draft”.',
      '  .hegaorc.yaml:4 locale: Expected zh or en, found “cn”.',
    ],
  );
  const many = `rules:\n${Array.from({ length: 13 }, (_, at) => `  a/b${at}: x\n`).join('')}`;
  const lines = problemOf(many).zh.split('\n');
  expect(lines[0]).toBe('.hegaorc.yaml 有 13 处需要改正：');
  expect(lines).toHaveLength(12);
  expect(lines.at(-1)).toBe('  此外还有 3 处。');
});

test('keys of code may be there and undefined', () => {
  const data = { value: { stage: undefined, draft: { date: undefined } }, locate: () => undefined };
  expect(checkConfig(data, 'hegao.config.ts').stage).toBeUndefined();
});
