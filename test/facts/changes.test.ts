import { expect, test } from 'vitest';
import { createFacts } from '../../src/core/facts.js';
import { changes } from '../../src/facts/changes/changes.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import type { Knowledge } from '../../src/knowledge/types.js';
import { readDraft } from '../../src/testing/index.js';

/** How the changes of a report are checked: verdict, recomputing, and how sure a contradiction is. */
async function checked(current: string, prior = '', tables: Partial<Knowledge> = {}): Promise<string[]> {
  const knowledge = { ...builtInKnowledge(), ...tables };
  const read = async (year: number, body: string) =>
    readDraft(`关于${year}年工作情况的报告\n\n一、${year}年工作情况\n${body}`, { path: `${year}.txt` });
  const last = createFacts(await read(2020, prior), knowledge);
  const { fact } = createFacts(await read(2021, current), knowledge, [last]);
  return fact(changes).map(({ verdict, formula, certainty }) =>
    [verdict, formula, verdict === 'fits' ? '' : certainty].join(' ').trim(),
  );
}

test.each([
  ['受理信访件126件，同比增长5%。', '受理信访件120件。', ['fits 126÷120−1＝5%']],
  ['受理信访件96件，同比下降20%。', '受理信访件120件。', ['fits 1−96÷120＝20%']],
  ['受理信访件147件，同比增长20%。', '受理信访件121件。', ['differs 147÷121−1≈21% certain']],
  ['受理信访件151件，比上年增加20件。', '受理信访件121件。', ['differs 151−121＝30件 certain']],
  ['筹集资金1.26亿元，同比增长5.4%。', '筹集资金1.2亿元。', ['fits 1.26亿÷1.2亿−1＝5.0%']],
  ['受理信访件5件，同比增长100%。', '受理信访件0件。', ['zero  certain']],
  ['受理信访件126件，同比下降5%。', '受理信访件123件。', ['opposite 126÷123−1≈2% certain']],
  ['受理信访件150余件，同比增长20%。', '受理信访件130余件。', ['fits 150÷130−1≈15%']],
])('%s after %s', async (current, prior, expected) => {
  expect(await checked(current, prior)).toEqual(expected);
});

test('the base that the text gives counts before last year’s report', async () => {
  expect(await checked('受理信访件150件，比上年的125件增长20%。', '受理信访件100件。')).toEqual([
    'fits 150÷125−1＝20%',
  ]);
  expect(await checked('试点由40个增加到50个，增长20%。')).toEqual(['differs 50÷40−1＝25% certain']);
  expect(await checked('受理信访件50件，比上年增加10件，增长20%。', '受理信访件40件。')).toEqual([
    'fits 50−40＝10件',
    'differs 50−10＝40，10÷40＝25% certain',
  ]);
});

test.each([
  ['地区生产总值50亿元，同比增长8%。', '地区生产总值40亿元。'],
  ['财政收入50亿元，按可比口径增长8%。', '财政收入40亿元。'],
  ['规模以上工业总产值50亿元，同比增长8%。', '规模以上工业总产值40亿元。'],
  ['受理信访件50件，环比增长8%。', '受理信访件40件。'],
  ['受理信访件50件，年均增长8%。', '受理信访件40件。'],
  ['受理信访件50件，比2019年增长8%。', '受理信访件40件。'],
  ['上半年受理信访件50件，同比增长8%。', '受理信访件40件。'],
  ['受理信访件X件，同比增长8%。', '受理信访件40件。'],
])('%s is no contradiction of %s', async (current, prior) => {
  expect((await checked(current, prior)).filter((line) => !line.startsWith('fits'))).toEqual([]);
});

test('what is surveyed, or may have been rounded, is doubted less surely', async () => {
  expect(await checked('旅游收入50亿元，同比增长8%。', '旅游收入40亿元。')).toEqual([
    'differs 50亿÷40亿−1＝25% possible',
  ]);
  expect(await checked('走访困难群众2500户，同比增长8%。', '走访困难群众2000户。')).toEqual([
    'differs 2500÷2000−1＝25% likely',
  ]);
});

test('an office may say that prices are constant, or are not', async () => {
  const indicator = { id: 'income', forms: ['集体经济收入'], unit: '万元' };
  const reports = ['集体经济收入50万元，同比增长8%。', '集体经济收入40万元。'] as const;
  const constant = { indicators: [{ ...indicator, priceBasis: 'constant' as const }] };
  expect(await checked(...reports, constant)).toEqual([]);
  const current = { indicators: [{ ...indicator, priceBasis: 'current' as const }] };
  expect(await checked(...reports, current)).toEqual(['differs 50万÷40万−1＝25% likely']);
});
