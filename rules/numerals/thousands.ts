import { defineRule, type NumberToken, type Range } from '../../src/rule.js';

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Four digits are read without separators even where longer numbers have them. */
const PLAIN = /^\d{5,9}(?:\.\d+)?$/;

export default defineRule({
  id: 'numerals/thousands',
  meta: {
    name: { zh: '千分撇不一', en: 'Inconsistent thousands separator' },
    summary: {
      zh: '全文的千分撇用法宜一致',
      en: 'Thousands are separated throughout, or not at all',
    },
    why: {
      zh: '“12,345”与“12345”并用，显得数字出自不同来源，也不便对照。',
      en: '12,345 beside 12345 looks like two sources, and is hard to compare.',
    },
    basis: { source: '国标', clause: 'GB/T 15835—2011 5.1.1', strength: '可以' },
    messages: {
      differs: {
        zh: '“{{written}}”与全文多数写法（如“{{usual}}”）不一致，全文共{{count}}处。宜统一。',
        en: '“{{written}}” is not written like most numbers here, such as “{{usual}}” ({{count}} in the whole draft). Write all alike.',
      },
    },
    examples: [
      {
        bad: '投入12,345元、23,456元，结余⟦34567⟧元。',
        good: '投入12,345元、23,456元，结余4567元。',
      },
      { good: '投入12345元、23456元，电话12345678901，邮编100000号。' },
    ],
  },

  create({ text, report }) {
    const grouped: Range[] = [];
    const plain: Range[] = [];
    return {
      Number({ text: digits, range, script }: NumberToken) {
        if (script !== 'arabic') return;
        if (GROUPED.test(digits)) grouped.push(range);
        else if (PLAIN.test(digits) && !isCode(range)) plain.push(range);
      },
      'Root:exit'() {
        if (grouped.length === 0 || plain.length === 0) return;
        const [few, most] = grouped.length <= plain.length ? [grouped, plain] : [plain, grouped];
        const data = { written: text(few[0]!), usual: text(most[0]!), count: few.length };
        report({ range: few[0]!, messageId: 'differs', certainty: 'possible', data });
      },
    };

    /** Whether a number is one of a telephone, a code or a document. */
    function isCode([start, end]: Range): boolean {
      return (
        /(?:[A-Za-z\-—–_/：:第〔（(+]|邮编|编码|电话|账号)$/.test(text([Math.max(0, start - 2), start])) ||
        /^[A-Za-z\-—–_/号〕期]/.test(text([end, end + 1]))
      );
    }
  },
});
