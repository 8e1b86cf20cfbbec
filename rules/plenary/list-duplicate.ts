import { defineRule, plenumLists, withoutSpaces } from '../../src/rule.js';

export default defineRule({
  id: 'plenary/list-duplicate',
  meta: {
    name: { zh: '全会重复列举', en: 'Duplicate in plenum list' },
    summary: { zh: '同一次全会不重复列举', en: 'A list names each plenum once' },
    why: {
      zh: '在旧稿上补写最近一次全会时，容易重复。',
      en: 'When the newest plenum is added to an old list, it is easily listed twice.',
    },
    basis: { source: '实务', strength: '实务' },
    safety: 'display',
    messages: {
      duplicate: {
        zh: '“{{list}}”中“{{part}}”重复。请删去一个。',
        en: '“{{part}}” appears twice in “{{list}}”. Delete one.',
      },
    },
    examples: [
      {
        bad: '深入贯彻党的十九大和十九届二中、三中、四中、⟦四中⟧全会精神。',
        fixed: '深入贯彻党的十九大和十九届二中、三中、四中全会精神。',
        good: '深入贯彻党的十九大和十九届二中、三中、四中全会精神。',
      },
      {
        bad: '落实市委十二届七次、⟦七次⟧全会部署。',
        fixed: '落实市委十二届七次全会部署。',
      },
    ],
  },

  create({ fact, text, report }) {
    for (const { parts, text: list } of fact(plenumLists)) {
      const seen = new Set<number>();
      for (const [at, { numeral, range }] of parts.entries()) {
        const before = parts[at - 1];
        if (before && seen.has(numeral.value)) {
          report({
            range,
            messageId: 'duplicate',
            data: { list, part: withoutSpaces(text(range)) },
            fixes: [{ edits: [{ range: [before.range[1], range[1]], text: '' }], safety: 'safe' }],
          });
        }
        seen.add(numeral.value);
      }
    }
  },
});
