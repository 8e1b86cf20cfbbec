import { expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { checkRule, type Given } from '../../src/testing/index.js';
import { many, timed } from '../many.js';

const plenary = rules.filter(({ id }) => id.startsWith('plenary/'));

async function findings(text: string, given: Given): Promise<Diagnostic[]> {
  return (await Promise.all(plenary.map((rule) => checkRule(rule, text, given)))).flat();
}

const lines = (found: readonly Diagnostic[]) =>
  found.map(({ ruleId, messageId, certainty }) => `${ruleId} ${messageId} ${certainty}`);

/** Sentences as they are printed, with the day on which they could be. */
test.each([
  ['2016-05-10', '中央政治局决定，党的十八届六中全会专题研究全面从严治党问题，制定准则，修订条例。'],
  ['2017-09-01', '以奋发向上、团结一心的精神状态迎接党的十九大顺利召开。'],
  ['2017-09-01', '会议同意将工作报告稿提交党的十八届七中全会讨论。'],
  [
    '2018-03-20',
    '十三届全国人大一次会议举行第五次全体会议；总书记在党的十八届二中全会第二次全体会议上指出。',
  ],
  ['2018-12-01', '中国妇女十二大、中国工会十七大、团的十八大胜利召开，全总十七届执委会二次会议在京举行。'],
  ['2019-05-05', '贯彻党的十八大、十八届三中、四中、五中、六中全会和党的十九大精神。'],
  ['2020-01-20', '大连外国语大学举行第八届教职工代表大会第六次全体会议；第四届理事会第三次会议召开。'],
  ['2021-03-12', '石景山区第十六届人民代表大会第七次会议召开第一次全体会议；六届全国人大以来。'],
  ['2021-12-30', '从党的十九届五中全会到2021年全国两会，从一大会址到七届二中全会旧址、八大、苏共二十大。'],
  ['2022-03-15', '坚持党的六大纪律、十二大类、二十大行动、前20大企业，发展五大产业、三大平台。'],
  ['2022-05-20', '按照第十九届中央纪委第六次全会、国务院第五次廉政工作会议部署。'],
  ['2022-08-30', '喜迎二十大、永远跟党走、奋进新征程，做好党的二十大代表选举工作。'],
  ['2022-08-30', '将向党的十九届七中全会建议，党的二十大于10月16日在北京召开。'],
  ['2022-12-20', '围绕迎接党的二十大、学习宣传贯彻党的二十大精神，开展二十届中央第一轮巡视。'],
  ['2023-04-01', '十四届全国人大常委会第二次会议、政协第十四届全国委员会常务委员会第二次会议召开。'],
  ['2023-07-01', '民革十四届二中全会、中国民主建国会第十二届中央委员会第二次全体会议、团十九届二中全会。'],
  ['2024-02-01', '在区纪委十三届四次全会上，市总工会五届六次全委会议，团省委十五届三次全会。'],
  [
    '2024-08-20',
    '组建市委三中全会精神宣讲团、市委二十届三中全会精神宣讲团，召开区纪委三次全会、区人大四次会议。',
  ],
  ['2024-08-20', '中国共产党内蒙古自治区第十一届委员会第八次全体会议审议通过了实施意见。'],
  ['2024-12-20', '深入贯彻党的二十大和二十届二中、三中全会精神，认真落实省委十三届五次、六次全会部署。'],
  [
    '2025-12-20',
    '深入贯彻党的二十大和二十届历次全会精神，认真落实四中全会部署和市委十二届九次全委会暨经济工作会议要求。',
  ],
  [
    '2026-02-10',
    '在某省第十四届人民代表大会第四次会议上；省十四届人大三次会议确定的目标；按照十二届市委八次全会部署。',
  ],
  ['2026-02-10', '易县十九届人大一次会议选举；玉树州六届人大一次会议以前；市三届二次全委（扩大）会议。'],
  [
    '2026-02-10',
    '高三十九届二中毕业生、第六中学、2019届三中校友，第33届世界大冬会，第十届、第十一届运动会。',
  ],
])('%s: %s', async (date, sentence) => {
  const text = `市委：\n现将有关情况报告如下：\n一、工作情况\n${sentence}\n`;
  expect(lines(await findings(text, { date }))).toEqual([]);
});

/** The tables are checked until some day: what may have been held since is a hint at most. */
test.each([
  ['a draft older than that', '2026-10-01', '二十届中央纪委六次全会精神', 'unknown certain'],
  ['the next session', '2027-02-10', '二十届中央纪委六次全会精神', 'unknown possible'],
  [
    'the next session of the people’s congress',
    '2027-03-20',
    '十四届全国人大五次会议精神',
    'unknown possible',
  ],
  ['the next session of the conference', '2027-03-20', '全国政协十四届五次会议精神', 'unknown possible'],
  ['the plenum after an announced one', '2027-09-30', '党的二十届六中全会精神', 'unknown possible'],
  ['one with another between', '2027-09-30', '党的二十届七中全会精神', 'unknown likely'],
  [
    'one with another between, of the commission',
    '2028-02-10',
    '二十届中央纪委七次全会精神',
    'unknown likely',
  ],
  ['the next congress before it is due', '2027-08-31', '党的二十一大精神', 'unknown likely'],
  ['the next congress from the autumn it is due', '2027-09-01', '党的二十一大精神', 'unknown possible'],
  ['the congress after it', '2027-12-01', '党的二十二大精神', 'unknown likely'],
  ['the first plenum of the next committee', '2027-11-01', '二十一届一中全会精神', 'unknown possible'],
  ['that plenum before it is due', '2027-08-01', '二十一届一中全会精神', 'unknown likely'],
  ['the second plenum of the next committee', '2028-03-01', '二十一届二中全会精神', 'unknown likely'],
  [
    'the first session of the next people’s congress',
    '2028-03-20',
    '十五届全国人大一次会议精神',
    'unknown possible',
  ],
  ['that session before it is due', '2027-12-20', '十五届全国人大一次会议精神', 'unknown likely'],
])('%s, on %s: %s', async (_, date, words, expected) => {
  const text = `市委：\n现将有关情况报告如下：\n一、工作情况\n传达学习${words}。\n`;
  const found = lines(await findings(text, { date })).filter(
    (line) => !line.startsWith('plenary/party-prefix'),
  );
  expect(found).toEqual([`plenary/unknown-session ${expected}`]);
});

test.each([
  ['before its first day', '2026-10-20', ['plenary/not-yet-held announced likely']],
  ['on a day of it', '2026-10-28', ['plenary/not-yet-held announced likely']],
  ['on its last day', '2026-10-29', []],
  ['after it', '2026-12-28', []],
])('an announced plenum cited as past %s', async (_, date, expected) => {
  expect(lines(await findings('深入学习贯彻党的二十届五中全会精神。', { date }))).toEqual(expected);
});

test.each([
  ['on its last day', '2026-10-29', []],
  ['long after', '2027-03-01', ['plenary/list-stale stale-or-all possible']],
])('an announced plenum left out of a list %s', async (_, date, expected) => {
  const text = '深入贯彻党的二十大和二十届二中、三中、四中全会精神。';
  expect(lines(await findings(text, { date }))).toEqual(expected);
});

test('a list that lacks a plenum that was held is offered the announced one too, once it may be cited', async () => {
  const text = '深入贯彻党的二十大和二十届二中、三中全会精神。';
  const [stale] = await findings(text, { date: '2026-12-01' });
  expect(stale?.certainty).toBe('certain');
  expect(stale?.message).toContain('二十届四中全会已于2025年10月23日闭幕');
  expect(stale?.message).toContain('二中、三中、四中、五中全会');
});

test('an announced congress does not end the term before it, and whom it leaves behind is a hint', async () => {
  const congress = {
    id: '21大',
    forms: ['党的二十一大'],
    body: 'party-congress' as const,
    term: 21,
    from: '2027-10-16',
    to: '2027-10-22',
    status: 'announced' as const,
  };
  const packs = [{ name: 'office', plenums: [congress] }];
  const of = async (text: string, date: string) => lines(await findings(text, { date, packs }));
  expect(await of('深入学习贯彻党的二十届七中全会精神。', '2027-10-14')).toEqual([
    'plenary/unknown-session unknown likely',
  ]);
  const lead = '市委：\n区委深入贯彻党的二十大精神。现将有关情况报告如下：\n一、工作情况\n抓好落实。\n';
  expect(await of(lead, '2028-03-01')).toEqual(['plenary/stale-committee stale possible']);
});

timed('of a hundred thousand faulty lists, all is said in time that grows with them', async () => {
  const unit = '贯彻党的十九大和二十届三中、二中、二中、六中全委。';
  const timeOf = async (count: number) => {
    const start = performance.now();
    const found = await findings(unit.repeat(count), { date: '2021-12-01' });
    return { time: performance.now() - start, count: found.length };
  };
  const few = await timeOf(many(1_000));
  const lots = await timeOf(many(10_000));
  expect(lots.count).toBe(10 * few.count);
  expect(lots.time).toBeLessThan(4 * 10 * few.time + 200);
});
