import { defineRule, HALF_WIDTH_STOPS, type Mark, type Range, STOPS, stopRunAround } from '../../src/rule.js';

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
      // However wide the marks are.
      { bad: '工作完成得很好⟦，!⟧', fixes: ['工作完成得很好！'], messageId: 'different' },
      { bad: '抓学习⟦,、⟧抓落实。', fixes: ['抓学习，抓落实。'], messageId: 'different' },
      { bad: '存在哪些问题⟦?，⟧怎样整改？', fixes: ['存在哪些问题？怎样整改？'], messageId: 'different' },
      { good: '怎么办？！要真抓实干！！！他说：“好。”还有……。' },
      { good: '时间为12::30，C::D是代码。' },
    ],
  },

  marks: `${STOPS}${HALF_WIDTH_STOPS}？！`,

  create({ draft, text, report }) {
    const source = draft.text;
    let end = 0;

    return {
      Mark({ range: [start] }: Mark) {
        if (start < end) return;
        const run = stopRunAround(source, start);
        end = run.range[1];
        if (run.isFault) check(run.range, text(run.range), run.stops);
      },
    };

    function check(range: Range, marks: string, stops: readonly string[]): void {
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

function strongest(stops: readonly string[]): string {
  return [...stops].sort((a, b) => `？！${STOPS}`.indexOf(a) - `？！${STOPS}`.indexOf(b))[0]!;
}
