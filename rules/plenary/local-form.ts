import {
  defineRule,
  type Meetings,
  meetingName,
  meetings,
  type NamedSessions,
  namedSessions,
  textWith,
  toChinese,
} from '../../src/rule.js';

/** 市委十九届六中全会精神宣讲团: the committee whose team it is, not the one that met. */
const OF_A_TEAM = /^精神(?:学习|专题)?(?:宣讲|宣传|研讨|辅导|培训)/;

export default defineRule({
  id: 'plenary/local-form',
  meta: {
    name: { zh: '地方全会写法', en: 'Local plenum name' },
    summary: {
      zh: '地方党委全会称“几次全会”，不称“几中全会”',
      en: 'Plenums of local committees are counted in 次, not 中',
    },
    why: {
      zh: '“几中全会”专指中央委员会全体会议。',
      en: '中全会 is said of the Central Committee alone.',
    },
    basis: { source: '政策文件', clause: '《中国共产党地方委员会工作条例》', strength: '实务' },
    safety: 'display',
    messages: {
      local: {
        zh: '地方党委全会称“几次全会”：“{{text}}”应为“{{right}}”。',
        en: 'Plenums of local committees are counted in 次: write “{{right}}”, not “{{text}}”.',
      },
      central: {
        zh: '“{{text}}”如指地方党委全会，应写“{{right}}”；如指中央全会，应写“党的{{central}}”。',
        en: '“{{text}}”: for a local plenum write “{{right}}”; for one of the Central Committee write “党的{{central}}”.',
      },
    },
    examples: [
      {
        bad: '认真落实⟦市委十二届三中全会⟧部署。',
        messageId: 'local',
        fixed: '认真落实市委十二届三次全会部署。',
        good: '认真落实市委十二届三次全会部署。',
      },
      {
        bad: '认真落实⟦十二届市委三中、四中全会⟧部署。',
        messageId: 'local',
        fixed: '认真落实十二届市委三次、四次全会部署。',
      },
      { bad: '召开⟦市委十九届六中全会⟧。', fixes: ['召开市委十九届六次全会。'], messageId: 'central' },
      {
        bad: '认真落实⟦市委三中全会⟧部署。',
        fixes: ['认真落实市委三次全会部署。'],
        messageId: 'central',
        good: '认真落实市委三次全会部署。',
      },
      {
        good: '市委十三届十次全会、区委十四届八次全委会、市三届二次全委（扩大）会议、县委十四届五次全委扩大会议。',
      },
      { good: '中国共产党某市第七届委员会第七次全体会议审议通过了决议。' },
      { good: '组建市委十九届六中全会精神宣讲团。' },
      { good: '共青团十八届六中全会、民革十四届三中全会。' },
    ],
  },

  create({ draft, fact, report, text }) {
    const known = fact(meetings);
    for (const mention of fact(namedSessions)) {
      if (mention.body === 'local-committee' && !mention.quoted) check(mention, known);
    }

    function check(mention: NamedSessions, known: Meetings) {
      const { range, sessions } = mention;
      const units = sessions.flatMap(({ unit }) => (unit && text(unit) === '中' ? [unit] : []));
      if (units.length === 0) return;
      const edits = units.map((unit) => ({ range: unit, text: '次' }));
      const data = { text: text(range), right: textWith(draft.text, range, edits) };
      const central = centralMeant(mention, known);
      if (central === undefined) {
        report({ range, messageId: 'local', data, fixes: [{ edits, safety: 'safe' }] });
      } else if (!OF_A_TEAM.test(text([range[1], Math.min(range[1] + 6, draft.text.length)]))) {
        report({
          range,
          messageId: 'central',
          certainty: 'likely',
          data: { ...data, central },
          fixes: [{ edits, safety: 'review' }],
        });
      }
    }

    /** The plenum of the Central Committee that may be meant; without a term it may be any. */
    function centralMeant({ term, sessions }: NamedSessions, known: Meetings) {
      const session = sessions.at(-1)!.numeral.value;
      if (!term) return `……届${toChinese(session)}中全会`;
      const entry = known.session('central-committee', term.value, session);
      return entry && meetingName(entry);
    }
  },
});
