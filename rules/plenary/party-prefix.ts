import { defineRule, isPartys, type PlenumMention, plenums } from '../../src/rule.js';

/** Plenums before it are history, named without 党的 as often as with it. */
const FIRST_TERM = 15;

export default defineRule({
  id: 'plenary/party-prefix',
  meta: {
    name: { zh: '缺少“党的”', en: 'Missing “of the Party”' },
    summary: {
      zh: '段中首次写中央全会，前面加“党的”',
      en: 'The first plenum named in a paragraph takes 党的',
    },
    why: {
      zh: '“党的十九届六中全会”是规范简称，省去“党的”显得随意；同段再次提到时可以省。',
      en: '党的十九届六中全会 is the approved short name; without 党的 it reads as careless. It may be left out later in the paragraph.',
    },
    basis: { source: '实务', clause: '中央文件的写法', strength: '实务' },
    safety: 'display',
    messages: {
      prefix: {
        zh: '“{{text}}”前可加“党的”。',
        en: 'Add 党的 before “{{text}}”.',
      },
    },
    examples: [
      {
        bad: '邀请专家宣讲⟦十九届六中全会⟧精神。',
        fixes: ['邀请专家宣讲党的十九届六中全会精神。'],
        good: '邀请专家宣讲党的十九届六中全会精神，把学习十九届六中全会精神引向深入。',
      },
      { good: '深入贯彻党的十九大和十九届二中、三中全会精神。' },
      { good: '印发《关于学习宣传十九届六中全会精神的通知》。' },
      { good: '学习中国共产党第十九届中央委员会第六次全体会议精神。' },
      { good: '十一届三中全会以来，十九届六中全会在北京举行。' },
    ],
  },

  create({ draft, fact, report, text }) {
    let paragraphEnd = -1;
    let isNamed = false;
    for (const mention of fact(plenums)) {
      const [start] = mention.range;
      if (start > paragraphEnd) {
        const end = draft.text.indexOf('\n', start);
        paragraphEnd = end === -1 ? draft.text.length : end;
        isNamed = false;
      }
      if (mention.quoted || !isPartys(mention)) continue;
      if (!isNamed && mention.kind === 'sessions' && lacksPrefix(mention)) tell(mention);
      isNamed = true;
    }

    function lacksPrefix({ owner, name, joined, term, tense, range }: PlenumMention): boolean {
      if (owner || name || term.value < FIRST_TERM || tense !== 'past') return false;
      if (joined && isPartys(joined)) return false;
      return /^(?:精神|决定|决议|部署|要求)/.test(text([range[1], range[1] + 2]));
    }

    function tell({ range }: PlenumMention) {
      report({
        range,
        messageId: 'prefix',
        data: { text: text(range) },
        fixes: [{ edits: [{ range: [range[0], range[0]], text: '党的' }], safety: 'review' }],
      });
    }
  },
});
