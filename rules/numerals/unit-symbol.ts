import { defineRule, type NumberToken, quotedRanges, type Range, toHalfWidth } from '../../src/rule.js';
import { RIGHT_SYMBOL } from './unit-symbol.data.js';

/** A symbol after a number: letters, with an exponent or in a product. */
const SYMBOL = /^ ?(°[Cc]|[A-Za-z]{1,3}(?:·[A-Za-z]{1,2})?[23²³]?)(?![A-Za-z0-9·型])/;

export default defineRule({
  id: 'numerals/unit-symbol',
  meta: {
    name: { zh: '单位符号有误', en: 'Wrong unit symbol' },
    summary: {
      zh: '单位符号的大小写和形式符合国标',
      en: 'Unit symbols are written as the standard has them',
    },
    why: {
      zh: '单位符号分大小写：“Mg”是兆克，“mg”是毫克；“KM”“KWH”都不是单位符号。',
      en: 'Case matters: Mg is a megagram, mg a milligram; KM and KWH are no symbols at all.',
    },
    basis: { source: '国标', clause: 'GB 3100—1993 6.2；GB/T 3101—1993', strength: '规定' },
    messages: {
      wrong: {
        zh: '单位符号“{{written}}”有误，应改为“{{expected}}”，或写单位的中文名称。',
        en: 'The symbol “{{written}}” is wrong. Write “{{expected}}”, or the name of the unit in Chinese.',
      },
    },
    examples: [
      { bad: '新建道路12⟦KM⟧。', fixes: ['新建道路12km。'], good: '新建道路12km。' },
      {
        bad: '面积300⟦M2⟧，用电5000⟦KWH⟧，最高气温38⟦°C⟧。',
        fixes: [
          '面积300m²，用电5000KWH，最高气温38°C。',
          '面积300M2，用电5000kW·h，最高气温38°C。',
          '面积300M2，用电5000KWH，最高气温38℃。',
        ],
        good: '面积300m²，用电5000kW·h，最高气温38℃。',
      },
      { good: '5G基站、4S店、PM2.5、A4纸、3D打印、10MW、2t、50m。' },
    ],
  },

  create({ fact, text, report }) {
    const quoted = fact(quotedRanges);
    return {
      Number({ script, range: [start, end] }: NumberToken) {
        if (script !== 'arabic' || /[A-Za-z\-_/]/.test(text([Math.max(0, start - 1), start]))) return;
        const match = SYMBOL.exec(toHalfWidth(text([end, end + 10])));
        if (!match) return;
        const expected = RIGHT_SYMBOL.get(match[1]!);
        if (expected === undefined) return;
        const symbolEnd = end + match[0].length;
        const range: Range = [symbolEnd - match[1]!.length, symbolEnd];
        if (quoted.overlaps(range)) return;
        report({
          range,
          messageId: 'wrong',
          data: { written: text(range), expected },
          fixes: [{ edits: [{ range, text: expected }], safety: 'review' }],
        });
      },
    };
  },
});
