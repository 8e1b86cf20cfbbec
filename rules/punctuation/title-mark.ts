import { defineRule } from '../../src/rule.js';
import { BEFORE, BEHIND } from './title-mark.data.js';

export default defineRule({
  id: 'punctuation/title-mark',
  meta: {
    name: { zh: '书名号误用', en: 'Misused title marks' },
    summary: {
      zh: '书名号用于书、文件、文章等的名称，不用于称号、证照、活动、品牌',
      en: 'Title marks name books, documents and articles, not honours, licences, events or brands',
    },
    why: {
      zh: '称号、证照、活动不是作品，用书名号会让人误以为是一份文件。',
      en: 'An honour, a licence or an event is not a work; in title marks it reads like a document.',
    },
    basis: { source: '国标', clause: 'GB/T 15834—2011 附录 A.13.1', strength: '规定' },
    messages: {
      notWork: {
        zh: '“{{word}}”一类的名称不用书名号。需要标示的，可改用引号，如“三好学生”称号。',
        en: 'Names such as “{{word}}” take no title marks. Where marks are needed, use quotation marks.',
      },
    },
    examples: [
      {
        bad: '3人获得《优秀共产党员⟦》称号⟧。',
        good: '3人获得“优秀共产党员”称号，1篇获《人民日报》刊发。',
      },
      { bad: '为企业换发《食品经营⟦许可证》⟧12份。', good: '落实《食品经营许可证管理办法》。' },
    ],
    // The marks are wrong, not the title in them.
    guards: false,
  },

  phrases: [...BEHIND.map((word) => `》${word}`), ...BEFORE.map((word) => `${word}》`)],

  create({ report }) {
    return {
      Phrase({ phrase, range }) {
        report({
          range,
          messageId: 'notWork',
          data: { word: phrase.replace('》', '') },
          certainty: 'possible',
        });
      },
    };
  },
});
