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

/** Years in Chinese numerals are rare in the corpora, so one is made of an Arabic year first. */
const hanziZero: Mutator = {
  rule: 'numerals/hanzi-zero',
  mutate(text, random) {
    const match = pick(placesOf(text, /(?<!\d)(?:19[0-9]0|20\d\d)(?=年[^\d\s])/g), random);
    if (!match) return undefined;
    const year = toChineseYear(Number(match[0]));
    const range = [match.index, match.index + year.length] as const;
    const faulty = year.replaceAll('〇', one(['○', '0', '零', 'O'], random));
    return {
      text: replaced(text, range, faulty),
      range,
      expected: replaced(text, range, year),
    };
  },
};

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
  hanziZero,
  mutator('numerals/day-form', /(?<=月\d{1,2})日(?![^，。、）至起前在召])/g, () => '号'),
  mutator('numerals/mixed-date', /(?<!\d)((?:19|20)\d\d)年(\d{1,2})月/g, ([, year, month], random) =>
    one([`${toChineseYear(Number(year))}年${month}月`, `${year}年${toChinese(Number(month))}月`], random),
  ),
];
