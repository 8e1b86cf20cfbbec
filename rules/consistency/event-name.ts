import { defineRule, type Range } from '../../src/rule.js';

/** How a leader's visit is called; the longest first. */
const VISITS = ['考察调研', '视察', '考察', '调研'];
/** The longest name of a place looked at, in UTF-16 code units. */
const PLACE = 12;
/** From the name of the visit to what was said there: 视察甘肃时的重要讲话. */
const SPEECH =
  /^([㐀-鿿\u{20000}-\u{323af}A-Za-z]{1,12}?)(?:省|市|自治区)?(?:时|期间)?的?(?:重要)?(?:讲话|指示)/u;

interface Visit {
  readonly name: string;
  readonly range: Range;
}

export default defineRule({
  id: 'consistency/event-name',
  meta: {
    name: { zh: '活动名称不一', en: 'Inconsistent event name' },
    summary: { zh: '同一次活动全文一个叫法', en: 'An event has one name throughout' },
    why: {
      zh: '同一次讲话，一处写“视察”，一处写“考察”，读者会以为是两次。应以权威媒体的报道为准。',
      en: 'A speech given “on an inspection” here and “on a visit” there reads as two speeches. Follow the official report.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      differs: {
        zh: '同一次讲话，前文写“{{first}}”，此处写“{{name}}”。请以权威媒体的报道为准，统一写法。',
        en: 'The same speech is called “{{first}}” above and “{{name}}” here. Use the word of the official report throughout.',
      },
    },
    examples: [
      {
        bad: '落实习近平总书记视察安徽重要讲话精神。印发学习贯彻总书记⟦考察⟧安徽时重要讲话精神的通知。',
        good: '落实习近平总书记考察安徽重要讲话精神。印发学习贯彻总书记考察安徽时重要讲话精神的通知。',
      },
      { good: '落实习近平总书记视察甘肃重要讲话精神和考察安徽重要讲话精神。' },
      { good: '区领导到安徽考察，在调研中发表讲话。' },
    ],
  },

  phrases: VISITS,

  create({ draft, text, report }) {
    const visits = new Map<string, Visit>();
    let end = 0;
    return {
      Phrase({ phrase: name, range }) {
        // 考察 within 考察调研 is the same name.
        if (range[0] < end) return;
        end = range[1];
        const after = text([range[1], Math.min(range[1] + PLACE + 12, draft.text.length)]);
        const place = SPEECH.exec(after)?.[1];
        if (place === undefined || place.startsWith('并') || place.startsWith('时')) return;
        const first = visits.get(place);
        if (!first) visits.set(place, { name, range });
        else if (first.name !== name)
          report({
            range,
            messageId: 'differs',
            data: { first: first.name, name },
            certainty: 'possible',
            related: [{ range: first.range, message: { zh: '前文在这里', en: 'the first is here' } }],
          });
      },
    };
  },
});
