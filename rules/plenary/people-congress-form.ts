import { defineRule, type NamedSessions, namedSessions, type TextEdit, textWith } from '../../src/rule.js';

export default defineRule({
  id: 'plenary/people-congress-form',
  meta: {
    name: { zh: '人大政协会议写法', en: 'People’s congress session name' },
    summary: {
      zh: '人大、政协的会议称“几次会议”',
      en: 'Sessions of people’s congresses and the political consultative conference are called 次会议',
    },
    why: {
      zh: '人大、政协开的是“第几次会议”；“几中全会”专指中央委员会全体会议。',
      en: 'Congresses and conferences meet in sessions (会议); 中全会 is said only of the Central Committee.',
    },
    basis: {
      source: '法规',
      clause: '《中华人民共和国全国人民代表大会议事规则》；《中国人民政治协商会议章程》',
      strength: '规定',
    },
    safety: 'display',
    messages: {
      session: {
        zh: '人大、政协的会议称“几次会议”：“{{text}}”应为“{{right}}”。',
        en: 'Sessions of congresses and conferences are called 次会议: write “{{right}}”, not “{{text}}”.',
      },
      called: {
        zh: '人大开的是“会议”，不是“全会”：“{{text}}”应为“{{right}}”。',
        en: 'A people’s congress holds 会议, not 全会: write “{{right}}”, not “{{text}}”.',
      },
    },
    examples: [
      {
        bad: '学习⟦十四届全国人大四中全会⟧精神。',
        messageId: 'session',
        fixed: '学习十四届全国人大四次会议精神。',
        good: '学习十四届全国人大四次会议精神。',
      },
      {
        bad: '学习⟦全国政协十四届四中全会⟧精神。',
        messageId: 'session',
        fixed: '学习全国政协十四届四次会议精神。',
      },
      {
        bad: '筹备⟦区十五届人大三中全会⟧。',
        messageId: 'session',
        fixed: '筹备区十五届人大三次会议。',
      },
      { bad: '筹备区⟦人大三中全会⟧。', messageId: 'session', fixed: '筹备区人大三次会议。' },
      {
        bad: '学习⟦十四届全国人大四次全会⟧精神。',
        fixes: ['学习十四届全国人大四次会议精神。'],
        messageId: 'called',
      },
      { good: '在某省第十四届人民代表大会第四次会议上；市政协十三届二次会议。' },
      { good: '区十五届人大常委会第三次会议听取报告。' },
    ],
  },

  create({ draft, fact, report, text }) {
    for (const mention of fact(namedSessions)) {
      if (!mention.quoted) check(mention);
    }

    function check({ body, range, sessions, noun }: NamedSessions) {
      const isCongress = body === 'npc' || body === 'local-congress';
      if (!isCongress && body !== 'cppcc' && body !== 'local-cppcc') return;
      const units = sessions.flatMap(({ unit }): TextEdit[] =>
        unit && text(unit) === '中' ? [{ range: unit, text: '次' }] : [],
      );
      const called = noun && text(noun) !== '会议' ? [{ range: noun, text: '会议' }] : [];
      const edits = [...units, ...called];
      const data = { text: text(range), right: textWith(draft.text, range, edits) };
      if (units.length > 0) {
        report({ range, messageId: 'session', data, fixes: [{ edits, safety: 'safe' }] });
      } else if (isCongress && noun && text(noun) === '全会') {
        // 全体会议 is a sitting within a session, and right.
        report({
          range,
          messageId: 'called',
          certainty: 'likely',
          data,
          fixes: [{ edits, safety: 'review' }],
        });
      }
    }
  },
});
