import { defineRule, reportParts } from '../../src/rule.js';

export default defineRule({
  id: 'structure/signature',
  meta: {
    name: { zh: '发文机关署名', en: 'Signature' },
    summary: { zh: '正文之后署发文机关', en: 'The issuing organ signs below the text' },
    why: {
      zh: '没有署名，不知道报告是谁写的，由谁负责。',
      en: 'Without a signature no one knows whose report it is and who is responsible for it.',
    },
    basis: {
      source: '条例',
      clause: '《党政机关公文处理工作条例》第九条（十一）',
      strength: '规定',
    },
    messages: {
      missing: {
        zh: '缺少发文机关署名。请在正文之后、成文日期之上补写机关全称或规范化简称。',
        en: 'The issuing organ is not named. Write its full or standard short name below the text, above the date.',
      },
    },
    examples: [
      {
        bad: '关于2021年党建工作情况的报告\n市委：\n现将有关情况报告如下：\n一、工作开展情况\n⟦召开会议12次。⟧',
        good: '关于2021年党建工作情况的报告\n市委：\n现将有关情况报告如下：\n一、工作开展情况\n召开会议12次。\n中共青禾区委\n2021年12月28日',
        given: { genre: 'party-building-report' },
      },
      {
        // A name may stand below the title instead.
        good: '2021年度述职报告\n区委组织部部长　陆远\n各位同志：\n一、履职情况\n召开会议12次。',
        given: { genre: 'duty-report' },
      },
    ],
    // A part is there or not, whatever blanks its place holds.
    guards: false,
  },

  create({ outline, fact, report }) {
    if (outline?.signature !== 'required') return {};
    const { signatures, issueDates, lastSentence, title } = fact(reportParts);
    if (signatures.length > 0) return;
    // The title's own lines and what says when; a name stands there besides.
    const named = title && title.range[1] > Math.max(title.lines.at(-1)![1], title.subtitle?.[1] ?? 0);
    if (!named) report({ range: issueDates[0]?.range ?? lastSentence, messageId: 'missing' });
  },
});
