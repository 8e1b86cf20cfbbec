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
