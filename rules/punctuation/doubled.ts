import {
  characterBefore,
  defineRule,
  FULL_WIDTH,
  isChineseCharacter,
  type Mark,
  type Range,
} from '../../src/rule.js';

/** Marks of which only one may stand at a place, the stronger before the weaker. */
const STOPS = '。；：，、';
const HALF_WIDTH = ',;:';

export default defineRule({
  id: 'punctuation/doubled',
  meta: {
    name: { zh: '标点重复', en: 'Doubled punctuation' },
    summary: {
      zh: '句号、逗号、顿号、分号、冒号不重复、不连用',
      en: 'A stop, comma, colon or semicolon is neither repeated nor followed by another',
    },
    why: {
      zh: '一处停顿只用一个点号，连着两个是删改后的残留。',
      en: 'A pause takes one mark; two in a row are left over from editing.',
    },
    basis: { source: '国标', clause: 'GB/T 15834—2011 4.1、4.4—4.7', strength: '规定' },
    messages: {
      same: {
        zh: '“{{marks}}”重复，只留一个“{{expected}}”。',
        en: '“{{marks}}” is repeated. Keep one “{{expected}}”.',
      },
      different: {
        zh: '“{{marks}}”连用，只能留一个。请按句意选留，如“{{expected}}”。',
        en: 'Only one mark of “{{marks}}” can stay. Keep the one that fits, e.g. “{{expected}}”.',
      },
    },
    examples: [
      {
        bad: '全年召开会议12次⟦，，⟧解决问题30个⟦。。⟧',
        fixed: '全年召开会议12次，解决问题30个。',
        messageId: 'same',
      },
      { bad: '抓学习⟦，、⟧抓落实。', fixes: ['抓学习，抓落实。'], messageId: 'different' },
      { bad: '各项任务全面完成⟦，。⟧', fixes: ['各项任务全面完成。'], messageId: 'different' },
      { bad: '存在哪些问题⟦？，⟧怎样整改？', fixes: ['存在哪些问题？怎样整改？'], messageId: 'different' },
      { good: '怎么办？！要真抓实干！！！他说：“好。”还有……。' },
      { good: '时间为12::30，C::D是代码。' },
    ],
  },

  marks: `${STOPS}${HALF_WIDTH}？！`,

  create({ draft, text, report }) {
    const source = draft.text;
    let end = 0;

    return {
      Mark({ range: [start] }: Mark) {
        if (start < end) return;
        end = endOfRun(source, start);
        if (end === start + 1) return;
        const marks = text([start, end]);
        const stops = Array.from(marks.replace(/\s/g, ''), (mark) => FULL_WIDTH.get(mark) ?? mark);
        if (stops.length < 2 || stops.every((mark) => !STOPS.includes(mark))) return;
        const isHalfWidth = /^[,;:\s]+$/.test(marks);
        if (isHalfWidth && !isChineseCharacter(characterBefore(source, start))) return;
        check([start, end], marks, stops);
      },
    };

    function check(range: Range, marks: string, stops: readonly string[]): void {
      // 。。。 stands for ……: another rule says so.
      if (stops.join('').includes('。。。')) return;
      const isSame = stops.every((mark) => mark === stops[0]);
      const expected = isSame ? stops[0]! : strongest(stops);
      const asks = /[？！]/.test(stops.join(''));
      report({
        range,
        messageId: isSame ? 'same' : 'different',
        data: { marks, expected },
        certainty: asks ? 'likely' : 'certain',
        fixes: [{ edits: [{ range, text: expected }], safety: isSame ? 'safe' : 'review' }],
      });
    }
  },
});

/** Where the marks end that stand together from an offset on; spaces between them do not count. */
function endOfRun(source: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < source.length; at++) {
    const character = source[at]!;
    if (character === ' ' || character === '\u3000') continue;
    if (!STOPS.includes(character) && !HALF_WIDTH.includes(character) && !'？！'.includes(character)) break;
    end = at + 1;
  }
  return end;
}

function strongest(stops: readonly string[]): string {
  return [...stops].sort((a, b) => `？！${STOPS}`.indexOf(a) - `？！${STOPS}`.indexOf(b))[0]!;
}
