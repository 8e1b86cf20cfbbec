import { countedLists, defineRule } from '../../src/rule.js';

export default defineRule({
  id: 'metrics/count-mismatch',
  meta: {
    name: { zh: '项数不符', en: 'Wrong item count' },
    summary: {
      zh: '说几项，就列几项',
      en: 'As many things are listed as are announced',
    },
    why: {
      zh: '“五个方面”只写了四是，或“三个区”列了四个名字，是增删条目后忘了改数。',
      en: 'Five things announced and four listed: an item was added or taken out, and the number forgotten.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      'count-mismatch': {
        zh: '文中说“{{said}}”，实际列了{{listed}}项。请核对数目，或增删条目。',
        en: '“{{said}}” is announced, but {{listed}} are listed. Correct the number or the list.',
      },
      'count-exceeded': {
        zh: '文中说“等{{said}}”，前面已列出{{listed}}项。请核对数目。',
        en: '等{{said}} follows a list of {{listed}}. Correct the number.',
      },
    },
    examples: [
      {
        bad: '全区统一标准，建立⟦三项⟧清单：正面清单、负面清单、责任清单和问题清单。',
        good: '全区统一标准，建立三项清单：正面清单、负面清单和责任清单。',
        messageId: 'count-mismatch',
      },
      {
        bad: '重点抓好⟦五个⟧方面工作：一是抓学习；二是抓组织；三是抓作风；四是抓纪律。',
        good: '重点抓好四个方面工作：一是抓学习；二是抓组织；三是抓作风；四是抓纪律。',
        messageId: 'count-mismatch',
      },
      { bad: '试点在⟦6个⟧区（东城、西城、南城、北城、新城）推开。', messageId: 'count-mismatch' },
      {
        bad: '全年印发分工方案、考核办法、督查细则等⟦两项⟧制度，压实各方责任。',
        messageId: 'count-exceeded',
      },
      { good: '全年印发分工方案、考核办法、督查细则等五项制度，压实各方责任。' },
      { good: '坚持“四个注重”，统筹推进五位一体总体布局。' },
      { good: '覆盖全国29个省（自治区、直辖市）。' },
    ],
  },

  create({ fact, text, report }) {
    for (const { quantity, listed, open, range, sure } of fact(countedLists)) {
      if (listed === quantity.value || (open && listed < quantity.value)) continue;
      report({
        range: quantity.range,
        messageId: open ? 'count-exceeded' : 'count-mismatch',
        certainty: sure || open ? 'certain' : 'likely',
        data: { said: text(quantity.range).replace(/\s/g, ''), listed },
        related: [{ range, message: { zh: '列出的条目', en: 'the list' } }],
      });
    }
  },
});
