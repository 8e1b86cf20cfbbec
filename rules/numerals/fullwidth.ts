import { defineRule, quotedRanges, type Range, toHalfWidth } from '../../src/rule.js';

const LETTERS = Array.from({ length: 26 }, (_, index) => [
  String.fromCharCode(0xff21 + index),
  String.fromCharCode(0xff41 + index),
]).flat();
const WIDE_DIGIT = /[０-９]/;
const HAN_DIGIT = /[〇一二三四五六七八九]/;

export default defineRule({
  id: 'numerals/fullwidth',
  meta: {
    name: { zh: '全角数字字母', en: 'Full-width digits or letters' },
    summary: {
      zh: '阿拉伯数字和拉丁字母用半角',
      en: 'Arabic digits and Latin letters are half-width',
    },
    why: {
      zh: '全角数字占一个字的位置，与半角混排不齐，检索“2021”也找不到“２０２１”。',
      en: 'Full-width digits do not align with others, and a search for 2021 does not find ２０２１.',
    },
    basis: { source: '国标', clause: 'GB/T 15835—2011（数字占半个汉字位置）', strength: '一般' },
    messages: {
      wide: {
        zh: '“{{written}}”是全角字符，应改为半角“{{expected}}”。',
        en: '“{{written}}” is full-width. Write “{{expected}}”.',
      },
    },
    examples: [
      { bad: '⟦２０２１⟧年投入⟦１２．５⟧万元。', fixed: '2021年投入12.5万元。' },
      { bad: '⟦ＡＢ⟧类占⟦７．５％⟧。', fixed: 'AB类占7.5%。' },
      { good: '2021年投入12.5万元，占7.5%。' },
    ],
  },

  phrases: LETTERS,

  create({ fact, text, report }) {
    const quoted = fact(quotedRanges);
    let open: Range | undefined;
    return {
      Phrase({ range }) {
        add(range);
      },
      Number({ text: digits, range }) {
        // 二０一０年 lacks 〇, and is left to numerals/hanzi-zero.
        const isZeroOfYear = HAN_DIGIT.test(text([Math.max(0, range[0] - 1), range[0]]));
        if (WIDE_DIGIT.test(digits) && !isZeroOfYear) add(range);
      },
      'Root:exit': flush,
    };

    /** Joins what stands side by side. */
    function add(range: Range): void {
      if (open && open[1] === range[0]) open = [open[0], range[1]];
      else {
        flush();
        open = range;
      }
    }

    function flush(): void {
      if (!open || quoted.overlaps(open)) return;
      const end = open[1] + (text([open[1], open[1] + 1]) === '％' ? 1 : 0);
      const range: Range = [open[0], end];
      const written = text(range);
      const expected = toHalfWidth(written);
      report({
        range,
        messageId: 'wide',
        data: { written, expected },
        fixes: [{ edits: [{ range, text: expected }], safety: 'safe' }],
        fold: { kind: { zh: '全角字符', en: 'full-width characters' }, sample: written },
      });
    }
  },
});
