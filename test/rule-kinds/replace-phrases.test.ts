import { describe, expect, test } from 'vitest';
import * as confusable from '../../rules/terms/confusable.data.js';
import { entriesIn, phraseIn, readPair, readPairs } from '../../src/chinese/pairs.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import { replacePhrases } from '../../src/rule-kinds/replace-phrases.js';
import { checkRule } from '../../src/testing/index.js';

const rule = replacePhrases({
  id: 'test/words',
  meta: {
    name: { zh: '用语', en: 'Words' },
    summary: { zh: '用语', en: 'Words' },
    why: { zh: '为此', en: 'For this' },
    basis: { source: '实务', strength: '实务' },
    messages: { wrong: { zh: '“{{wrong}}”应为“{{right}}”', en: '“{{wrong}}” should be “{{right}}”' } },
    examples: [],
  },
  groups: [
    {
      pairs: '会报>汇报!大会报告 会报工作>汇报工作 ^截止|20>截至',
      messageId: 'wrong',
      certainty: 'likely',
    },
    { pairs: readPairs('帐户>账户'), messageId: 'wrong', certainty: 'likely', since: '2002-03-31' },
  ],
});

async function found(text: string): Promise<string[]> {
  return (await checkRule(rule, text)).map(({ range }) => text.slice(...range));
}

describe('a rule that replaces phrases', () => {
  test('completions the right one', async () => {
    const [finding] = await checkRule(rule, '及时会报情况');
    expect(finding?.message).toBe('“会报”应为“汇报”');
    expect(finding?.fixes[0]?.edits).toEqual([{ range: [2, 4], text: '汇报' }]);
  });

  test('passes over a phrase that is part of a sound one', async () => {
    expect(await found('审议大会报告')).toEqual([]);
  });

  test('reports the longest of the phrases at one place, once', async () => {
    expect(await found('向党委会报工作')).toEqual(['会报工作']);
  });

  test('lets older drafts write as was right then', async () => {
    expect(await checkRule(rule, '规范帐户', { date: '1999-03-05' })).toEqual([]);
    expect(await checkRule(rule, '规范帐户', { date: '2021-03-05' })).toHaveLength(1);
    expect(await checkRule(rule, '规范帐户')).toHaveLength(1);
  });

  test('minds the head of a clause', async () => {
    expect(await found('截止2021年，发展党员2名')).toEqual(['截止']);
    expect(await found('报名截止2021年')).toEqual([]);
    expect(await found('经查，　截止2021年')).toEqual(['截止']);
  });

  test('leaves quotations, titles and what the office allows alone', async () => {
    expect(await found('印发《会报办法》，群众说：“来会报一下。”')).toEqual([]);
    const knowledge = { phrases: [{ id: 'a', forms: ['周会报'], use: 'allowed' as const }] };
    expect(await checkRule(rule, '召开周会报', { knowledge })).toEqual([]);
  });
});

describe('a table of pairs', () => {
  test('is read with its guards, titles and spaces', () => {
    expect(readPairs('\n# 标题\n 甲>乙!丙甲  ^丁|己>戊\n')).toEqual([
      { phrase: '甲', wrong: '甲', right: '乙', within: ['丙甲'], headOnly: false },
      { phrase: '丁己', wrong: '丁', right: '戊', within: [], headOnly: true },
    ]);
  });

  test.each(['甲', '甲>甲', '甲>', '甲>乙!丙'])('“%s” is refused', (entry) => {
    expect(() => readPairs(entry)).toThrow(`“${entry.split('!').at(-1)}”`);
  });

  const { formulations } = builtInKnowledge();
  test.each([...Object.entries(confusable), ...formulations.map(({ id, pairs }) => [id, pairs] as const)])(
    'of hegao can be read entry by entry: %s',
    (_, table) => {
      for (const entry of entriesIn(table)) expect(readPair(entry).phrase).toBe(phraseIn(entry));
    },
  );
});
