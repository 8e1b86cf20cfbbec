import { defineRule, quotedRanges, type Range, type TextEdit, writtenDates } from '../../src/rule.js';

const ZERO = '〇';
const ODD_ZEROS = '○◯ＯO0０零';

export default defineRule({
  id: 'numerals/hanzi-zero',
  meta: {
    name: { zh: '年份“〇”写法', en: 'Zero in a Chinese year' },
    summary: {
      zh: '汉字年份中的“0”写作“〇”',
      en: 'The zero of a year in Chinese numerals is 〇',
    },
    why: {
      zh: '“○”是图形符号，“0”是阿拉伯数字，“零”用于计量；用作编号和年份时写“〇”，检索和转换才不出错。',
      en: '○ is a sign, 0 an Arabic digit and 零 is for amounts; in numbers and years only 〇 can be searched and converted reliably.',
    },
    basis: { source: '国标', clause: 'GB/T 15835—2011 5.2.5', strength: '规定' },
    messages: {
      zero: {
        zh: '年份“{{year}}”中的“{{zero}}”应为“〇”，改为“{{expected}}”。',
        en: 'In the year “{{year}}” the “{{zero}}” should be 〇. Write “{{expected}}”.',
      },
    },
    examples: [
      { bad: '⟦二○二一⟧年十二月', fixed: '二〇二一年十二月' },
      { bad: '⟦二零二一⟧年', fixed: '二〇二一年' },
      { bad: '⟦二0二一⟧年', fixed: '二〇二一年' },
      { bad: '⟦二OO八⟧年八月', fixed: '二〇〇八年八月' },
      { good: '二〇二一年投入一百零五万元，涉及2010年的项目。' },
    ],
  },

  create({ fact, text, report }) {
    const quoted = fact(quotedRanges);
    for (const { year } of fact(writtenDates)) {
      if (year?.script === 'chinese' && !quoted.overlaps(year.range)) check(year.range);
    }

    function check([start, end]: Range): void {
      const written = text([start, end]);
      const edits = [...written].flatMap((character, index): TextEdit[] =>
        ODD_ZEROS.includes(character) ? [{ range: [start + index, start + index + 1], text: ZERO }] : [],
      );
      if (edits.length === 0) return;
      const zero = text(edits[0]!.range);
      const expected = [...written]
        .map((character) => (ODD_ZEROS.includes(character) ? ZERO : character))
        .join('');
      report({
        range: [start, end],
        messageId: 'zero',
        data: { year: written, zero, expected },
        fixes: [{ edits, safety: 'safe' }],
      });
    }
  },
});
