import { codePointsOf, defineRule } from '../../src/rule.js';

export default defineRule({
  id: 'characters/lookalike',
  meta: {
    name: { zh: '形似字符', en: 'Lookalike of a Han character' },
    summary: {
      zh: '汉字不用形似的部首字符、兼容字符代替',
      en: 'Han characters are themselves, not radicals or compatibility characters that look like them',
    },
    why: {
      zh: '从 PDF 复制的文字常带有部首字符，看着一样，检索、替换和校对都认不出。',
      en: 'Text copied from a PDF often holds radicals that look the same, and that no search and no check recognises.',
    },
    basis: { source: '法规', clause: '《国家通用语言文字法》第九条', strength: '规定' },
    messages: {
      lookalike: {
        zh: '“{{written}}”（{{codes}}）不是规范汉字，只是形似“{{expected}}”的部首或兼容字符。请改为“{{expected}}”。',
        en: '“{{written}}” ({{codes}}) is a radical or compatibility character that only looks like “{{expected}}”. Write “{{expected}}”.',
      },
    },
    examples: [
      { bad: '坚持以⟦⼈⺠⟧为中心。', fixed: '坚持以人民为中心。' },
      { bad: '⟦⻓⟧期坚持，⟦⾦⟧融⟦⽀⟧持。', fixed: '长期坚持，金融支持。' },
      { bad: '⟦⽂⟧件印发各单位。', fixed: '文件印发各单位。' },
      { good: '坚持以人民为中心，长期坚持，金融支持。' },
      { good: '《说文解字》部首有“一、丨、丶、丿”。' },
    ],
    // What is quoted was said in characters, not in radicals.
    guards: false,
  },

  create({ draft, text, report }) {
    for (const { kind, range, source } of draft.lookalikes) {
      if (kind !== 'ideograph') continue;
      const written = draft.source.slice(...source);
      const expected = text(range);
      report({
        range,
        messageId: 'lookalike',
        data: { written, codes: codePointsOf(written), expected },
        fixes: [
          {
            edits: [{ range, text: expected }],
            safety: 'safe',
            title: {
              zh: `将“${written}”改为汉字“${expected}”`,
              en: `Replace “${written}” with the character “${expected}”`,
            },
          },
        ],
        fold: { kind: { zh: '形似字符', en: 'lookalikes' }, sample: written },
      });
    }
  },
});
