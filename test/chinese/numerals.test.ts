import { expect, test } from 'vitest';
import { fromArabic, fromChinese, toChinese, toChineseYear } from '../../src/chinese/numerals.js';

test.each([
  ['三', 3],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十一', 21],
  ['一百零五', 105],
  ['三百二十', 320],
  ['两千', 2000],
  ['一万三千', 13000],
  ['十二万', 120000],
  ['一亿二千万', 120000000],
  ['二〇二一', 2021],
  ['二○二一', 2021],
])('%s is %d', (text, value) => {
  expect(fromChinese(text)).toBe(value);
});

test.each(['', '三四十', '百', '十百', '万', '中'])('“%s” is no numeral', (text) => {
  expect(fromChinese(text)).toBeUndefined();
});

test('every ordinal reads back', () => {
  for (let value = 0; value <= 9999; value++) expect(fromChinese(toChinese(value))).toBe(value);
});

test('years are written digit by digit', () => {
  expect(toChineseYear(2020)).toBe('二〇二〇');
});

test.each([
  ['1,234.5', 1234.5],
  ['１２', 12],
  ['３．５', 3.5],
])('%s is %d', (text, value) => {
  expect(fromArabic(text)).toBe(value);
});
