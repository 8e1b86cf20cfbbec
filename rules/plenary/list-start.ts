import { defineRule, firstListed, plenumLists, toChinese } from '../../src/rule.js';

/** Older committees’ lists did begin with the first plenum in documents of the time. */
const SINCE_TERM = 19;

export default defineRule({
  id: 'plenary/list-start',
  meta: {
    name: { zh: '全会列举起点', en: 'First plenum listed' },
    summary: { zh: '列举全会不从一中起', en: 'A list of plenums does not begin with the first' },
    why: {
      zh: '一中全会选举中央领导机构，列举全会精神时按惯例不列，从二中开始。',
      en: 'The first plenum elects the leading bodies; by custom lists begin with the second.',
    },
    basis: { source: '实务', clause: '中央文件列举全会的惯例', strength: '实务' },
    safety: 'display',
    messages: {
      first: {
        zh: '列举全会按惯例从{{first}}开始，不列一中。可删去“一中”。',
        en: 'By custom such lists begin with {{first}} and leave out the first plenum. Delete “一中”.',
      },
    },
    examples: [
      {
        bad: '深入贯彻党的十九大和十九届⟦一中⟧、二中、三中全会精神。',
        fixes: ['深入贯彻党的十九大和十九届二中、三中全会精神。'],
        good: '深入贯彻党的十九大和十九届二中、三中全会精神。',
      },
      { good: '党的十九届一中全会选举产生新一届中央领导机构。' },
      { good: '全面贯彻党的十七大和十七届一中、二中全会精神。' },
    ],
  },

  create({ fact, report }) {
    for (const { mention, parts } of fact(plenumLists)) {
      const [first, second] = parts;
      const { body, term } = mention;
      if (body !== 'central-committee' || term.value < SINCE_TERM) continue;
      if (!first || !second || first.numeral.value !== 1) continue;
      report({
        range: first.range,
        messageId: 'first',
        data: { first: `${toChinese(firstListed(term.value))}中` },
        fixes: [{ edits: [{ range: [first.range[0], second.range[0]], text: '' }], safety: 'review' }],
      });
    }
  },
});
