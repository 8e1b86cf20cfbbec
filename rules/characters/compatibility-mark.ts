import { codePointsOf, defineRule } from '../../src/rule.js';

export default defineRule({
  id: 'characters/compatibility-mark',
  meta: {
    name: { zh: '兼容标点', en: 'Compatibility form of a mark' },
    summary: {
      zh: '标点、符号不用小写、竖排、半角的兼容形式',
      en: 'Marks are not written in small, vertical or half-width compatibility forms',
    },
    why: {
      zh: '这些字符是为竖排和旧编码留的，横排正文里宽窄不一，换一种字体就可能显示不出。',
      en: 'These characters are kept for vertical text and old encodings; in horizontal text they have the wrong width, and another font may not have them.',
    },
    basis: { source: '国标', clause: 'GB/T 15834—2011 5.1', strength: '规定' },
    messages: {
      form: {
        zh: '“{{written}}”（{{codes}}）是“{{expected}}”的兼容字符。请改为“{{expected}}”。',
        en: '“{{written}}” ({{codes}}) is a compatibility form of “{{expected}}”. Write “{{expected}}”.',
      },
    },
    examples: [
      { bad: '会议时间⟦︰⟧2025年12月18日。', fixed: '会议时间：2025年12月18日。' },
      { bad: '按期办结率达到95⟦﹪⟧以上。', fixed: '按期办结率达到95%以上。' },
      { bad: '走访农户⟦﹑⟧商户、企业⟦﹒⟧', fixed: '走访农户、商户、企业．' },
      { good: '会议时间：2025年12月18日，按期办结率达到95%以上。' },
    ],
    guards: false,
  },

  create({ draft, text, report }) {
    for (const { kind, range, source } of draft.lookalikes) {
      if (kind !== 'mark') continue;
      const written = draft.source.slice(...source);
      const expected = text(range);
      report({
        range,
        messageId: 'form',
        data: { written, codes: codePointsOf(written), expected },
        fixes: [
          {
            edits: [{ range, text: expected }],
            safety: 'safe',
            title: {
              zh: `将“${written}”改为“${expected}”`,
              en: `Replace “${written}” with “${expected}”`,
            },
          },
        ],
        fold: { kind: { zh: '兼容标点', en: 'compatibility marks' }, sample: written },
      });
    }
  },
});
