import { defineRule, type NumberToken, quotedRanges, type Range, writtenDates } from '../../src/rule.js';

/** Years written with two digits up to this are of this century. */
const LAST_OF_THIS_CENTURY = 49;
/** After 年: what no span of years has. 21年底, 21年度, 21年初. */
const POINT_IN_YEAR = /^ ?年(?:底(?![线蕴层色子])|初(?![心衷步创])|末(?!期)|度(?![过假]))/;
/** A year in full, and a dash or 至: 2019—21年. */
const YEAR_BEFORE = /(?:19|20)\d\d年?(?:[—－\-～~至]|——)$/;

export default defineRule({
  id: 'numerals/year-digits',
  meta: {
    name: { zh: '年份简写', en: 'Abbreviated year' },
    summary: { zh: '年份写全四位数字', en: 'A year has all four digits' },
    why: {
      zh: '“21年”可以是2021年，也可以是二十一年时间；归档多年后更难分辨。',
      en: '21年 may be the year 2021 or a span of 21 years; years later, in an archive, no one can tell.',
    },
    basis: { source: '国标', clause: 'GB/T 15835—2011 5.1.4', strength: '规定' },
    messages: {
      short: {
        zh: '年份“{{year}}”不应简写。请写全四位，如“{{full}}”。',
        en: 'The year “{{year}}” should not be abbreviated. Write all four digits: “{{full}}”.',
      },
    },
    examples: [
      { bad: '⟦21⟧年3月启动整改。', fixes: ['2021年3月启动整改。'], good: '2021年3月启动整改。' },
      { bad: '预计⟦21⟧年底完成。', fixes: ['预计2021年底完成。'], good: '预计2021年底完成。' },
      {
        bad: '2019—⟦21⟧年累计投入3亿元。',
        fixes: ['2019—2021年累计投入3亿元。'],
        good: '2019—2021年累计投入3亿元。',
      },
      { good: '历时21年3个月，10年间增长2倍，近20年来变化很大，40年初心不改。' },
    ],
  },

  create({ fact, text, report }) {
    const quoted = fact(quotedRanges);
    return {
      Number({ range, script, text: digits }: NumberToken) {
        if (script !== 'arabic' || !/^[0-9０-９]{2}$/.test(digits) || quoted.overlaps(range)) return;
        const after = text([range[1], range[1] + 6]);
        const goesOn = /^ ?年/.test(after) && YEAR_BEFORE.test(text([Math.max(0, range[0] - 7), range[0]]));
        if (goesOn || POINT_IN_YEAR.test(after)) reportShort(range);
      },
      'Root:exit'() {
        for (const { year } of fact(writtenDates)) {
          if (year && year.range[1] - year.range[0] === 2 && !quoted.overlaps(year.range))
            reportShort(year.range);
        }
      },
    };

    function reportShort(range: Range): void {
      const digits = text(range);
      const full = Number(digits) <= LAST_OF_THIS_CENTURY ? `20${digits}` : `19${digits}`;
      report({
        range,
        messageId: 'short',
        data: { year: `${digits}年`, full: `${full}年` },
        fixes: [{ edits: [{ range, text: full }], safety: 'review' }],
      });
    }
  },
});
