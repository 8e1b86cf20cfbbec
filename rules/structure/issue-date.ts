import { defineRule, type IssueDate, reportParts, withoutSpaces } from '../../src/rule.js';

export default defineRule({
  id: 'structure/issue-date',
  meta: {
    name: { zh: '成文日期', en: 'Date of issue' },
    summary: {
      zh: '署成文日期，用阿拉伯数字写全年月日',
      en: 'The date of issue stands below the signature: year, month and day in Arabic numerals',
    },
    why: {
      zh: '公文从成文日期起生效；日期不全或写法不一，无法归档查对。',
      en: 'A document takes effect on its date of issue; without a complete one it cannot be filed or looked up.',
    },
    basis: {
      source: '国标',
      clause: 'GB/T 9704—2012 7.3.5.4；《党政机关公文处理工作条例》第九条（十二）',
      strength: '规定',
    },
    messages: {
      missing: {
        zh: '缺少成文日期。请在署名之下补写，用阿拉伯数字写全年、月、日。',
        en: 'There is no date of issue. Write it below the signature: year, month and day in Arabic numerals.',
      },
      incomplete: {
        zh: '成文日期“{{date}}”不全。年、月、日都要写，年份写四位数字。',
        en: 'The date of issue “{{date}}” is incomplete. Write year, month and day, the year in four digits.',
      },
      arabic: {
        zh: '成文日期用阿拉伯数字。请将“{{date}}”改为“{{expected}}”。',
        en: 'The date of issue is written in Arabic numerals. Replace “{{date}}” with “{{expected}}”.',
      },
      padding: {
        zh: '月、日前不补零。请将“{{date}}”改为“{{expected}}”。',
        en: 'Month and day have no leading zeros. Replace “{{date}}” with “{{expected}}”.',
      },
      form: {
        zh: '成文日期用“年”“月”“日”。请将“{{date}}”改为“{{expected}}”。',
        en: 'The date of issue is written with 年, 月 and 日. Replace “{{date}}” with “{{expected}}”.',
      },
    },
    examples: [
      {
        bad: '关于2021年党建工作情况的报告\n市委：\n现将有关情况报告如下：\n一、工作开展情况\n⟦召开会议12次。⟧',
        good: '关于2021年党建工作情况的报告\n市委：\n现将有关情况报告如下：\n一、工作开展情况\n召开会议12次。\n中共青禾区委\n2021年12月28日',
        messageId: 'missing',
        given: { genre: 'party-building-report' },
      },
      {
        bad: '关于2021年党建工作情况的报告\n市委：\n工作扎实推进。\n中共青禾区委\n⟦2021年12月⟧',
        messageId: 'incomplete',
        given: { genre: 'party-building-report' },
      },
      {
        bad: '关于2021年党建工作情况的报告\n市委：\n工作扎实推进。\n中共青禾区委\n⟦二〇二一年十二月二十八日⟧',
        fixes: ['关于2021年党建工作情况的报告\n市委：\n工作扎实推进。\n中共青禾区委\n2021年12月28日'],
        good: '关于2003年党建工作情况的报告\n市委：\n工作扎实推进。\n中共青禾区委\n二〇〇三年十二月二十八日',
        messageId: 'arabic',
        given: { genre: 'party-building-report' },
      },
      {
        bad: '关于2021年党建工作情况的报告\n市委：\n工作扎实推进。\n中共青禾区委\n⟦2022年01月05日⟧',
        fixed: '关于2021年党建工作情况的报告\n市委：\n工作扎实推进。\n中共青禾区委\n2022年1月5日',
        messageId: 'padding',
        given: { genre: 'party-building-report' },
      },
      {
        bad: '关于2021年党建工作情况的报告\n市委：\n工作扎实推进。\n中共青禾区委\n⟦2022.1.5⟧',
        fixed: '关于2021年党建工作情况的报告\n市委：\n工作扎实推进。\n中共青禾区委\n2022年1月5日',
        messageId: 'form',
        given: { genre: 'party-building-report' },
      },
    ],
    // A part is there or not, whatever blanks its place holds.
    guards: false,
  },

  create({ outline, text, fact, report }) {
    const check = ({ range, date, script }: IssueDate) => {
      // Month or day wait for their numbers: a blank, which another rule reports.
      if (!date) return;
      const written = withoutSpaces(text(range));
      const { year, month, day } = date;
      if (year < 1000 || month === undefined || day === undefined) {
        report({ range, messageId: 'incomplete', data: { date: written } });
        return;
      }
      const expected = `${year}年${month}月${day}日`;
      const data = { date: written, expected };
      const edits = [{ range, text: expected }];
      if (script !== 'arabic') {
        if (year >= ARABIC_SINCE)
          report({ range, messageId: 'arabic', data, fixes: [{ edits, safety: 'review' }] });
      } else if (PADDED.test(written))
        report({ range, messageId: 'padding', data, fixes: [{ edits, safety: 'safe' }] });
      else if (!written.includes('年'))
        report({ range, messageId: 'form', data, fixes: [{ edits, safety: 'safe' }] });
    };

    const { issueDates, signatures, lastSentence, title } = fact(reportParts);
    for (const date of issueDates) check(date);
    if (issueDates.length > 0 || outline?.issueDate !== 'required') return;
    const belowTitle = title ? text([title.lines.at(-1)![1], title.range[1]]) : '';
    if (!DAY.test(withoutSpaces(belowTitle)))
      report({ range: signatures.at(-1)?.range ?? lastSentence, messageId: 'missing' });
  },
});

/** The first whole year of GB/T 9704—2012; before it the day was written in Chinese numerals. */
const ARABIC_SINCE = 2013;
const PADDED = /[年月][0０]/;
/** A day said below the title: （2021年12月28日）. */
const DAY = /年.{1,3}月.{1,3}日/;
