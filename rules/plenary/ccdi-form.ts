import { defineRule, type NamedSessions, namedSessions, textWith } from '../../src/rule.js';

const SHORT = '中纪委';

export default defineRule({
  id: 'plenary/ccdi-form',
  meta: {
    name: { zh: '纪委全会写法', en: 'CCDI plenum name' },
    summary: {
      zh: '纪委全会称“几次全会”，中央纪委不写“中纪委”',
      en: 'Plenums of disciplinary commissions are counted in 次, and 中央纪委 is not abbreviated further',
    },
    why: {
      zh: '“几中全会”专指中央委员会全体会议；正式文稿用规范简称“中央纪委”。',
      en: '中全会 is said of the Central Committee alone; official texts use the approved short name 中央纪委.',
    },
    basis: { source: '实务', clause: '中央纪委历次全会公报', strength: '实务' },
    safety: 'display',
    messages: {
      session: {
        zh: '纪委全会称“几次全会”：“{{text}}”应为“{{right}}”。',
        en: 'Plenums of disciplinary commissions are counted in 次: write “{{right}}”, not “{{text}}”.',
      },
      'short-name': {
        zh: '正式文稿不写“中纪委”：“{{text}}”应为“{{right}}”。',
        en: 'Official texts write 中央纪委: “{{right}}”, not “{{text}}”.',
      },
    },
    examples: [
      {
        bad: '传达学习⟦二十届中央纪委五中全会⟧精神。',
        messageId: 'session',
        fixed: '传达学习二十届中央纪委五次全会精神。',
        good: '传达学习二十届中央纪委五次全会精神。',
      },
      {
        bad: '传达学习⟦中纪委⟧二十届五次全会精神。',
        messageId: 'short-name',
        fixed: '传达学习中央纪委二十届五次全会精神。',
      },
      {
        bad: '落实省⟦纪委十二届三中全会⟧部署。',
        messageId: 'session',
        fixed: '落实省纪委十二届三次全会部署。',
      },
      {
        bad: '传达学习⟦中央纪委五中全会⟧精神。',
        messageId: 'session',
        fixed: '传达学习中央纪委五次全会精神。',
        good: '传达学习中央纪委五次全会精神。',
      },
      {
        bad: '传达学习⟦⟦中纪委⟧五中全会⟧精神。',
        fixed: '传达学习中央纪委五次全会精神。',
        messageId: ['short-name', 'session'],
      },
      { good: '中国共产党第二十届中央纪律检查委员会第五次全体会议、省纪委十二届三次全会。' },
      { good: '《中纪委五中全会公报汇编》' },
    ],
  },

  create({ draft, fact, report, text }) {
    for (const mention of fact(namedSessions)) {
      const { body, quoted } = mention;
      if (quoted || (body !== 'ccdi' && body !== 'local-discipline')) continue;
      checkSessions(mention);
      checkName(mention);
    }

    function checkSessions({ range, sessions }: NamedSessions) {
      const edits = sessions.flatMap(({ unit }) =>
        unit && text(unit) === '中' ? [{ range: unit, text: '次' }] : [],
      );
      if (edits.length === 0) return;
      const data = { text: text(range), right: textWith(draft.text, range, edits) };
      report({ range, messageId: 'session', data, fixes: [{ edits, safety: 'safe' }] });
    }

    function checkName({ range, owner, name }: NamedSessions) {
      const short = [owner, name].find((part) => part && text(part) === SHORT);
      if (!short) return;
      const edits = [{ range: short, text: '中央纪委' }];
      const data = { text: text(range), right: textWith(draft.text, range, edits) };
      report({
        range: short,
        messageId: 'short-name',
        certainty: 'likely',
        data,
        fixes: [{ edits, safety: 'safe' }],
      });
    }
  },
});
