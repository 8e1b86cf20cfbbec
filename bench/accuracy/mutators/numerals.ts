import { toChinese, toChineseYear } from '../../../src/chinese/numerals.js';
import { isInTitle, pick, replaced } from './places.js';
import type { Mutation, Mutator } from './types.js';

/** Puts a fault where a pattern finds something right; `wrong` makes it, or declines. */
function mutator(
  rule: string,
  right: RegExp,
  wrong: (match: RegExpMatchArray, random: () => number) => string | undefined,
  { fixed = true } = {},
): Mutator {
  return {
    rule,
    mutate(text, random): Mutation | undefined {
      const match = pick(placesOf(text, right), random);
      const faulty = match && wrong(match, random);
      if (!match || faulty === undefined || faulty === match[0]) return undefined;
      return {
        text: replaced(text, [match.index, match.index + match[0].length], faulty),
        range: [match.index, match.index + faulty.length],
        ...(fixed && { expected: text }),
      };
    },
  };
}

function placesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(({ index }) => !isInTitle(text, index));
}

const one = (items: readonly string[], random: () => number) => pick(items, random)!;

function wide(number: string): string {
  return number.replace(/[\d.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** Puts a fault where the corpora have too few right ones: what a pattern finds is written rightly first. */
function made(
  rule: string,
  place: RegExp,
  make: (match: RegExpMatchArray, random: () => number) => { right: string; wrong: string },
): Mutator {
  return {
    rule,
    mutate(text, random) {
      const match = pick(placesOf(text, place), random);
      if (!match) return undefined;
      const { right, wrong } = make(match, random);
      const range = [match.index, match.index + match[0].length] as const;
      return {
        text: replaced(text, range, wrong),
        range: [range[0], range[0] + wrong.length],
        expected: replaced(text, range, right),
      };
    },
  };
}

export const mutators: readonly Mutator[] = [
  mutator(
    'numerals/date-valid',
    /(?<!\d)(\d{1,2})月(\d{1,2})日/g,
    ([, month], random) =>
      one([`${month}月32日`, `${Number(month) + 12}月3日`, `2月30日`, `6月31日`, `${month}月0日`], random),
    { fixed: false },
  ),
  mutator(
    'numerals/year-digits',
    /(?<=[^—至\d])(20|19)(\d\d)(?=年\d{1,2}月|年[底初末][，。前实完])/g,
    ([, , year]) => year,
  ),
  mutator('numerals/year-digits', /(?<=(?:19|20)\d\d年?[—至])(20|19)(\d\d)(?=年)/g, ([, , year]) => year),
  made('numerals/hanzi-zero', /(?<!\d)(?:19[0-9]0|20\d\d)(?=年[^\d\s])/g, ([year], random) => {
    const right = toChineseYear(Number(year));
    return { right, wrong: right.replaceAll('〇', one(['○', '0', '零', 'O'], random)) };
  }),
  mutator('numerals/day-form', /(?<=月\d{1,2})日(?![^，。、）至起前在召])/g, () => '号'),
  mutator('numerals/mixed-date', /(?<!\d)((?:19|20)\d\d)年(\d{1,2})月/g, ([, year, month], random) =>
    one([`${toChineseYear(Number(year))}年${month}月`, `${year}年${toChinese(Number(month))}月`], random),
  ),
  made(
    'numerals/range-unit',
    /(?<![\d.．])([1-9]\d?)(%|亿元|万元|万亿元)(?=[，。；、])/g,
    ([, number, unit], random) => {
      const from = Math.max(1, Number(number) - 1);
      const dash = one(['—', '～', '-', '~'], random);
      return { right: `${from}${unit}${dash}${number}${unit}`, wrong: `${from}${dash}${number}${unit}` };
    },
  ),
  made(
    'numerals/approximate',
    /(?<=[\u4e00-\u9fa5])(?<!第|和|及|与|各|共|同)([2-8])(?=(?:个(?!月|五|百分)|[人名户家天]))/g,
    ([, digit], random) => {
      const [low, high] = [Number(digit), Number(digit) + 1];
      const right = toChinese(low) + toChinese(high);
      return { right, wrong: one([`${low}、${high}`, `${toChinese(low)}、${toChinese(high)}`], random) };
    },
  ),
  mutator(
    'numerals/mixed-numeral',
    /(?<![\d.．,A-Za-z第])([1-9])000(?=[余多]?[万亿人名户亩家个件元公处所辆台])/g,
    ([, digit]) => `${digit}千`,
  ),
  mutator(
    'numerals/mixed-numeral',
    /(?<![\d.．,A-Za-z第])([1-9])00(?=[余多]?[万亿人名户亩家个件元公处所辆台])/g,
    ([, digit]) => `${digit}百`,
  ),
  mutator('numerals/leading-zero', /(?<=[\u4e00-\u9fa5，、（])0(\.\d+)/g, ([, decimals]) => decimals),
  mutator(
    'numerals/thousands',
    /(?<![\d.,A-Za-z])([1-9]\d)(\d{3})(?![\d.,号])(?=[\s\S]*[^\d.,A-Za-z][1-9]\d{4}[\u4e00-\u9fa5])/g,
    ([, high, low]) => `${high},${low}`,
    { fixed: false },
  ),
  mutator('numerals/fullwidth', /(?<![\d.,A-Za-z第])\d{2,}(?:\.\d+)?(?![\d.,A-Za-z])/g, ([number]) =>
    wide(number!),
  ),
  made('numerals/weekday-lunar', /(?<=\d月\d{1,2}日)(?=[，。、）至在召])/g, (_, random) => {
    const day = 1 + Math.floor(random() * 30);
    const lunar = day <= 10 ? `初${toChinese(day)}` : toChinese(day);
    const weekday = 1 + (day % 6);
    return random() < 0.5
      ? { right: `（农历八月${lunar}）`, wrong: `（农历8月${day}）` }
      : { right: `（星期${toChinese(weekday)}）`, wrong: `（星期${weekday}）` };
  }),
  made(
    'numerals/unit-symbol',
    /(?<=\d)(?:公里|公斤|千瓦时|平方米|千瓦|吨)(?=[，。、；以左的])/g,
    (_, random) => {
      const pairs = ['km KM', 'kg KG', 'kW·h KWH', 'm² M2', 'kW KW', '℃ °C', 'MPa Mpa'];
      const [right = '', wrong = ''] = one(pairs, random).split(' ');
      return { right, wrong };
    },
  ),
  mutator(
    'numerals/legal-unit',
    /(?<=\d[万亿]?)(?:公里|公斤|千瓦|吨|米)(?=[，。、；以左的])/g,
    (_, random) => one(['公分', '马力', '市尺', '华里', '英尺'], random),
    { fixed: false },
  ),
  mutator(
    'numerals/currency',
    /(?<![\d.])\d+(?:\.\d+)?[万亿]{0,2}元/g,
    ([sum], random) => one(['￥', '¥'], random) + sum,
  ),
];
