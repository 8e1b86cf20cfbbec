import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import { checkRule } from '../../src/testing/index.js';

const METRICS = rules.filter(({ id }) => id.startsWith('metrics/'));

/** What the rules on figures say of a sentence: message and, where it is not certain, how sure it is. */
async function said(sentence: string, lastYear?: string): Promise<string[]> {
  const report = (year: number, body: string) =>
    `${year}年工作情况报告\n\n一、${year}年工作情况\n我区认真开展工作，成效明显。${body}\n`;
  const prior = lastYear === undefined ? {} : { prior: report(2020, lastYear) };
  const findings = await Promise.all(
    METRICS.map((rule) => checkRule(rule, report(2021, sentence), { path: '2021.txt', ...prior })),
  );
  return findings
    .flat()
    .map(({ messageId, certainty }) => (certainty === 'certain' ? messageId : `${messageId} ${certainty}`));
}

describe('within a report', () => {
  test.each([
    ['满意率由92%提高到95%，提高3个百分点。'],
    ['在增长3%的基础上继续发力。'],
    ['企业所得税税率下调3个百分点，占比为全部收入的3%。'],
    ['文件由100件减少到80件，减少20%。'],
    ['基地由10个增加到40个，增长3倍。'],
    ['排查问题120项，完成整改118项，整改率98.3%。'],
    ['受理信访件85件，办结85件，办结率100%。'],
    ['健全三项清单：甲清单、乙清单、丙清单。'],
    ['坚持四个注重，抓实见效，推动发展。'],
    ['甲项目、乙项目、丙项目等五项工程开工建设。'],
    ['前两年平均增长4.6%，比上年9.4%回落。'],
    ['查处问题40起，处理52人。'],
    ['查处X起，处理X人，办结率X%，增长X%。'],
  ])('%s is right', async (sentence) => {
    expect(await said(sentence)).toEqual([]);
  });

  test.each([
    ['满意率由92%提高到95%，提高3%。', 'percent-vs-point'],
    ['满意率由65%提高到82%，上升17%。', 'percent-vs-point'],
    ['重复信访占比由30%降到15%，下降50%。', 'ambiguous possible'],
    ['全区投资增速比上年回落1.2%。', 'rate-change'],
    ['支出减少2倍。', 'times-decrease'],
    ['能耗降低一倍。', 'times-decrease'],
    ['基地由3.6万亩增加到7.2万亩，翻两番。', 'doubling'],
    ['全年招商任务超额完成120%。', 'over-fulfilled likely'],
    ['排查问题100项，已整改103项。', 'part-exceeds'],
    ['受理信访件50件，办结48件，办结率98%。', 'rate-mismatch'],
    ['党员1200名，其中正式党员1160名、预备党员30名。', 'sum-mismatch likely'],
    ['抓好五个方面工作：一是学；二是干；三是查；四是改。', 'count-mismatch'],
    ['在6个区（东区、西区、南区、北区、中区）试点。', 'count-mismatch likely'],
    ['增长约5%左右。', 'hedge-stacking likely'],
    ['财政支出下降-3%。', 'negative-fall'],
    ['财政支出增长-3%。', 'negative-rise likely'],
  ])('%s is %s', async (sentence, message) => {
    expect(await said(sentence)).toEqual([message]);
  });
});

describe('against last year’s report', () => {
  test.each([
    ['办理信访件126件，同比增长5%。', '办理信访件120件。'],
    ['办理信访件96件，同比下降20%。', '办理信访件120件。'],
    ['争取资金1.26亿元，增长5.4%。', '争取资金1.2亿元。'],
    ['累计建成站点1250个。', '累计建成站点1200个。'],
    ['全年建成站点45个。', '全年建成站点48个。'],
    ['今年以来累计走访群众2万余人次。', '今年以来累计走访群众2.3万人次。'],
    ['在册党员1180名。', '在册党员1200名。'],
    ['筹集资金3200万元。', '筹集资金0.31亿元。'],
    ['创建示范点25个。', '创建示范点2个。'],
    ['创建示范点12个。', '创建示范点0个。'],
    ['办理信访件126件，上年123件。', '办理信访件120余件。'],
    ['上半年办理信访件50件，同比增长20%。', '全年办理信访件120件。'],
    ['生产总值50亿元，增长8%。', '生产总值40亿元。'],
    ['办理信访件X件，同比增长20%。', '办理信访件120件。'],
    ['办理信访件150件，同比增长20%。', '办理信访件X件。'],
  ])('%s goes with %s', async (sentence, lastYear) => {
    expect(await said(sentence, lastYear)).toEqual([]);
  });

  test.each([
    ['办理信访件150件，同比增长20%。', '办理信访件120件。', 'yoy-mismatch'],
    ['办理信访件126件，去年118件。', '办理信访件120件。', 'prior-base-mismatch'],
    ['累计建成站点45个。', '累计建成站点48个。', 'cumulative-decrease'],
    ['筹集资金3.2亿元。', '筹集资金3.1万元。', 'unit-slip'],
    ['接待群众120万人次。', '接待群众11.8万人次。', 'jump'],
    ['志愿服务队40支，是上年的3倍。', '志愿服务队10支。', 'multiple'],
    ['查处违规问题5起，增长100%。', '查处违规问题0起。', 'base-zero'],
  ])('%s after %s is %s', async (sentence, lastYear, message) => {
    expect((await said(sentence, lastYear)).map((line) => line.split(' ')[0])).toEqual([message]);
  });
});
