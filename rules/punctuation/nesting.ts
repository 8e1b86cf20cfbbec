import { defineRule, type MarkPair, pairRange, pairs } from '../../src/rule.js';

export default defineRule({
  id: 'punctuation/nesting',
  meta: {
    name: { zh: '引号括号套用', en: 'Nested quotes or brackets' },
    summary: {
      zh: '引号里再用引号，外双内单；书名号里再用书名号，外双内单',
      en: 'Quotation marks and title marks inside others of their kind are single',
    },
    why: {
      zh: '里外用同一种，读者分不清哪一个后引号与哪一个前引号相配。',
      en: 'With the same marks inside and outside, no one can tell which mark closes which.',
    },
    basis: {
      source: '国标',
      clause: 'GB/T 15834—2011 4.8.3.4、4.15（里层用单书名号）、4.9（括号避免套用）',
      strength: '规定',
    },
    messages: {
      inner: {
        zh: '{{whole}}套在同一种标点之内，里层应写作{{expected}}。',
        en: '{{whole}} is inside marks of its own kind; write {{expected}}.',
      },
      outer: {
        zh: '单引号只用在双引号之内。{{whole}}外面没有双引号，应改为{{expected}}。',
        en: 'Single quotation marks are used only inside double ones. There are none around {{whole}}; write {{expected}}.',
      },
      brackets: {
        zh: '圆括号里又用了圆括号。里外宜用不同的括号，或改写这一句。',
        en: 'Round brackets inside round brackets. Use another kind of bracket, or reword the sentence.',
      },
    },
    examples: [
      {
        bad: '他说：“要做到⟦“两个维护”⟧，不打折扣。”',
        fixed: '他说：“要做到‘两个维护’，不打折扣。”',
        messageId: 'inner',
      },
      {
        bad: '印发《关于贯彻⟦《条例》⟧的实施意见》。',
        fixed: '印发《关于贯彻〈条例〉的实施意见》。',
        good: '印发《关于贯彻〈条例〉的实施意见》《工作规则（试行）》。',
        messageId: 'inner',
      },
      {
        bad: '推进⟦‘放管服’⟧改革。',
        fixed: '推进“放管服”改革。',
        good: '他说：“要推进‘放管服’改革。”',
        messageId: 'outer',
      },
      {
        bad: '参会人员（含列席人员⟦（各镇街负责人）⟧）共60人。',
        good: '参会人员（含〔2021〕1号文件列明的人员）共60人。见《条例（试行）》（以下简称《条例（试行）》）。',
        messageId: 'brackets',
      },
    ],
    // The inner marks are part of the quotation or title, and yet the drafter's own.
    guards: false,
  },

  create({ draft, fact, report }) {
    const { text } = draft;

    for (const pair of fact(pairs).pairs) {
      const { kind, parent } = pair;
      if (kind === 'double-quote' && isCurly(pair) && parent?.kind === kind) turn(pair, 'inner', '‘’');
      else if (kind === 'title' && parent?.kind === kind) turn(pair, 'inner', '〈〉');
      else if (kind === 'single-quote' && isCurly(pair) && !isQuoted(pair)) turn(pair, 'outer', '“”');
      else if (kind === 'round' && parent?.kind === kind && !isOrdinal(pair))
        report({ range: pairRange(pair), messageId: 'brackets', certainty: 'possible' });
    }

    function turn(pair: MarkPair, messageId: 'inner' | 'outer', marks: '‘’' | '〈〉' | '“”'): void {
      const inside = text.slice(pair.open + 1, pair.close);
      report({
        range: pairRange(pair),
        messageId,
        data: {
          whole: shortened(text.slice(pair.open, pair.close + 1)),
          expected: shortened(marks[0] + inside + marks[1]),
        },
        // What is inside would have to turn with it.
        fixes: /[‘’〈〉“”《》]/.test(inside)
          ? []
          : [
              {
                edits: [
                  { range: [pair.open, pair.open + 1], text: marks[0]! },
                  { range: [pair.close, pair.close + 1], text: marks[1]! },
                ],
                safety: 'safe',
              },
            ],
      });
    }

    function isCurly({ open, close }: MarkPair): boolean {
      return text[open] !== text[close];
    }

    /** Whether double quotation marks stand around, or English words inside. */
    function isQuoted(pair: MarkPair): boolean {
      if (!/[㐀-鿿\u{20000}-\u{323af}]/u.test(text.slice(pair.open, pair.close))) return true;
      for (let { parent } = pair; parent; parent = parent.parent)
        if (parent.kind === 'double-quote') return true;
      return false;
    }

    /** （1） inside brackets numbers an item. */
    function isOrdinal({ open, close }: MarkPair): boolean {
      return /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/.test(text.slice(open + 1, close));
    }
  },
});

/** The longest quotation that a message shows in full, in characters. */
const SHOWN = 20;

function shortened(quotation: string): string {
  return quotation.length <= SHOWN ? quotation : `${quotation.slice(0, SHOWN - 9)}……${quotation.slice(-7)}`;
}
