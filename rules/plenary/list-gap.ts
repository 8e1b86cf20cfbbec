import {
  defineRule,
  isAnnounced,
  listText,
  type Meetings,
  meetings,
  type PlenumEntry,
  type PlenumList,
  plenumLists,
  toChinese,
  writtenDay,
} from '../../src/rule.js';

export default defineRule({
  id: 'plenary/list-gap',
  meta: {
    name: { zh: '全会漏列', en: 'Gap in plenum list' },
    summary: { zh: '列举全会不漏中间的一次', en: 'A list of plenums leaves none out' },
    why: {
      zh: '“二中、三中、五中全会”漏了四中，等于说不贯彻那一次。',
      en: 'A list that skips a plenum reads as if that one need not be followed.',
    },
    basis: { source: '实务', clause: '党的中央全会公报', strength: '实务' },
    safety: 'display',
    messages: {
      gap: {
        zh: '“{{list}}”漏了{{missing}}（{{dates}}闭幕），应写作“{{full}}”。如果只指其中几次，请分开写。',
        en: '“{{list}}” leaves out {{missing}} (closed on {{dates}}); write “{{full}}”. If only some are meant, name them separately.',
      },
    },
    examples: [
      {
        bad: '深入贯彻党的十九大和十九届⟦二中、三中、五中⟧全会精神。',
        fixes: ['深入贯彻党的十九大和十九届二中、三中、四中、五中全会精神。'],
        good: '深入贯彻党的十九大和十九届二中、三中、四中、五中全会精神。',
      },
      {
        bad: '深入贯彻党的十八大和十八届⟦三中、五中⟧全会精神。',
        fixes: ['深入贯彻党的十八大和十八届三中、四中、五中全会精神。'],
      },
      {
        bad: '深入贯彻党的二十届⟦二中、四中⟧全会精神。',
        fixes: ['深入贯彻党的二十届二中、三中、四中全会精神。'],
        good: '深入贯彻党的二十届三中、四中全会精神。',
      },
      // Two of them, and not from the first on, are a choice.
      { good: '党的十九届四中、六中全会对此作出部署。' },
      { good: '党的十一届三中、六中全会以来。' },
      { good: '印发《贯彻十九届二中、三中、五中全会精神的意见》。' },
    ],
  },

  create({ fact, report }) {
    const known = fact(meetings);
    for (const list of fact(plenumLists)) {
      const { mention, range, text, parts } = list;
      const missing = missingFrom(list, known);
      if (missing.length === 0 || (!list.isWhole && parts.length < 3)) continue;
      const numbers = missing.map(({ session = 0 }) => session);
      const all = [...new Set([...parts.map(({ numeral }) => numeral.value), ...numbers])];
      const full = listText(all.toSorted((a, b) => a - b));
      const ends = missing.flatMap(({ to }) => (to === undefined ? [] : [writtenDay(to)]));
      const isSure = parts.length > 2 || mention.joined?.body === 'party-congress';
      report({
        range,
        messageId: 'gap',
        certainty: !list.isWhole || missing.some(isAnnounced) ? 'possible' : isSure ? 'certain' : 'likely',
        data: {
          list: text,
          missing: `${toChinese(mention.term.value)}届${listText(numbers)}全会`,
          dates: { zh: ends.map(({ zh }) => zh).join('、'), en: ends.map(({ en }) => en).join(', ') },
          full,
        },
        fixes: [{ edits: [{ range, text: full }], safety: 'review' }],
      });
    }
  },
});

/** The plenums between the first and the last of a list that it does not name, as far as they have been held. */
function missingFrom({ mention: { body, term }, parts }: PlenumList, known: Meetings): PlenumEntry[] {
  if (body !== 'central-committee') return [];
  const values = parts.map(({ numeral }) => numeral.value);
  const [first, last] = [Math.min(...values), Math.max(...values)];
  return known
    .sessions(body, term.value)
    .filter(({ session = 0, to }) => session > first && session < last && to !== undefined)
    .filter(({ session = 0 }) => !values.includes(session));
}
