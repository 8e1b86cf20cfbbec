import * as v from 'valibot';
import { expect, test } from 'vitest';
import { defineRule } from '../../src/core/rule.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import type { RuleExplanation } from '../../src/project/project.js';
import { memoryProject } from './memory-project.js';
import { run } from './run.js';

const stale = defineRule({
  id: 'plenary/list-stale',
  meta: {
    name: { zh: '列举未更新', en: 'Stale plenum list' },
    summary: { zh: '列举全会列到最近一次', en: 'A list of plenums reaches the latest' },
    why: { zh: '漏列会被看作不严肃。', en: 'A missing plenum looks careless.' },
    basis: { source: '实务', strength: '实务' },
    messages: { stale: { zh: '还有{{latest}}。', en: 'There is also {{latest}}.' } },
    examples: [
      {
        given: { date: '2021-12-28' },
        bad: '⟦二中、三中\n全会⟧\\⟦\\⟧',
        fixed: '二中至六中\n全会',
        fixes: ['二中、三中、四中\n全会'],
        good: '历次全会',
      },
    ],
    optionDocs: { reach: { zh: '追溯几届', en: 'how many committees back' } },
    options: v.object({ reach: v.optional(v.number(), 1), strict: v.optional(v.boolean(), false) }),
    whenNotToUse: { zh: '历史材料', en: 'historical texts' },
  },
  create: () => ({}),
});

const scrub = defineRule({
  id: 'placeholder/scrub-residue',
  meta: {
    name: { zh: '范文痕迹', en: 'Traces of a model text' },
    summary: { zh: '不留脱敏痕迹', en: 'No traces of redaction' },
    why: { zh: '不完整。', en: 'It is incomplete.' },
    basis: { source: '国标', clause: 'GB/T 9704—2012', strength: '规定' },
    messages: { residue: { zh: '有痕迹。', en: 'A trace.' } },
    examples: [],
  },
  create: () => ({}),
});

const explanation: RuleExplanation = {
  rule: stale,
  level: 'warn',
  options: { reach: 2, strict: false },
  origin: '.hegaorc.yaml 第3行',
  knowledge: builtInKnowledge(),
  presets: [
    { id: 'recommended', setting: 'warn' },
    { id: 'strict', setting: ['error', {}] },
  ],
};

const { open } = memoryProject(
  {},
  {
    rules: async () => [stale, scrub],
    presets: async () => [
      { id: 'recommended', name: { zh: '推荐', en: 'recommended' }, rules: { 'plenary/list-stale': 'warn' } },
      {
        id: 'strict',
        name: { zh: '从严', en: 'strict' },
        rules: { 'plenary/list-stale': 'error', 'placeholder/scrub-residue': 'off' },
      },
      {
        id: 'duty-report',
        name: { zh: '述职报告', en: 'duty report' },
        detect: {},
        outline: {},
        rules: { 'placeholder/scrub-residue': 'info' },
      },
    ],
    explain: async () => explanation,
  },
);

test('explain prints the whole documentation of a rule', async () => {
  const { stdout, code } = await run(['explain', 'plenary/list-stale'], { open });
  expect(code).toBe(0);
  expect(stdout).toBe(`列举未更新 plenary/list-stale　列举全会列到最近一次

  级别  警告（由 .hegaorc.yaml 第3行 定）
  预设  recommended 警告、strict 错误
  依据  编写惯例
  改正  可用 hegao --fix 自动改正
  理由  漏列会被看作不严肃。
  不宜  历史材料

消息
  还有……。

选项
  reach: 2（默认 1）　追溯几届
  strict: false

示例
  2021-12-28
  误    ⟦二中、三中
        全会⟧⟦⟧
  改    二中至六中
        全会
  可改  二中、三中、四中
        全会
  正    历次全会
`);
});

test('explain speaks English', async () => {
  const english = memoryProject({}, { explain: async () => explanation, locale: 'en' });
  const { stdout } = await run(['explain', 'plenary/list-stale', '--locale', 'en'], english);
  expect(stdout).toContain('  level    warning (set by .hegaorc.yaml 第3行)');
  expect(stdout).toContain('  reach: 2 (default: 1)  how many committees back');
});

test('rules lists all rules with their levels', async () => {
  const { stdout } = await run(['rules'], { open });
  expect(stdout).toBe(`规则                       名称        recommended  strict  体裁  可改  要求
plenary/list-stale         列举未更新  警告         错误          √    列举全会列到最近一次
placeholder/scrub-residue  范文痕迹                 关闭    提示        不留脱敏痕迹

hegao 自身报告的问题
hegao/unreadable           稿件无法读取    错误      稿件应当读得出来
hegao/rule-crash           规则出错        错误      每条规则都应当查完
hegao/invalid-directive    屏蔽注释有误    警告      稿件中的屏蔽注释应当写对
hegao/unused-directive     屏蔽注释未用到  警告      稿件中的屏蔽注释应当用得上
hegao/unused-suppression   屏蔽条目未用到  警告      屏蔽清单不留没有用到的条目
hegao/expired-suppression  屏蔽已到期      错误      屏蔽到期应当改稿
hegao/prior-not-found      未找到上年报告  提示      应当找得到上年的报告
hegao/prior-mismatch       上年报告不符    警告      上年的报告应与本稿对得上
hegao/stale-knowledge      会议表待更新    提示      会议表应当不早于稿件
hegao/fix-limit            自动改正未完成  警告      自动改正应当改得完
`);
});
