import { expect, test } from 'vitest';
import order from '../../rules/terms/formulation-order.js';
import members from '../../rules/terms/member-list.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import type { Given } from '../../src/testing/index.js';
import { checkRule, fixWith } from '../../src/testing/index.js';

const { fixedLists } = builtInKnowledge();

async function told(rule: typeof order, text: string, given: Given = { date: '2021-12-28' }) {
  return (await checkRule(rule, text, given)).map(({ messageId, range }) => [
    messageId,
    text.slice(...range),
  ]);
}

test('every list is silent when it is whole and in order', async () => {
  for (const { forms: list } of fixedLists) {
    for (const text of [`坚持${list.join('、')}。`, `坚持${list.map((m) => `“${m}”`).join('')}。`]) {
      expect(await told(order, text), text).toEqual([]);
      expect(await told(members, text), text).toEqual([]);
    }
  }
});

test('every list is reported when its first two members change places', async () => {
  for (const { forms: list } of fixedLists) {
    const [first, second, ...rest] = list;
    const text = `坚持${[second, first, ...rest].join('、')}。`;
    expect(await told(order, text), text).toHaveLength(1);
  }
});

test('a list that is part of another is reported once', async () => {
  const text = '拥护“两个确立”、坚定“四个自信”、增强“四个意识”、做到“两个维护”。';
  expect(await told(order, text)).toHaveLength(1);
});

test('a fix is for review, and puts the members in order', async () => {
  const text = '一体推进不能腐、不敢腐、不想腐。';
  const [finding] = await checkRule(order, text);
  expect(finding?.fixes[0]?.safety).toBe('review');
  expect(finding?.fixes[0]?.edits.map((edit) => 'text' in edit && edit.text)).toEqual([
    '不敢腐',
    '不能腐',
    '不想腐',
  ]);
  expect(await fixWith(order, text)).toBe(text);
});

test.each([
  '社会建设与经济建设、政治建设、文化建设协调发展',
  '民主法治、自由平等、公平正义',
  '加强作风建设、思想建设',
  '推进系统治理、源头治理、综合治理',
  '坚持以德为先。德才兼备是标准',
  '会议强调：“先讲不能腐、不敢腐、不想腐。”',
])('“%s” is no list out of order', async (text) => {
  expect(await told(order, text)).toEqual([]);
});

test('an extra member is reported where it is, in the middle or at either end', async () => {
  expect(await told(members, '增强政治意识、大局意识、责任意识、看齐意识。')).toEqual([
    ['foreign', '责任意识'],
  ]);
  expect(await told(members, '增强政治意识、大局意识、核心意识、服务意识。')).toEqual([
    ['foreign', '服务意识'],
  ]);
  expect(await told(members, '增强法治意识、大局意识、核心意识、看齐意识。')).toEqual([
    ['foreign', '法治意识'],
  ]);
});

test('a list that got a new member is whole without it before', async () => {
  const text = '坚持道路自信、理论自信、制度自信。';
  expect(await told(members, text, { date: '2015-12-28' })).toEqual([]);
  expect(await told(members, text)).toEqual([['missing', '道路自信、理论自信、制度自信']]);
  expect(await told(members, text, {})).toEqual([]);
});
