import { defineRule, type Ordinal } from '../../src/rule.js';

export default defineRule({
  id: 'punctuation/ordinal-comma',
  meta: {
    name: { zh: '序词后用顿号', en: 'Comma after an ordinal' },
    summary: {
      zh: '“第一”“首先”“其一”之后用逗号',
      en: '第一, 首先 and 其一 are followed by a comma',
    },
    why: {
      zh: '顿号用在“一、”“二、”之后；“第”“其”字头和“首先”一类的序次语后用逗号。',
      en: 'The mark 、 follows bare numerals such as 一; 第一, 其一 and 首先 are followed by a comma.',
    },
    basis: { source: '国标', clause: 'GB/T 15834—2011 附录 B.3.1', strength: '规定' },
    messages: {
      comma: {
        zh: '“{{word}}”之后用逗号，不用顿号，应改为“{{word}}，”。',
        en: '“{{word}}” is followed by a comma, not by “、”: write “{{word}}，”.',
      },
    },
    examples: [
      {
        bad: '要抓好三件事。⟦第一、⟧抓学习。⟦第二、⟧抓落实。⟦第三、⟧抓整改。',
        fixed: '要抓好三件事。第一，抓学习。第二，抓落实。第三，抓整改。',
        good: '要抓好三件事。第一，抓学习。第二，抓落实。第三，抓整改。',
      },
      { bad: '⟦首先、⟧抓学习；⟦其次、⟧抓落实。', fixed: '首先，抓学习；其次，抓落实。' },
      { good: '第一、第二产业增加值分别增长3%、8%。第一、二产业稳定增长。' },
    ],
    // The mark belongs to the number, which only rules on numbers may change.
    guards: false,
  },

  create({ text, report }) {
    return {
      RunInItem({ ordinal }: { readonly ordinal: Ordinal }) {
        const [start, end] = ordinal.range;
        const whole = text(ordinal.range).trimEnd();
        if (!whole.endsWith('、') || NEXT_NUMBER.test(text([end, end + 1]))) return;
        const at = start + whole.length - 1;
        report({
          range: [start, at + 1],
          messageId: 'comma',
          data: { word: whole.slice(0, -1) },
          fixes: [{ edits: [{ range: [at, at + 1], text: '，' }], safety: 'safe' }],
        });
      },
    };
  },
});

/** What goes on with another number: 第一、第二产业, 第一、二产业, 首先、其次. */
const NEXT_NUMBER = /^[第一二三四五六七八九十其再最]/;
