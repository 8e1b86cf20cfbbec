import { expect, test } from 'vitest';
import { reportYears } from '../../src/facts/report-years.js';
import type { Given } from '../../src/testing/index.js';
import { scopeOf } from './scope.js';

const BODY = '一、工作情况\n坚持做好各项工作。\n二、存在问题\n还有差距。\n';

test.each<[number | undefined, number | undefined, string, Given?]>([
  [2021, 2021, `某区委2021年党建工作报告\n${BODY}`],
  [2022, 2021, `某区委2021年度党建工作报告\n${BODY}某区委\n2022年1月5日`],
  [2021, 2021, `党建工作报告\n${BODY}某区委\n2021年12月28日`],
  [2022, 2021, `党建工作报告\n${BODY}某区委\n2022年3月1日`],
  [2021, 2021, `半年工作报告\n${BODY}某区委\n2021年7月1日`],
  [2020, 2019, `政府工作报告\n——2020年5月22日在某区人民代表大会上\n各位代表：\n过去一年，${BODY}`],
  [2022, 2021, `2022年政府工作报告\n各位代表：\n${BODY}`],
  [
    2022,
    2021,
    '政府工作报告\n——2022年1月5日在某区人民代表大会上\n各位代表：\n一、2021年工作回顾\n好。\n二、2022年安排\n干。',
  ],
  [2021, 2021, `市委：\n2021年，某区委坚持党建引领。现将情况报告如下：\n${BODY}`],
  [2021, 2020, `工作报告\n${BODY}`, { date: '2021-01-15' }],
  [undefined, undefined, `工作报告\n${BODY}`],
])('delivered in %s, about %s', async (year, period, text, given) => {
  expect((await scopeOf(text, given)).fact(reportYears)).toEqual({
    ...(year !== undefined && { year }),
    ...(period !== undefined && { period }),
  });
});
