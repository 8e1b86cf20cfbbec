import { expect, test } from 'vitest';
import { createFacts } from '../../src/core/facts.js';
import { comparisons } from '../../src/facts/comparisons/comparisons.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import type { Knowledge } from '../../src/knowledge/types.js';
import { readDraft } from '../../src/testing/index.js';

/** The pairs of figures found in two reports: last year's → this year's, and why. */
async function pairs(prior: string, current: string, tables: Partial<Knowledge> = {}): Promise<string[]> {
  const knowledge = { ...builtInKnowledge(), ...tables };
  const last = await readDraft(`关于2020年工作情况的报告\n\n一、2020年工作情况\n${prior}`, {
    path: '2020.txt',
  });
  const now = await readDraft(`关于2021年工作情况的报告\n\n一、2021年工作情况\n${current}`, {
    path: '2021.txt',
  });
  const found = createFacts(now, knowledge, [createFacts(last, knowledge)]).fact(comparisons);
  return found!.matches.map(({ prior: then, current: figure, reason }) => {
    return `${last.text.slice(...then.value!.range)} → ${now.text.slice(...figure.value!.range)} ${reason}`;
  });
}

test('the same words are the same figure', async () => {
  expect(
    await pairs(
      '查处群众身边腐败和作风问题40起，处理52人；查处违反中央八项规定精神问题9起，处理11人。',
      '查处违反中央八项规定精神问题12起，处理14人；查处群众身边腐败和作风问题50起，处理60人。',
    ),
  ).toEqual([
    '9起 → 12起 same-name',
    '11人 → 14人 same-name',
    '40起 → 50起 same-name',
    '52人 → 60人 same-name',
  ]);
});

test('verbs that add nothing do not matter, nor do counters of one kind', async () => {
  expect(await pairs('开展理论宣讲40场。', '组织理论宣讲52场次。')).toEqual(['40场 → 52场次 same-name']);
  expect(await pairs('规模以上工业企业达54家。', '规模以上工业企业已达60个。')).toEqual([
    '54家 → 60个 same-name',
  ]);
});

test.each([
  ['城镇居民人均可支配收入20251元。', '农村居民人均可支配收入14315元。'],
  ['参加培训300人。', '参加培训300人次。'],
  ['工业总产值235亿元。', '工业增加值86亿元。'],
  ['查处违纪问题40起。', '移送违纪问题40起。'],
  ['上半年走访群众300户。', '走访群众700户。'],
  ['全年走访群众300户。', '五年来走访群众700户。'],
  ['中央财政安排51亿元，用于改善办学条件。', '中央财政安排219亿元，支持116户国有企业。'],
])('%s and %s are two things', async (prior, current) => {
  const found = await pairs(prior, current);
  expect(found.filter((pair) => !pair.endsWith('elsewhere'))).toEqual([]);
});

test('the office says which of its names are one indicator', async () => {
  const indicators = [{ id: 'visits', forms: ['走访群众', '入户走访'], unit: '户' }];
  const [prior, current] = ['入户走访居民300户。', '干部走访群众450户。'];
  expect(await pairs(prior, current)).toEqual([]);
  expect(await pairs(prior, current, { indicators })).toEqual(['300户 → 450户 indicator']);
});
