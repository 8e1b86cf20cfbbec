import {
  certaintyOfAwaited,
  dateSpan,
  defineRule,
  heldFrom,
  listText,
  type Meetings,
  meetings,
  type PlenumMention,
  plenums,
  toChinese,
} from '../../src/rule.js';

/** With so many plenums beside the first, lists still name each. */
const FEW = 2;

export default defineRule({
  id: 'plenary/all-sessions',
  meta: {
    name: { zh: '过早用“历次”', en: 'Premature “all plenums”' },
    summary: { zh: '全会不多时逐一列举，不写“历次”', en: 'While there are few plenums, each is named' },
    why: {
      zh: '一届只开过一两次可列举的全会时，按惯例写明“二中”“三中”；有三次以上才合称“历次”。',
      en: 'By custom the second and third plenum are named; 历次 (“all plenums”) comes into use with the fourth.',
    },
    basis: { source: '实务', clause: '中央文件列举全会的惯例', strength: '实务' },
    safety: 'display',
    messages: {
      few: {
        zh: '到本稿成文时，{{term}}届中央委员会可列举的全会只有{{list}}。可写“{{list}}全会”。',
        en: 'By the date of the draft, the only plenums of the committee ({{term}}届) to list are {{list}}. Write “{{list}}全会”.',
      },
      none: {
        zh: '到本稿成文时，{{term}}届中央委员会还没有可列举的全会。可只写“党的{{term}}大”。',
        en: 'By the date of the draft, the committee ({{term}}届) has held no plenum to list. Name the congress only: 党的{{term}}大.',
      },
    },
    examples: [
      {
        bad: '深入贯彻党的二十大和⟦二十届历次全会⟧精神。',
        fixes: ['深入贯彻党的二十大和二十届二中、三中全会精神。'],
        messageId: 'few',
        good: '深入贯彻党的二十大和二十届二中、三中全会精神。',
        given: { date: '2025-03-01' },
      },
      {
        bad: '深入贯彻党的二十大和⟦二十届历次全会⟧精神。',
        messageId: 'none',
        given: { date: '2022-12-20' },
      },
      { good: '深入贯彻党的二十大和二十届历次全会精神。', given: { date: '2026-01-20' } },
      { good: '深入贯彻党的二十大和二十届历次全会精神。' },
      { good: '落实自治区党委十届历次全会部署。', given: { date: '2022-12-20' } },
    ],
  },

  create({ fact, report }) {
    const known = fact(meetings);
    for (const mention of fact(plenums)) {
      if (mention.all && mention.body === 'central-committee' && !mention.quoted) check(mention, known);
    }

    function check({ range, all, term }: PlenumMention, known: Meetings) {
      const span = fact(dateSpan);
      const listable = known
        .sessions('central-committee', term.value)
        .filter((entry) => (entry.session ?? 0) > 1 && heldFrom(entry) !== undefined);
      const held = listable.filter((entry) => certaintyOfAwaited(span, heldFrom(entry)!) !== 'certain');
      // Nothing can be said of a committee that is not in the table, or of a draft without a date.
      if (!span.evidence || listable.length === 0 || held.length > FEW) return;
      const data = { term: toChinese(term.value) };
      const list = listText(held.map(({ session = 0 }) => session));
      if (held.length === 0) report({ range, messageId: 'none', data });
      else {
        report({
          range,
          messageId: 'few',
          data: { ...data, list },
          fixes: [{ edits: [{ range: all!, text: list }], safety: 'review' }],
        });
      }
    }
  },
});
