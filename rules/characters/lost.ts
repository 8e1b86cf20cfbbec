import { codePointsOf, defineRule } from '../../src/rule.js';

export default defineRule({
  id: 'characters/lost',
  meta: {
    name: { zh: '字符丢失', en: 'Lost character' },
    summary: { zh: '没有丢失的字符', en: 'No character is lost' },
    why: {
      zh: '“�”是转换时丢了字的记号，专用区字符换一台机器就显示不出：这里原来的字，读者看不到。',
      en: '“�” marks a character that a conversion lost, and one of private use shows on one machine only: the reader does not see what stood here.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      lost: {
        zh: '此处有{{count}}个字符在转换中丢失（U+FFFD）。请按原稿补上。',
        en: 'A conversion lost {{count}} characters here (U+FFFD). Put them in again from the original.',
      },
      private: {
        zh: '“{{written}}”（{{codes}}）是专用区字符，别人的机器上显示不出。请换成通用字符，或按原稿补上。',
        en: '“{{written}}” ({{codes}}) is of private use, and other machines cannot show it. Put in a character that all have.',
      },
    },
    examples: [
      { bad: '同比增长8%，⟦��⟧项工作取得成效。', messageId: 'lost' },
      { bad: '全年新增市场主体2⟦�⟧户。', messageId: 'lost' },
      { bad: '完成⟦\ue5e5⟧项任务。', messageId: 'private' },
      { good: '同比增长8%，各项工作取得成效。' },
    ],
    guards: false,
  },

  create({ draft, report }) {
    for (const { kind, range, source } of draft.lookalikes) {
      if (kind !== 'lost') continue;
      const written = draft.source.slice(...source);
      const fold = { kind: { zh: '丢失的字符', en: 'lost characters' }, sample: codePointsOf(written) };
      if (written.includes('\ufffd'))
        report({ range, messageId: 'lost', data: { count: written.length }, fold });
      // A font of the office may have it.
      else
        report({
          range,
          messageId: 'private',
          certainty: 'likely',
          data: { written, codes: codePointsOf(written) },
          fold,
        });
    }
  },
});
