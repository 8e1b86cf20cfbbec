import { defineRule, quotedRanges, writtenDates } from '../../src/rule.js';

/** 5号文件, 5号楼: there 号 numbers a thing. */
const NUMBERED = /^(?:[文令楼线院机台通函公门井站区馆厅坑桥仓地店店码]|决议|议案|提案)/;

export default defineRule({
  id: 'numerals/day-form',
  meta: {
    name: { zh: '日期用“号”', en: 'Colloquial date' },
    summary: { zh: '日期用“日”，不用“号”', en: 'The day of a date is written 日, not 号' },
    why: {
      zh: '“5号”是口语，公文中的日期写“5日”。',
      en: '5号 is colloquial; official writing says 5日.',
    },
    basis: { source: '实务', clause: '公文使用书面语的惯例', strength: '实务' },
    messages: {
      spoken: {
        zh: '日期“{{date}}”中的“号”是口语，应改为“日”。',
        en: '号 in the date “{{date}}” is colloquial. Write 日.',
      },
    },
    examples: [
      { bad: '⟦12月5号⟧召开会议。', fixed: '12月5日召开会议。' },
      { bad: '⟦二〇二一年三月八号⟧', fixed: '二〇二一年三月八日' },
      { good: '12月5日印发5号文件，3号楼于同日交付。' },
    ],
  },

  create({ fact, text, report }) {
    const quoted = fact(quotedRanges);
    for (const { range, dayMark } of fact(writtenDates)) {
      if (!dayMark || text(dayMark) !== '号' || quoted.overlaps(range)) continue;
      if (NUMBERED.test(text([range[1], range[1] + 2]))) continue;
      report({
        range,
        messageId: 'spoken',
        data: { date: text(range) },
        fixes: [{ edits: [{ range: dayMark, text: '日' }], safety: 'safe' }],
      });
    }
  },
});
