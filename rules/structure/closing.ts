import { defineRule, reportParts, withoutSpaces } from '../../src/rule.js';

export default defineRule({
  id: 'structure/closing',
  meta: {
    name: { zh: '报告结语', en: 'Closing of a report' },
    summary: { zh: '报告的结语不请求批示、批复', en: 'A report does not close with a request for approval' },
    why: {
      zh: '报告不需要上级答复，夹带的请示事项会被搁置；需要请示的应另行文。',
      en: 'A report gets no answer, so a request in it is left undone; write a separate request.',
    },
    basis: {
      source: '条例',
      clause: '《党政机关公文处理工作条例》第十五条（四）',
      strength: '规定',
    },
    basisOf: {
      missing: { source: '实务', strength: '实务' },
      unexpected: { source: '实务', strength: '实务' },
    },
    messages: {
      request: {
        zh: '报告不得夹带请示事项。请将“{{closing}}”改为“{{instead}}”，需要批复的另写请示。',
        en: 'A report must not contain a request for approval. Replace “{{closing}}” with “{{instead}}”, and ask for approval in a separate document.',
      },
      missing: {
        zh: '缺少结语。请在正文之后另起一段写“{{instead}}”',
        en: 'There is no closing. Write “{{instead}}” as a paragraph of its own below the text.',
      },
      unexpected: {
        zh: '这种体裁不写“{{closing}}”，请删去。',
        en: 'This genre does not end with “{{closing}}”. Delete it.',
      },
    },
    examples: [
      {
        bad: '关于2021年党建工作情况的报告\n市委：\n现将有关情况报告如下：\n一、工作开展情况\n召开会议12次。\n⟦妥否，请批示。⟧',
        fixes: [
          '关于2021年党建工作情况的报告\n市委：\n现将有关情况报告如下：\n一、工作开展情况\n召开会议12次。\n特此报告。',
        ],
        good: '关于2021年党建工作情况的报告\n市委：\n现将有关情况报告如下：\n一、工作开展情况\n召开会议12次。\n特此报告。',
        messageId: 'request',
        given: { genre: 'party-building-report' },
      },
      {
        bad: '关于2021年党建工作情况的报告\n市委：\n现将有关情况报告如下：\n一、工作开展情况\n召开会议12次。\n⟦以上报告，请批复。⟧',
        fixes: [
          '关于2021年党建工作情况的报告\n市委：\n现将有关情况报告如下：\n一、工作开展情况\n召开会议12次。\n特此报告。',
        ],
        good: '政府工作报告\n各位代表：\n现在，我代表区人民政府向大会报告工作，请予审议。\n一、工作回顾\n报请批准后组织实施。',
        messageId: 'request',
        given: { genre: 'party-building-report' },
      },
      {
        bad: '关于2021年党建工作情况的报告\n市委：\n⟦召开会议12次。⟧',
        good: '关于2021年党建工作情况的报告\n市委：\n召开会议12次。\n专此报告。',
        messageId: 'missing',
        given: { outline: { closing: 'required' } },
      },
      {
        bad: '青禾区2021年国民经济和社会发展统计公报\n全年生产总值增长8.1%。\n⟦特此报告。⟧',
        good: '青禾区2021年国民经济和社会发展统计公报\n全年生产总值增长8.1%。',
        messageId: 'unexpected',
        given: { outline: { closing: 'none' } },
      },
    ],
    // A part is there or not, whatever blanks its place holds.
    guards: false,
  },

  create({ outline, text, fact, report }) {
    if (!outline) return {};
    const { closing, lastSentence, title } = fact(reportParts);
    const instead = title && DUTIES.test(text(title.range)) ? '以上报告，请予评议。' : '特此报告。';
    if (!closing) {
      if (outline.closing === 'required')
        report({ range: lastSentence, messageId: 'missing', data: { instead } });
      return;
    }
    const { range } = closing;
    const words = withoutSpaces(text(range));
    if (REQUEST.test(words))
      report({
        range,
        messageId: 'request',
        data: { closing: words, instead },
        fixes: [{ edits: [{ range, text: instead }], safety: 'review' }],
      });
    else if (outline.closing === 'none') report({ range, messageId: 'unexpected', data: { closing: words } });
  },
});

/** Titles of reports on duties, which are not handed up but submitted to those who appraise. */
const DUTIES = /述[职责廉学法德]/;
const REQUEST = /[妥当可]否|请(?:予以?|领导)?(?:批示|批复|批准|审批|核准)[。！]?$/;
