import { defineRule, type Heading, type OrdinalForm } from '../../src/rule.js';

export default defineRule({
  id: 'numbering/heading-form',
  meta: {
    name: { zh: '标题序号写法', en: 'Heading number format' },
    guards: false,
    summary: {
      zh: '标题序号依次写作“一、”“（一）”“1.”“（1）”',
      en: 'Headings are numbered 一、, （一）, 1. and （1）, with these marks',
    },
    why: {
      zh: '序号后的标点标明层次；“一.”“（一）、”“1、”是常见的错排。',
      en: 'The mark after a number shows the level; 一. and （一）、 and 1、 are common slips.',
    },
    basis: { source: '国标', clause: 'GB/T 9704—2012 7.3.3；GB/T 15834—2011 4.5.3.5', strength: '规定' },
    messages: {
      mark: {
        zh: '标题序号“{{mark}}”的标点不规范，应改为“{{expected}}”。',
        en: 'The heading number “{{mark}}” has the wrong punctuation. Write “{{expected}}”.',
      },
    },
    examples: [
      {
        bad: '⟦一.⟧工作情况\n进展顺利。\n⟦二．⟧存在问题\n作风不实。',
        fixed: '一、工作情况\n进展顺利。\n二、存在问题\n作风不实。',
      },
      { bad: '⟦（一）、⟧政治建设。召开会议。', fixed: '（一）政治建设。召开会议。' },
      { bad: '⟦(一)⟧政治建设。召开会议。', fixed: '（一）政治建设。召开会议。' },
      { bad: '⟦1、⟧抓学习。每月一次。', fixed: '1.抓学习。每月一次。' },
      { bad: '⟦（1）、⟧集中学习。按时开展。', fixed: '（1）集中学习。按时开展。' },
      { bad: '⟦①、⟧集中学习。按时开展。', fixed: '①集中学习。按时开展。' },
      {
        good: '一、工作情况\n（一）政治建设。召开会议。\n1.抓学习\n每月一次。\n（1）集中学习。按时开展。\n2．抓落实\n逐项督办。',
      },
      { good: '第一章　总体情况\n平稳。\n第二章　主要工作\n扎实。' },
    ],
  },

  create({ text, report }) {
    return {
      Heading({ ordinal, range: [, end] }: Heading) {
        if (!ordinal) return;
        const { form, range } = ordinal;
        const whole = text(range);
        const mark = whole.trimEnd();
        const expected = wellFormed(mark, form);
        if (expected === undefined || expected === mark) return;
        const marked = [range[0], range[0] + mark.length] as const;
        // 1.2021年 would read as a decimal: there the drafter must say 2021年 otherwise.
        const joinsNumbers = /\d[.．]$/.test(expected) && /^\d/.test(text([range[1], end]));
        report({
          range: marked,
          messageId: 'mark',
          data: { mark, expected },
          fixes: joinsNumbers ? [] : [{ edits: [{ range: marked, text: expected }], safety: 'safe' }],
          fold: { kind: { zh: '标题序号', en: 'heading numbers' }, sample: mark },
        });
      },
    };
  },
});

/** A mark as it should be; `undefined` for forms that no standard sets. A full-width dot after a figure is one too. */
function wellFormed(mark: string, form: OrdinalForm): string | undefined {
  const numeral = /[^\s（()）、.．，：:]+/.exec(mark)?.[0];
  switch (form) {
    case '一、':
      return `${numeral}、`;
    case '（一）':
    case '（1）':
      return `（${numeral}）`;
    case '1.':
      return `${numeral}${mark.endsWith('．') ? '．' : '.'}`;
    case '①':
      return numeral;
    default:
      return undefined;
  }
}
