import { defineRule, type Mark, quotedRanges, type Range } from '../../src/rule.js';

/** The number after a sign of money, and the unit that says the same. */
const AMOUNT =
  /^ ?[0-9０-９][0-9０-９,]{0,15}(?:[.．][0-9０-９]{1,4})? ?[余多]?[十百千万亿]{0,2}[余多]?(元|人民币|美元)/;

export default defineRule({
  id: 'numerals/currency',
  meta: {
    name: { zh: '货币单位重复', en: 'Doubled currency unit' },
    summary: {
      zh: '货币符号和货币单位不重复',
      en: 'A sum has a sign or a unit of money, not both',
    },
    why: {
      zh: '“￥100元”说了两遍“元”；公文正文用“100元”。',
      en: '￥100元 says yuan twice; running text says 100元.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      twice: {
        zh: '“{{written}}”的货币符号“{{sign}}”与“{{unit}}”重复。请删去“{{sign}}”，写作“{{expected}}”。',
        en: 'In “{{written}}” the sign “{{sign}}” repeats “{{unit}}”. Drop “{{sign}}” and write “{{expected}}”.',
      },
    },
    examples: [
      { bad: '每人补助⟦￥100元⟧。', fixed: '每人补助100元。' },
      { bad: '出口额⟦$3.5亿美元⟧。', fixed: '出口额3.5亿美元。' },
      { good: '每人补助100元，折合$15；单价￥100；$100元存疑。' },
    ],
  },

  marks: '￥¥$＄',

  create({ fact, text, report }) {
    const quoted = fact(quotedRanges);
    return {
      Mark({ text: sign, range: [start, end] }: Mark) {
        const match = AMOUNT.exec(text([end, end + 28]));
        if (!match) return;
        const unit = match[1]!;
        const isDollar = sign === '$' || sign === '＄';
        if (isDollar !== (unit === '美元')) return;
        const range: Range = [start, end + match[0].length];
        if (quoted.overlaps(range)) return;
        report({
          range,
          messageId: 'twice',
          data: { written: text(range), sign, unit, expected: match[0].trimStart() },
          fixes: [{ edits: [{ range: [start, end], text: '' }], safety: 'safe' }],
        });
      },
    };
  },
});
