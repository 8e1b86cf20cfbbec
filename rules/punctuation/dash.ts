import {
  characterAfter,
  characterBefore,
  defineRule,
  isChineseCharacter,
  type Range,
} from '../../src/rule.js';

export default defineRule({
  id: 'punctuation/dash',
  meta: {
    name: { zh: '破折号写法', en: 'Dash form' },
    summary: { zh: '破折号写作“——”', en: 'A dash is “——”' },
    why: {
      zh: '破折号占两个字的位置，中间不断开；用连字符、制表符拼成的，字号一变就断开。',
      en: 'A dash is two characters wide without a gap; one made of hyphens or box-drawing characters breaks up.',
    },
    basis: { source: '国标', clause: 'GB/T 15834—2011 4.10、5.1.4', strength: '规定' },
    messages: {
      form: {
        zh: '破折号写作“——”，不写作“{{dash}}”。',
        en: 'A dash is “——”, not “{{dash}}”.',
      },
    },
    examples: [
      {
        bad: '坚持一条主线⟦--⟧高质量发展。',
        fixed: '坚持一条主线——高质量发展。',
        good: '坚持一条主线——高质量发展。',
      },
      { bad: '坚持一条主线―高质量发展⟦――⟧不动摇。', fixed: '坚持一条主线―高质量发展——不动摇。' },
      { bad: '坚持一条主线⟦───⟧高质量发展。', fixed: '坚持一条主线——高质量发展。' },
      {
        bad: '政府工作报告\n⟦－－⟧2022年1月6日在青禾区第八届人民代表大会第一次会议上',
        fixed: '政府工作报告\n——2022年1月6日在青禾区第八届人民代表大会第一次会议上',
      },
      { good: '中国—东盟，京沪高铁G1-G2，npm run build --watch，\n----\n5—10月。' },
    ],
  },

  phrases: ['--', '――', '──', '－－', '———'],

  create({ draft, text, report }) {
    const source = draft.text;

    return {
      Phrase({ range: [start] }) {
        if (source[start - 1] === source[start]) return;
        let end = start + 1;
        while (source[end] === source[start]) end++;
        const range: Range = [start, end];
        const dash = text(range);
        if (!isDash(dash) || !isInChinese(range)) return;
        report({
          range,
          messageId: 'form',
          data: { dash },
          fixes: [{ edits: [{ range, text: '——' }], safety: 'safe' }],
        });
      },
    };

    /** Not the sign of an option, as in --help, nor a rule across the page. */
    function isInChinese([from, to]: Range): boolean {
      const before = characterBefore(source, from);
      const after = characterAfter(source, to);
      if (/[a-z―─－—-]/.test(after)) return false;
      if (isChineseCharacter(before)) return true;
      return /^\d?$/.test(before) && (isChineseCharacter(after) || (before === '' && /\d/.test(after)));
    }
  },
});

/** Three hyphens draw a line, and so do four signs of a kind that join. */
function isDash(dash: string): boolean {
  return dash.length <= (dash.startsWith('-') ? 2 : 3);
}
