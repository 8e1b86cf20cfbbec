import { defineRule, isPartys, type PlenumMention, plenums } from '../../src/rule.js';

/** Right before a meeting, or the first of several, that is followed. */
const FOLLOWED = /(?:贯彻|落实|践行|领会|贯彻学习)(?:好)?$/;
/** The longest of these words, in characters. */
const BEFORE = 6;
const CLAUSE_END = /^(?:[，。；！\n]|$)/;

export default defineRule({
  id: 'plenary/missing-spirit',
  meta: {
    name: { zh: '缺少“精神”', en: 'Missing “spirit”' },
    summary: { zh: '贯彻、落实的是会议“精神”', en: 'What is followed is the spirit (精神) of a meeting' },
    why: {
      zh: '“贯彻党的十九届六中全会”缺宾语：会议只能召开，贯彻的是会议精神、决定、部署。',
      en: 'A meeting can only be held; what is followed are its spirit, decisions or plans. The sentence lacks its object.',
    },
    basis: { source: '实务', strength: '实务' },
    safety: 'display',
    messages: {
      spirit: {
        zh: '“{{verb}}{{text}}”后可补“精神”（或“决定”“部署”）。',
        en: 'Add 精神 (or 决定, 部署) after “{{verb}}{{text}}”.',
      },
    },
    examples: [
      {
        bad: '深入学习贯彻⟦党的十九届六中全会⟧，扎实推进各项工作。',
        fixes: ['深入学习贯彻党的十九届六中全会精神，扎实推进各项工作。'],
        good: '深入学习贯彻党的十九届六中全会精神，扎实推进各项工作。',
      },
      {
        bad: '全面贯彻落实党的二十大和⟦二十届历次全会⟧。',
        fixes: ['全面贯彻落实党的二十大和二十届历次全会精神。'],
      },
      { good: '贯彻落实党的二十届四中全会决策部署，贯彻党的二十届四中全会和中央经济工作会议精神。' },
      { good: '贯彻党的二十大、二十届四中全会、中央经济工作会议精神。' },
      { good: '传达党的十九届六中全会，召开市委十二届七次全会。' },
    ],
  },

  create({ fact, report, text }) {
    const mentions = fact(plenums);
    for (const [at, mention] of mentions.entries()) {
      if (mention.quoted || mentions[at + 1]?.joined === mention || !isPartys(mention)) continue;
      check(mention);
    }

    function check(mention: PlenumMention) {
      const { range, noun, sessions } = mention;
      if (sessions.length > 0 && !noun) return;
      if (!CLAUSE_END.test(text([range[1], range[1] + 1]))) return;
      const [start] = firstOf(mention).range;
      const verb = FOLLOWED.exec(text([Math.max(0, start - BEFORE), start]))?.[0];
      if (verb === undefined) return;
      const end = range[1];
      report({
        range,
        messageId: 'spirit',
        data: { verb, text: text([start, end]) },
        fixes: [{ edits: [{ range: [end, end], text: '精神' }], safety: 'review' }],
      });
    }
  },
});

/** The first of the mentions that are joined up to this one. */
function firstOf(mention: PlenumMention): PlenumMention {
  let first = mention;
  for (let count = 0; first.joined && count < MOST_JOINED; count++) first = first.joined;
  return first;
}

/** More meetings than any sentence names in one breath. */
const MOST_JOINED = 8;
