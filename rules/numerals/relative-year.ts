import * as v from 'valibot';
import { defineRule, type Range } from '../../src/rule.js';

export default defineRule({
  id: 'numerals/relative-year',
  meta: {
    name: { zh: '年份指代不明', en: 'Relative year' },
    summary: {
      zh: '书面报告写明年份，少用“今年”“去年”',
      en: 'A written report names the year instead of 今年 or 去年',
    },
    why: {
      zh: '报告要存档、要引用，隔年再看，“今年”是哪一年还要回头去查。',
      en: 'Reports are kept and cited; a year later one must look up which year 今年 was.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      relative: {
        zh: '全文有{{count}}处“{{word}}”。宜写明是哪一年，至少在首次出现时写明。',
        en: 'Uses of “{{word}}”: {{count}}. Name the year, at least the first time.',
      },
    },
    optionDocs: {
      allow: { zh: '允许使用的词', en: 'words that may be used' },
    },
    options: v.object({
      allow: v.optional(v.array(v.string()), []),
    }),
    examples: [
      { bad: '⟦去年⟧查处问题12起，⟦今年⟧查处8起。', good: '2020年查处问题12起，2021年查处8起。' },
      // Said to an audience, the words are natural.
      { good: '各位代表：\n现在，我报告政府工作。\n今年要抓好八项工作。' },
      {
        good: '近年来，连年增长，当年完成，今年2021年度计划已经下达。',
        given: { options: { allow: ['今年'] } },
      },
    ],
    whenNotToUse: {
      zh: '口头宣读的讲话和报告（有“各位代表”等称谓的，这条规则本来就不查）。',
      en: 'Speeches, and reports that are read aloud (those with a salutation are not checked anyway).',
    },
  },

  phrases: ['今年', '去年', '前年', '明年', '后年'],

  create({ options, report }) {
    const found = new Map<string, Range[]>();
    let isSpoken = false;
    return {
      Salutation() {
        isSpoken = true;
      },
      Phrase({ phrase, range }) {
        const ranges = found.get(phrase);
        if (ranges) ranges.push(range);
        else found.set(phrase, [range]);
      },
      'Root:exit'() {
        if (isSpoken) return;
        for (const [word, ranges] of found) {
          if (options.allow.includes(word)) continue;
          report({ range: ranges[0]!, messageId: 'relative', data: { word, count: ranges.length } });
        }
      },
    };
  },
});
