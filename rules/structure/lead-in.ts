import { defineRule, reportParts, withoutSpaces } from '../../src/rule.js';

export default defineRule({
  id: 'structure/lead-in',
  meta: {
    name: { zh: '导语', en: 'Lead-in' },
    summary: {
      zh: '正文各部分之前有导语，以过渡句引出下文',
      en: 'A lead-in stands before the sections and introduces them',
    },
    why: {
      zh: '导语交代时间、依据和总的评价，过渡句提示审阅人以下是报告内容。',
      en: 'The lead-in gives period, basis and overall assessment; its last sentence tells the reader that the report begins.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      missing: {
        zh: '没有导语，直接进入“{{heading}}”。请先写一段总的情况，并用“现将有关情况报告如下：”一类的话引出下文。',
        en: 'There is no lead-in before “{{heading}}”. Give an overview first, and introduce the report with “现将有关情况报告如下：” or the like.',
      },
      transition: {
        zh: '导语没有过渡句。可在末尾加“现将有关情况报告如下：”。',
        en: 'The lead-in does not introduce the report. It may end with “现将有关情况报告如下：”.',
      },
    },
    examples: [
      {
        bad: '关于2021年党建工作情况的报告\n市委：\n⟦一、工作开展情况⟧\n召开会议12次。',
        good: '关于2021年党建工作情况的报告\n市委：\n2021年，区委抓实党建。现将有关情况报告如下：\n一、工作开展情况\n召开会议12次。',
        messageId: 'missing',
        given: { genre: 'party-building-report' },
      },
      {
        bad: '关于2021年党建工作情况的报告\n市委：\n⟦2021年，区委抓实党建，成效明显。⟧\n一、工作开展情况\n召开会议12次。',
        good: '关于2021年党建工作情况的报告\n市委：\n2021年，区委抓实党建，成效明显，具体情况如下。\n一、工作开展情况\n召开会议12次。',
        messageId: 'transition',
        given: { genre: 'party-building-report' },
      },
    ],
    // A part is there or not, whatever blanks its place holds.
    guards: false,
  },

  create({ draft, outline, text, fact, report }) {
    if (outline?.leadIn !== 'required') return {};
    const { opening, hasSections } = fact(reportParts);
    // Where there are no sections, nothing tells the lead-in from the rest.
    const section = draft.root.children.find(({ type }) => type === 'Section');
    if (!hasSections || section?.type !== 'Section') return;
    const last = opening.at(-1);
    if (!last) {
      const { heading } = section;
      report({
        range: heading.range,
        messageId: 'missing',
        data: { heading: text(heading.title).trim() },
      });
    } else if (!opening.some(({ range }) => LEADS_OVER.test(withoutSpaces(text(range)).slice(-LAST_WORDS)))) {
      report({
        range: last.children.at(-1)?.range ?? last.range,
        messageId: 'transition',
        certainty: 'possible',
      });
    }
  },
});

/** How many characters at the end of a paragraph lead over. */
const LAST_WORDS = 40;
const LEADS_OVER = /如下|以下|下面|分述|[：:]$/;
