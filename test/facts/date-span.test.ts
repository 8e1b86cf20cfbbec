import { expect, test } from 'vitest';
import { certaintyOfAwaited, certaintyOfPassed, type DateSpan, dateSpan } from '../../src/facts/date-span.js';
import type { Given } from '../../src/testing/index.js';
import { scopeOf } from './scope.js';

const BODY = '一、工作情况\n坚持做好各项工作。\n二、存在问题\n还有差距。\n';

async function spanOf(text: string, given?: Given): Promise<DateSpan> {
  return (await scopeOf(text, given)).fact(dateSpan);
}

test.each<[string, string, string, string, Given?]>([
  [
    '2020-06-01',
    '2020-06-01',
    'given',
    `2021年工作报告\n${BODY}某区委\n2021年12月28日`,
    { date: '2020-06-01' },
  ],
  ['2021-12-28', '2021-12-28', 'issue-date', `2021年工作报告\n${BODY}某区委\n2021年12月28日`],
  ['2021-01-01', '2021-12-31', 'issue-date', `工作报告\n${BODY}某区委\n2021年X月X日`],
  ['2021-12-01', '2021-12-31', 'issue-date', `2021年工作报告\n${BODY}某区委\n2021年12月`],
  ['2021-12-28', '2021-12-28', 'issue-date', `2021年工作报告\n${BODY}某区委\n二〇二一年十二月二十八日`],
  [
    '2022-01-05',
    '2022-01-05',
    'occasion',
    `政府工作报告\n——2022年1月5日在某区第十五届人民代表大会第一次会议上\n各位代表：\n${BODY}`,
  ],
  ['2021-01-01', '2022-03-31', 'title', `某区委2021年度党建工作报告\n${BODY}`],
  ['2021-01-01', '2022-03-31', 'title', `某区委二〇二一年工作总结\n${BODY}`],
  [
    '2021-01-01',
    '2022-03-31',
    'lead-in',
    `市委：\n2021年，某区委坚持党建引领。现将有关情况报告如下：\n${BODY}`,
  ],
  [
    '2021-01-01',
    '2022-03-31',
    'headings',
    '各位代表：\n我代表政府作报告。\n一、2021年工作回顾\n好。\n二、2022年工作安排\n干。',
  ],
  [
    '2021-01-01',
    '2022-03-31',
    'headings',
    '各位代表：\n我代表政府作报告。\n一、过去一年\n好。\n二、2022年工作安排\n干。',
  ],
])('from %s to %s by %s', async (from, to, source, text, given) => {
  const span = await spanOf(text, given);
  expect([span.from, span.to, span.evidence?.source]).toEqual([from, to, source]);
});

test.each([
  '市委：\n自2017年以来，到2035年，现将情况报告如下：',
  '关于申办2009年第二十四届运动会的报告',
  '市委：\n2018年11月，中央印发意见。现将情况报告如下：',
  '某区2016—2020年工作要点',
])('%s names no year of its own', async (text) => {
  const span = await spanOf(`${text}\n${BODY}`);
  expect([span.from, span.to, span.evidence]).toEqual(['0000-01-01', '9999-12-31', undefined]);
});

test('a meeting spoken of as held begins the span, one that is awaited does not', async () => {
  const text = (sentence: string) => `2021年工作报告\n${BODY}${sentence}`;
  expect((await spanOf(text('深入学习贯彻党的十九届六中全会精神。'))).from).toBe('2021-11-11');
  expect((await spanOf(text('迎接党的十九届六中全会召开。'))).from).toBe('2021-01-01');
  expect((await spanOf(text('深入学习贯彻党的二十大精神。'))).from).toBe('2021-01-01');
  expect((await spanOf(text('贯彻十九届中央纪委五次全会、十三届全国人大四次会议精神。'))).from).toBe(
    '2021-03-05',
  );
});

test('dates that contradict the evidence are returned, those that agree are not', async () => {
  const text = `2019年工作报告\n市委：\n2021年，某区委坚持党建引领。现将情况报告如下：\n${BODY}某区委\n2022年1月5日`;
  const { all, contradicting } = await spanOf(text);
  expect(all.map(({ source }) => source)).toEqual(['issue-date', 'title', 'lead-in']);
  expect(contradicting.map(({ source }) => source)).toEqual(['title']);
});

test('a day is certain to have passed, or not to have come, only if so on every day of the span', async () => {
  const sure = await spanOf(`2021年工作报告\n${BODY}`);
  expect(certaintyOfPassed(sure, '2020-12-31')).toBe('certain');
  expect(certaintyOfPassed(sure, '2020-12-31', 60)).toBe('possible');
  expect(certaintyOfPassed(sure, '2021-11-11')).toBe('possible');
  expect(certaintyOfPassed(sure, '2022-04-01')).toBeUndefined();
  expect(certaintyOfAwaited(sure, '2020-12-31')).toBeUndefined();
  expect(certaintyOfAwaited(sure, '2021-11-11')).toBe('possible');
  expect(certaintyOfAwaited(sure, '2022-04-01')).toBe('certain');
  const open = await spanOf('贯彻党的十九届六中全会精神。');
  expect(certaintyOfPassed(open, '2020-12-31')).toBe('possible');
  expect(certaintyOfPassed(open, '2022-04-01')).toBeUndefined();
  expect(certaintyOfAwaited(open, '2022-04-01')).toBeUndefined();
});
