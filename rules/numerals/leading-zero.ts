import { defineRule, isDigit, isHan, type Mark, quotedRanges, type Range } from '../../src/rule.js';

/** Marks before a number in running text. */
const BEFORE = '，。、；：（“(,约';

export default defineRule({
  id: 'numerals/leading-zero',
  meta: {
    name: { zh: '小数缺“0”', en: 'Missing leading zero' },
    summary: { zh: '纯小数写出小数点前的“0”', en: 'A decimal has its zero before the point' },
    why: {
      zh: '“.46”的小数点容易漏看，被读成46。',
      en: 'The point of .46 is easily overlooked, and the figure is read as 46.',
    },
    basis: { source: '国标', clause: 'GB/T 15835—2011 5.1.2', strength: '规定' },
    messages: {
      missing: {
        zh: '“{{written}}”缺小数点前的“0”，应改为“0{{written}}”。',
        en: '“{{written}}” lacks the zero before the point. Write “0{{written}}”.',
      },
    },
    examples: [
      { bad: '同比下降⟦.46⟧个百分点。', fixed: '同比下降0.46个百分点。' },
      { bad: '系数为（⟦.8⟧）。', fixed: '系数为（0.8）。' },
      { good: '同比下降0.46个百分点，版本v1.5，文件.8zip，地址a.5b.cn，……5项。' },
    ],
  },

  marks: '.．',

  create({ fact, text, report }) {
    const quoted = fact(quotedRanges);
    return {
      Mark({ range: [start, end] }: Mark) {
        if (!isDigit(text([end, end + 1]).charCodeAt(0))) return;
        const before = text([Math.max(0, start - 1), start]);
        if (before === '' || !(isHan(before.charCodeAt(0)) || BEFORE.includes(before))) return;
        const digits = /^[0-9０-９]+/.exec(text([end, end + 12]))![0];
        // A letter, a dash or another point after it: a file, an address, a version.
        if (/^(?:[A-Za-z.．_/]|-[A-Za-z])/.test(text([end + digits.length, end + digits.length + 2]))) return;
        const range: Range = [start, end + digits.length];
        if (quoted.overlaps(range)) return;
        report({
          range,
          messageId: 'missing',
          data: { written: text(range) },
          fixes: [{ edits: [{ range: [start, start], text: '0' }], safety: 'safe' }],
        });
      },
    };
  },
});
