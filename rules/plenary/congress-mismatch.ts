import {
  defineRule,
  type Meetings,
  meetings,
  type PlenumMention,
  plenums,
  toChinese,
} from '../../src/rule.js';

export default defineRule({
  id: 'plenary/congress-mismatch',
  meta: {
    name: { zh: '届数不一致', en: 'Congress and plenum mismatch' },
    summary: {
      zh: '党代会与其后全会的届数一致',
      en: 'A congress is followed by the plenums of its committee',
    },
    why: {
      zh: '十九届中央委员会由党的十九大选出。“党的十九大和二十届二中全会”接不上，必有一处写错。',
      en: 'Each congress elects the committee of its number, so one of two different numbers is wrong.',
    },
    basis: { source: '法规', clause: '《中国共产党章程》第二十二条', strength: '规定' },
    safety: 'display',
    messages: {
      mismatch: {
        zh: '“{{congress}}”后面是“{{term}}”，届数不一致。请核对，写作“{{byCongress}}”或“{{byTerm}}”。',
        en: '“{{term}}” follows “{{congress}}”: the numbers differ. Check them, and write “{{byCongress}}” or “{{byTerm}}”.',
      },
    },
    examples: [
      {
        bad: '深入贯彻⟦党的十九大和二十届⟧二中、三中全会精神。',
        fixes: [
          '深入贯彻党的十九大和十九届二中、三中全会精神。',
          '深入贯彻党的二十大和二十届二中、三中全会精神。',
        ],
        good: '深入贯彻党的二十大和二十届二中、三中全会精神。',
      },
      {
        bad: '深入贯彻⟦党的二十大和十九届⟧历次全会精神。',
        fixes: ['深入贯彻党的二十大和二十届历次全会精神。', '深入贯彻党的十九大和十九届历次全会精神。'],
        good: '深入贯彻党的十九大和十九届历次全会精神。',
      },
      {
        bad: '认真落实⟦党的十八大、十九届⟧三中全会精神。',
        fixes: ['认真落实党的十八大、十八届三中全会精神。', '认真落实党的十九大、十九届三中全会精神。'],
      },
      { good: '深入贯彻党的十九大、二十大和二十届历次全会精神。' },
      { good: '从党的十八大到十九届六中全会。' },
      { good: '深入贯彻党的十九届六中全会和党的二十大精神。' },
    ],
  },

  create({ fact, report, text }) {
    const known = fact(meetings);
    for (const mention of fact(plenums)) {
      const { joined, term, counter } = mention;
      if (!joined || !isMismatch(joined, mention)) continue;
      const numbers = { congress: joined.term.value, term: term.value };
      const [congressText, termText] = [toChinese(numbers.congress), toChinese(numbers.term)];
      report({
        range: [joined.range[0], counter[1]],
        messageId: 'mismatch',
        certainty: isOneStretch(mention) ? 'certain' : 'likely',
        data: {
          congress: text(joined.range),
          term: `${text(term.range)}届`,
          byCongress: `${congressText}大和${congressText}届`,
          byTerm: `${termText}大和${termText}届`,
        },
        fixes: [
          ...(isKnown(known, mention, numbers.congress)
            ? [{ edits: [{ range: term.range, text: congressText }], safety: 'review' as const }]
            : []),
          { edits: [{ range: joined.term.range, text: termText }], safety: 'review' as const },
        ],
      });
    }

    /** Whether congress and plenums are clearly named in one breath: “A和B届二中、三中全会精神”. */
    function isOneStretch({ sessions, all, range, joined }: PlenumMention): boolean {
      const between = text([joined!.range[1], range[0]]).trim();
      const isList = sessions.length > 1 || all !== undefined;
      return /^(?:和|及|以及|与|暨)?$/.test(between) && (isList || text([range[1], range[1] + 2]) === '精神');
    }
  },
});

function isMismatch(congress: PlenumMention, { kind, body, term, owner, quoted }: PlenumMention): boolean {
  if (congress.kind !== 'congress' || congress.body !== 'party-congress') return false;
  if (kind !== 'sessions' || body !== 'central-committee' || owner || quoted) return false;
  return congress.term.value !== term.value;
}

/** Whether a committee has had the plenums that are named. */
function isKnown(known: Meetings, { sessions }: PlenumMention, term: number): boolean {
  return sessions.every(
    ({ numeral }) => known.session('central-committee', term, numeral.value) !== undefined,
  );
}
