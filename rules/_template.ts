import { defineRule } from '../src/rule.js';

export default defineRule({
  id: 'group/name',
  meta: {
    name: { zh: '几个字的名称', en: 'A few words' },
    summary: { zh: '一句话：应当怎样', en: 'One sentence: what must be so' },
    why: { zh: '为什么读者会在意。', en: 'Why a reader of the report would mind.' },
    basis: { source: '实务', strength: '实务' },
    messages: {
      unexpected: {
        zh: '“{{text}}”有误。为什么。怎样改。',
        en: '“{{text}}” is wrong. Why. What to write instead.',
      },
    },
    // What is found stands between ⟦ and ⟧. `fixed` is what --fix makes of it, `fixes` what each suggestion makes of it.
    examples: [{ bad: '一段⟦有误⟧的文字。', good: '一段正确的文字。' }],
  },

  phrases: ['有误'],

  create({ report }) {
    return {
      Phrase({ phrase, range }) {
        report({ range, messageId: 'unexpected', data: { text: phrase } });
      },
    };
  },
});
