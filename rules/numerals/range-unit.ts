import { defineRule, type Mark, quotedRanges, type Range } from '../../src/rule.js';

const NUMBER_BEFORE = /(?<![\d０-９.．,A-Za-z/—－\-–~～])[\d０-９]{1,6}(?:[.．][\d０-９]{1,4})?\s?$/;
/** The second number, then what the first lacks: 万, 亿 with the unit of money, or a sign of percent. */
const REST = /^\s?[\d０-９]{1,6}(?:[.．][\d０-９]{1,4})?\s?((?:[万亿]{1,2}(?:[美欧港日]?元)?)|[%％‰])/;
/** The farthest that the numbers around the mark reach. */
const REACH = 16;

export default defineRule({
  id: 'numerals/range-unit',
  meta: {
    name: { zh: '数值范围缺单位', en: 'Missing unit in a range' },
    summary: {
      zh: '数值范围两端都写“万”“亿”“%”',
      en: 'Both ends of a range have their 万, 亿 or %',
    },
    why: {
      zh: '“3～5万元”可以理解为3元到5万元；前一个数的“万”“亿”“%”不能省略。',
      en: '3～5万元 may be read as from 3 to 50,000 yuan; the first 万, 亿 or % must not be left out.',
    },
    basis: { source: '国标', clause: 'GB/T 15835—2011 5.1.3', strength: '规定' },
    messages: {
      first: {
        zh: '“{{range}}”前一个数省略了“{{unit}}”，应改为“{{expected}}”。',
        en: 'The first number of “{{range}}” lacks its “{{unit}}”. Write “{{expected}}”.',
      },
    },
    examples: [
      { bad: '户均增收⟦3～5万元⟧。', fixes: ['户均增收3万元～5万元。'], good: '户均增收3万元～5万元。' },
      { bad: '下降⟦10—20%⟧。', fixes: ['下降10%—20%。'], good: '下降10%—20%。' },
      { bad: '总投资⟦8-16亿⟧。', fixes: ['总投资8亿-16亿。'] },
      { good: '第3—5页，100—150公斤，2019—2021年增长5%，电话010-12345678，1月—5月。' },
    ],
  },

  marks: '—－-–~～',

  create({ fact, text, report }) {
    const quoted = fact(quotedRanges);
    return {
      Mark({ range: [start, end] }: Mark) {
        const before = NUMBER_BEFORE.exec(text([Math.max(0, start - REACH), start]));
        const after = before && REST.exec(text([end, end + REACH]));
        if (!before || !after) return;
        const unit = after[1]!;
        const range: Range = [start - before[0].length, end + after[0].length];
        if (quoted.overlaps(range)) return;
        const at = start - (before[0].length - before[0].trimEnd().length);
        const expected = text([range[0], at]) + unit + text([at, range[1]]);
        report({
          range,
          messageId: 'first',
          data: { range: text(range), unit, expected },
          fixes: [{ edits: [{ range: [at, at], text: unit }], safety: 'review' }],
        });
      },
    };
  },
});
