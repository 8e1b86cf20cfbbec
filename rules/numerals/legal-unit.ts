import * as v from 'valibot';
import { defineRule, type NumberToken, quotedRanges, type Range } from '../../src/rule.js';
import { CROPS, LEGAL_UNITS } from './legal-unit.data.js';

/** 万, 亿, 余 and 多 between a number and its unit. */
const BETWEEN = /^ ?[余多]?[十百千万亿]{0,2}[余多]?/;
/** The longest unit, and how far back in a sentence words about crops are searched. */
const LONGEST = 2;
const CONTEXT = 40;

export default defineRule({
  id: 'numerals/legal-unit',
  meta: {
    name: { zh: '非法定计量单位', en: 'Non-legal unit' },
    summary: { zh: '用法定计量单位', en: 'Legal units of measurement are used' },
    why: {
      zh: '法律规定国家实行法定计量单位制度；“公分”“马力”“市斤”等不是法定单位，数字也不便比较。',
      en: 'The law requires legal units; 公分, 马力 and 市斤 are none, and figures in them are hard to compare.',
    },
    basis: { source: '法规', clause: '《中华人民共和国计量法》第三条；GB 3100—1993', strength: '规定' },
    messages: {
      unit: {
        zh: '“{{unit}}”不是法定计量单位。宜换算成{{legal}}。',
        en: '“{{unit}}” is not a legal unit of measurement. Convert to {{legal}}.',
      },
    },
    optionDocs: {
      allow: { zh: '允许使用的单位', en: 'units that may be used' },
    },
    options: v.object({ allow: v.optional(v.array(v.string()), []) }),
    examples: [
      { bad: '树高150⟦公分⟧，重30⟦市斤⟧。', good: '树高150厘米，重15公斤。' },
      { bad: '新增农机动力3万⟦马力⟧。', good: '新增农机动力2.2万千瓦。' },
      // Grain is counted by 斤 and land by 亩 in the reports of the State Council too.
      { good: '粮食产量1.4万亿斤左右，播种面积300万亩，行程5公里，重3公斤。' },
      { good: '重30斤。', given: { options: { allow: ['斤'] } } },
    ],
  },

  create({ fact, options, text, report }) {
    const quoted = fact(quotedRanges);
    return {
      Number({ script, range: [start, end] }: NumberToken) {
        if (script !== 'arabic') return;
        const after = text([end, end + 6 + LONGEST]);
        const skipped = BETWEEN.exec(after)![0].length;
        const unit = [LONGEST, 1]
          .map((length) => after.slice(skipped, skipped + length))
          .find((name) => LEGAL_UNITS.has(name));
        if (unit === undefined || options.allow.includes(unit)) return;
        if (unit.endsWith('斤') && CROPS.test(text([Math.max(0, start - CONTEXT), end + 20]))) return;
        const range: Range = [end + skipped, end + skipped + unit.length];
        if (quoted.overlaps(range)) return;
        report({
          range,
          messageId: 'unit',
          certainty: 'possible',
          data: { unit, legal: LEGAL_UNITS.get(unit)! },
        });
      },
    };
  },
});
