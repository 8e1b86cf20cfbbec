import { defineRule, quantities } from '../../src/rule.js';

export default defineRule({
  id: 'metrics/hedge',
  meta: {
    name: { zh: '约数词重复', en: 'Doubled hedge' },
    summary: {
      zh: '一个数字只用一个约数词',
      en: 'One number is hedged once',
    },
    why: {
      zh: '“约200人左右”“超过50%以上”说了两次约数，意思重复；“近300余件”一头往下一头往上，自相矛盾。',
      en: '约200人左右 says “about” twice; 近300余件 says less and more at once.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      'hedge-stacking': {
        zh: '“{{text}}”用了两个表示约数的词。请只留一个。',
        en: '“{{text}}” has two words for “about”. Keep one.',
      },
    },
    examples: [
      { bad: '⟦约200人左右⟧参加活动。', good: '约200人参加活动。' },
      { bad: '文件减少⟦超过50%以上⟧。', good: '文件减少50%以上。' },
      { bad: '办结⟦近300余件⟧。', good: '办结300余件。' },
      { good: '惠及群众3万余人次，满意率达到95%以上。' },
    ],
  },

  create({ fact, text, report }) {
    for (const { stacked, range } of fact(quantities).all) {
      if (stacked)
        report({ range, messageId: 'hedge-stacking', certainty: 'likely', data: { text: text(range) } });
    }
  },
});
