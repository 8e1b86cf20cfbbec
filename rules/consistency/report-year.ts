import {
  dateSpan,
  defineRule,
  type PartialDate,
  type Range,
  withoutSpaces,
  writtenDay,
} from '../../src/rule.js';

/** A year as titles write it. */
const YEAR = /(?:19|20)\d{2}(?=年)/g;
/** Titles of what was done in the year named; a government's work report is named after the year it is given in. */
const ENDS_AS_REPORT = /(?:报告|总结|汇报)$/;
const LOOKS_BACK = /情况|工作|述职|述责|述廉/;
const GOVERNMENT = /政府工作报告$/;
/** A lead-in that begins with the year it is about. */
const OPENING_YEAR = /^((?:19|20)\d{2})年(?:度|以来)?[，,]/;

interface YearAt {
  readonly year: number;
  readonly range: Range;
}

export default defineRule({
  id: 'consistency/report-year',
  meta: {
    name: { zh: '年份前后不一', en: 'Conflicting years' },
    summary: { zh: '标题、导语、成文日期的年份对得上', en: 'Title, lead-in and date agree about the year' },
    why: {
      zh: '沿用上年稿子时，最容易改了标题忘了导语，或改了正文忘了日期。',
      en: 'When last year’s report is written over, one of title, lead-in and date is easily left as it was.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      leadIn: {
        zh: '标题写{{title}}年，导语写{{year}}年，前后不一。请核对，改正其中一处。',
        en: 'The title says {{title}}, the lead-in {{year}}. Check, and correct one of them.',
      },
      date: {
        zh: '标题写{{title}}年，成文日期是{{year}}年，前后不一。请核对，改正其中一处。',
        en: 'The title says {{title}}, the date of issue {{year}}. Check, and correct one of them.',
      },
      given: {
        zh: '给定的稿件日期是{{given}}，文中写的是“{{written}}”。本次按给定的日期检查；请核对，改正其中一处。',
        en: 'The date given for the draft is {{given}}, but the text says “{{written}}”. The date given was used; check, and correct one of them.',
      },
    },
    examples: [
      {
        bad: '关于2021年党建工作情况的报告\n市委：\n⟦2020⟧年，区委坚持以党的政治建设为统领，现将情况报告如下：\n一、工作情况\n工作扎实。',
        messageId: 'leadIn',
        good: '关于2021年党建工作情况的报告\n市委：\n2021年，区委坚持以党的政治建设为统领，现将情况报告如下：\n一、工作情况\n工作扎实。\n中共滨河区委\n2022年1月5日',
      },
      {
        bad: '关于2021年党建工作情况的报告\n市委：\n现将情况报告如下：\n一、工作情况\n工作扎实。\n中共滨河区委\n⟦2020年12月28日⟧',
        messageId: 'date',
      },
      {
        bad: '关于党建工作情况的报告\n市委：\n现将情况报告如下：\n一、工作情况\n工作扎实。\n中共滨河区委\n⟦2020年12月28日⟧',
        messageId: 'given',
        given: { date: '2021-12-28' },
      },
      { good: '2022年工作要点\n一、总体要求\n坚持稳中求进。\n滨河区教育局\n2021年12月28日' },
      {
        good: '关于2020年预算执行情况和2021年预算草案的报告\n各位代表：\n2020年，全区财政运行平稳。\n一、执行情况\n收入增长。',
      },
    ],
  },

  create({ fact, text, report }) {
    let title: (YearAt & { readonly text: string }) | undefined;
    return {
      Root() {
        const { evidence, contradicting } = fact(dateSpan);
        if (evidence?.source !== 'given') return;
        for (const { source, range } of contradicting) {
          if (!range || (source !== 'issue-date' && source !== 'occasion')) continue;
          const written = withoutSpaces(text(range));
          report({
            range,
            messageId: 'given',
            data: { given: writtenDay(evidence.from), written },
            certainty: 'likely',
          });
        }
      },
      Title(node) {
        if (title) return;
        const years = new Set(node.text.match(YEAR));
        const [year] = [...years].map(Number);
        if (years.size === 1 && year) title = { year, range: node.range, text: node.text };
      },
      Paragraph({ role, range }) {
        if (!title || role !== 'leadIn' || !looksBack(title.text)) return;
        const opening = OPENING_YEAR.exec(withoutSpaces(text(range)));
        const year = Number(opening?.[1]);
        if (!opening || year === title.year) return;
        const at = range[0] + text(range).indexOf(opening[1]!);
        report({
          range: [at, at + opening[1]!.length],
          messageId: 'leadIn',
          data: { title: title.year, year },
          certainty: 'likely',
          related: [{ range: title.range, message: { zh: '标题在这里', en: 'the title is here' } }],
        });
      },
      IssueDate({ date, range }) {
        if (!title || !date || !looksBack(title.text) || agrees(title, date)) return;
        report({
          range,
          messageId: 'date',
          data: { title: title.year, year: date.year },
          // A report on an old year may be late; one on a year to come cannot be.
          certainty: date.year < title.year ? 'likely' : 'possible',
          related: [{ range: title.range, message: { zh: '标题在这里', en: 'the title is here' } }],
        });
      },
    };
  },
});

function looksBack(title: string): boolean {
  return ENDS_AS_REPORT.test(title) && LOOKS_BACK.test(title) && !GOVERNMENT.test(title);
}

/** Whether a report on a year may be of a day: in that year or the next. */
function agrees({ year }: YearAt, date: PartialDate): boolean {
  return date.year === year || date.year === year + 1;
}
