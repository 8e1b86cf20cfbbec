import { expect, test } from 'vitest';
import { addDays, isCalendarDate, parseChineseDate, parseIsoDate } from '../../src/chinese/dates.js';

test.each([
  ['2021-12-31', '2021-12-31'],
  ['2020-02-29', '2020-02-29'],
  ['2021-02-29', undefined],
  ['2021-13-40', undefined],
  ['1900-02-29', undefined],
  ['2000-02-29', '2000-02-29'],
  ['2021-1-5', undefined],
  ['2021年1月5日', undefined],
])('%s is the day %s', (text, day) => {
  expect(parseIsoDate(text)).toBe(day);
});

test.each([
  ['2021年12月31日', { year: 2021, month: 12, day: 31, script: 'arabic' }],
  ['２０２１年１月５日', { year: 2021, month: 1, day: 5, script: 'arabic' }],
  ['二〇二一年十二月三十一日', { year: 2021, month: 12, day: 31, script: 'chinese' }],
  ['二○二一年一月', { year: 2021, month: 1, script: 'chinese' }],
  ['2021年', { year: 2021, script: 'arabic' }],
  ['2021年十二月3日', { year: 2021, month: 12, day: 3, script: 'mixed' }],
  ['2021 年 1 月 5 日', { year: 2021, month: 1, day: 5, script: 'arabic' }],
  ['2021年5日', undefined],
  ['2021年X月X日', undefined],
  ['自2021年1月5日', undefined],
])('%s reads as %j', (text, date) => {
  expect(parseChineseDate(text)).toEqual(date);
});

test('a date that is no day of the calendar is distinguished from one that is', () => {
  expect(isCalendarDate({ year: 2021, month: 2, day: 30 })).toBe(false);
  expect(isCalendarDate({ year: 2021, month: 13 })).toBe(false);
  expect(isCalendarDate({ year: 2021, month: 12, day: 31 })).toBe(true);
  expect(isCalendarDate({ year: 2021 })).toBe(true);
});

test('days are counted over months, years and leap days', () => {
  expect(addDays('2021-12-31', 1)).toBe('2022-01-01');
  expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
  expect(addDays('2021-03-01', -1)).toBe('2021-02-28');
});
