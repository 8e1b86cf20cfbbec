import { defineRule, quotedRanges } from '../../src/rule.js';
import { CONJUNCTIONS, WORDS } from './before-and.data.js';

export default defineRule({
  id: 'punctuation/before-and',
  meta: {
    name: { zh: '连词前用顿号', en: 'Comma before a conjunction' },
    summary: {
      zh: '“和”“及”“以及”“或”之前不用顿号',
      en: 'There is no 、 before 和, 及, 以及 or 或',
    },
    why: {
      zh: '连词已把最后一项与前面接上，再加顿号就重复了。',
      en: 'The conjunction already joins the last item to the others; a 、 before it is redundant.',
    },
    basis: { source: '国标', clause: 'GB/T 15834—2011 4.5.3.1（顿号用于并列词语之间）', strength: '一般' },
    messages: {
      pause: {
        zh: '“{{word}}”之前不用顿号，应删去顿号。',
        en: 'No “、” is used before “{{word}}”. Delete it.',
      },
    },
    examples: [
      {
        bad: '抓好学习、培训⟦、和⟧考核工作。',
        fixed: '抓好学习、培训和考核工作。',
        good: '抓好学习、培训和考核工作。',
      },
      { bad: '各镇、各街道⟦、以及⟧区直部门。', fixed: '各镇、各街道以及区直部门。' },
      { good: '建设富强、民主、文明、和谐的国家。宏观调控的预见性、及时性。推进社区、和睦家庭建设。' },
      { good: '深入一线、和群众打成一片。发展经济、和环境相协调。' },
      { good: '建设美丽乡村、和美庭院、平安小区。坚持实事求是、与时俱进。' },
    ],
  },

  phrases: CONJUNCTIONS.map((word) => `、${word}`),

  create({ draft, fact, report }) {
    const { text } = draft;
    let lastStart = -1;

    return {
      Phrase({ phrase, range: [start, end] }) {
        // The longest of the words at a place is met first.
        if (start === lastStart) return;
        lastStart = start;
        const word = phrase.slice(1);
        if (WORDS[word]?.includes(text[end] ?? '') || !endsList(text.slice(end, end + REACH))) return;
        const isPlace = PLACE.test(text.slice(end, end + 4));
        const range = [start, start + 1] as const;
        if (fact(quotedRanges).overlaps(range)) return;
        report({
          range: [start, end],
          messageId: 'pause',
          data: { word },
          certainty: isPlace ? 'possible' : 'likely',
          fixes: [{ edits: [{ range, text: '' }], safety: isPlace ? 'review' : 'safe' }],
        });
      },
    };
  },
});

/** A place whose name begins with the word: 和安县, 及第镇. */
const PLACE = /^[㐀-鿿\u{20000}-\u{323af}]{1,2}(?:省|市|区|县|旗|镇|乡|村|街道)/u;

/** How far behind the word the list is read, in characters. */
const REACH = 40;

/**
 * Whether what follows is the last item of a list. Where the list goes on the word is the head of an item and joins
 * nothing, and so it is where it only means 同: 放下架子、和群众打成一片.
 */
function endsList(rest: string): boolean {
  const clause = /^[^，。；：？！\n（）]*/.exec(rest)![0];
  return !clause.includes('、') && !/一起|一道|打成|一致|谈心|交朋友|相[适结统协比同]/.test(clause);
}
