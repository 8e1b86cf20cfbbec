import { defineRule, type Mark, quotedRanges } from '../../src/rule.js';

export default defineRule({
  id: 'punctuation/range-mark',
  meta: {
    name: { zh: '起止连接号', en: 'Range mark' },
    summary: {
      zh: '起止年月用一字线“—”，数值范围用浪纹线“～”',
      en: 'A span of time takes “—”, a range of values “～”',
    },
    why: {
      zh: '短横线连接型号、电话号码；用来表示起止，读者会当成一个号码或减号。',
      en: 'A hyphen joins the parts of a model or phone number; between figures it reads as part of one number, or as a minus sign.',
    },
    basis: { source: '国标', clause: 'GB/T 15834—2011 4.13.3', strength: '规定' },
    messages: {
      time: {
        zh: '时间起止用一字线，“{{span}}”应改为“{{expected}}”。',
        en: 'A span of time takes the long dash: “{{expected}}”, not “{{span}}”.',
      },
      value: {
        zh: '数值范围用浪纹线，“{{span}}”应改为“{{expected}}”。',
        en: 'A range of values takes the wave dash: “{{expected}}”, not “{{span}}”.',
      },
    },
    examples: [
      {
        bad: '⟦2016-2020年⟧，全区投入资金12亿元。',
        fixes: ['2016—2020年，全区投入资金12亿元。'],
        good: '2016—2020年，全区投入资金12亿元。',
        messageId: 'time',
      },
      { bad: '⟦5－10月⟧开展整治。', fixes: ['5—10月开展整治。'], messageId: 'time' },
      {
        bad: '增速保持在⟦5%-6%⟧。',
        fixes: ['增速保持在5%～6%。'],
        good: '增速保持在5%～6%。',
        messageId: 'value',
      },
      { bad: '每次抽查⟦3~5人⟧。', fixes: ['每次抽查3～5人。'], messageId: 'value' },
      {
        good: '电话0470-8221234，日期2021-12-28，标准GB/T 9704-2012，G1-2次列车，比分3-2，18-25-30号楼，2.3-1.1。',
      },
    ],
  },

  marks: '-－~–‐',

  create({ draft, fact, report }) {
    const source = draft.text;

    return {
      Mark({ text: mark, range: [start, end] }: Mark) {
        const before = FIRST.exec(source.slice(Math.max(0, start - REACH), start));
        const after = before && SECOND.exec(source.slice(end, end + REACH));
        if (!before || !after) return;
        const [, left, leftUnit = ''] = before as unknown as [string, string, string?];
        const [, right, unit] = after as unknown as [string, string, string];
        if (leftUnit !== '' && leftUnit !== unit) return;
        const isTime = '年月日'.includes(unit);
        if (!fits(left, right, unit) || fact(quotedRanges).overlaps([start, end])) return;
        const span = left + leftUnit + mark + right + unit;
        const sign = isTime ? '—' : '～';
        const expected = left + leftUnit + sign + right + unit;
        report({
          range: [start - left.length - leftUnit.length, end + right.length + unit.length],
          messageId: isTime ? 'time' : 'value',
          data: { span, expected },
          certainty: 'possible',
          fixes: [{ edits: [{ range: [start, end], text: sign }], safety: 'review' }],
        });
      },
    };
  },
});

/** How far the figures of a range reach to either side of its mark, in characters. */
const REACH = 12;
const UNIT = '年|月|日|%|％|万元|亿元|元|公里|人|个|项|岁|倍|吨|家|户|亩|天|名|件|次|米';
/** A figure that goes on with no other: not the day of a date, a phone number, a model. */
const FIRST = new RegExp(`(?<![\\d.A-Za-z—－–‐~-])(\\d{1,4}(?:\\.\\d+)?)(${UNIT})?$`);
const SECOND = new RegExp(`^(\\d{1,4}(?:\\.\\d+)?)(${UNIT})(?![-－~–‐])`);

/** Whether two figures are ends of one span: years of four digits, and the greater behind. */
function fits(left: string, right: string, unit: string): boolean {
  if (Number(left) >= Number(right)) return false;
  return unit !== '年' || (left.length === 4 && right.length === 4);
}
