import { expect, test } from 'vitest';
import fixedFormulation from '../../rules/terms/fixed-formulation.js';
import type { PhraseEntry } from '../../src/knowledge/types.js';
import { checkRule } from '../../src/testing/index.js';

async function messages(text: string, phrases: readonly PhraseEntry[], date?: string): Promise<string[]> {
  const found = await checkRule(fixedFormulation, text, { knowledge: { phrases }, ...(date && { date }) });
  return found.map(({ certainty, message }) => `${certainty} ${message}`);
}

test('a forbidden word is reported with its reason, and what to write instead where the office says so', async () => {
  const reason = '区委办〔2021〕3号';
  expect(await messages('赋能基层', [{ id: 'a', forms: ['赋能'], use: 'forbidden', reason }])).toEqual([
    'certain 本单位不用“赋能”（区委办〔2021〕3号）。请删去，或换一种说法。',
  ]);
  expect(
    await messages('赋能基层', [{ id: 'a', forms: ['赋能'], use: 'forbidden', instead: '支持' }]),
  ).toEqual(['certain 本单位不用“赋能”，统一写作“支持”。']);
});

test('a preferred word is offered for those it displaces, but not inside of itself', async () => {
  const phrases: PhraseEntry[] = [
    { id: 'a', forms: ['滨河新区党工委'], use: 'preferred', displaces: ['新区党工委', '滨河区党工委'] },
  ];
  expect(await messages('新区党工委印发通知，滨河新区党工委督办。', phrases)).toEqual([
    'certain 本单位不用“新区党工委”，统一写作“滨河新区党工委”。',
  ]);
});

test('a word holds on its days, and waits for the check when it is from memory', async () => {
  const phrases: PhraseEntry[] = [{ id: 'a', forms: ['赋能'], use: 'forbidden', from: '2021-06-01' }];
  expect(await messages('赋能基层', phrases, '2021-03-05')).toEqual([]);
  expect(await messages('赋能基层', phrases, '2021-07-05')).toHaveLength(1);
  expect(
    await messages('赋能基层', [{ id: 'a', forms: ['赋能'], use: 'forbidden', source: { title: '记忆' } }]),
  ).toEqual([expect.stringMatching(/^possible/)]);
});

test('what the office allows is not reported', async () => {
  const allowed: PhraseEntry[] = [{ id: 'a', forms: ['党政纪处分台账'], use: 'allowed' }];
  expect(await messages('建立党政纪处分台账', allowed, '2021-07-05')).toEqual([]);
  expect(await messages('给予党政纪处分', allowed, '2021-07-05')).toHaveLength(1);
});
