import { codePointsOf, defineRule, type Range } from '../../src/rule.js';

export default defineRule({
  id: 'characters/invisible',
  meta: {
    name: { zh: '不可见字符', en: 'Invisible character' },
    summary: { zh: '文字之间没有看不见的字符', en: 'No invisible characters stand in the text' },
    why: {
      zh: '零宽字符、软连字符和方向控制符看不见，却会打断词语，使检索、校对失灵，方向控制符还会改变显示的次序。',
      en: 'Zero-width characters, soft hyphens and marks of direction cut words in two for every search and check; marks of direction also change the order in which text is shown.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      invisible: {
        zh: '“{{around}}”中有{{count}}个看不见的字符（{{codes}}）。请删去。',
        en: 'There is something invisible in “{{around}}” ({{count}} × {{codes}}). Delete it.',
      },
    },
    examples: [
      { bad: '⟦截\u200b止⟧年底，全区新⟦增\u2060\u2060就⟧业。', fixed: '截止年底，全区新增就业。' },
      { bad: '持续⟦优\u00ad化⟧营商环境。', fixed: '持续优化营商环境。' },
      { bad: '文件⟦名\u202e为⟧报告。', fixed: '文件名为报告。' },
      { good: '截至年底，全区新增就业1.2万人。👨\u200d👩\u200d👧' },
    ],
    guards: false,
  },

  create({ draft, text, report }) {
    for (const { kind, range, source } of draft.lookalikes) {
      if (kind !== 'invisible') continue;
      const written = draft.source.slice(...source);
      const around = neighbours(range[0]);
      report({
        range: around,
        messageId: 'invisible',
        data: {
          around: text(around),
          count: [...written].length,
          codes: [...new Set([...written].map(codePointsOf))].join('、'),
        },
        fixes: [
          {
            edits: [{ range: around, text: text(around) }],
            safety: 'safe',
            title: {
              zh: `删去“${text(around)}”中看不见的字符`,
              en: `Delete what is invisible in “${text(around)}”`,
            },
          },
        ],
        fold: { kind: { zh: '看不见的字符', en: 'invisible characters' }, sample: codePointsOf(written) },
      });
    }

    /** The characters on either side of an offset, on its line. */
    function neighbours(at: number): Range {
      const before = text([Math.max(0, at - 2), at]);
      const after = text([at, at + 2]);
      const isPair = (pair: string) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair);
      const left = isPair(before) ? 2 : /[^\n]$/.test(before) ? 1 : 0;
      const right = isPair(after) ? 2 : /^[^\n]/.test(after) ? 1 : 0;
      return [at - left, at + right];
    }
  },
});
