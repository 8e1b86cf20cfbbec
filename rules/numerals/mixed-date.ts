import { defineRule, quotedRanges, toChinese, toChineseYear, writtenDates } from '../../src/rule.js';

export default defineRule({
  id: 'numerals/mixed-date',
  meta: {
    name: { zh: '日期数字混用', en: 'Mixed numerals in a date' },
    summary: {
      zh: '一个日期只用一种数字',
      en: 'A date is written in one kind of numerals',
    },
    why: {
      zh: '年月日属同一类数字，同一日期不能一半用汉字、一半用阿拉伯数字。',
      en: 'Year, month and day belong together; a date half in Chinese and half in Arabic numerals is a slip.',
    },
    basis: { source: '国标', clause: 'GB/T 15835—2011 4.3.3', strength: '规定' },
    messages: {
      mixed: {
        zh: '日期“{{date}}”混用了汉字数字和阿拉伯数字。请统一写作“{{arabic}}”或“{{chinese}}”。',
        en: 'The date “{{date}}” mixes Chinese and Arabic numerals. Write “{{arabic}}” or “{{chinese}}”.',
      },
    },
    examples: [
      { bad: '⟦二〇〇八年8月8日⟧', fixes: ['2008年8月8日', '二〇〇八年八月八日'], good: '2008年8月8日' },
      {
        bad: '⟦2021年十二月⟧召开会议。',
        fixes: ['2021年12月召开会议。', '二〇二一年十二月召开会议。'],
        good: '二〇二一年十二月召开会议。',
      },
      { good: '2021年农历八月十五、2022年正月初一。' },
    ],
  },

  create({ fact, text, report }) {
    const quoted = fact(quotedRanges);
    for (const { range, year, month, day, untilDay } of fact(writtenDates)) {
      const parts = [year, month, day, untilDay].filter((part) => part !== undefined);
      if (new Set(parts.map(({ script }) => script)).size < 2 || quoted.overlaps(range)) continue;
      if (parts.some(({ value }) => value === undefined || value > 9999)) continue;
      /** The date with each number in one script. */
      const written = (toScript: (value: number, isYear: boolean) => string) => {
        let at = range[0];
        const pieces = parts.map((part) => {
          const before = text([at, part.range[0]]);
          at = part.range[1];
          return before + toScript(part.value!, part === year);
        });
        return pieces.join('') + text([at, range[1]]);
      };
      const arabic = written(String);
      const chinese = written((value, isYear) => (isYear ? toChineseYear(value) : toChinese(value)));
      report({
        range,
        messageId: 'mixed',
        data: { date: text(range), arabic, chinese },
        fixes: [
          { edits: [{ range, text: arabic }], safety: 'review' },
          { edits: [{ range, text: chinese }], safety: 'review' },
        ],
      });
    }
  },
});
