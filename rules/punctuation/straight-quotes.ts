import { defineRule, type MarkPair, pairRange, pairs, quotedRanges, wholeCharacter } from '../../src/rule.js';

export default defineRule({
  id: 'punctuation/straight-quotes',
  meta: {
    name: { zh: '直引号', en: 'Straight quotes' },
    summary: {
      zh: '中文用弯引号，不用直引号',
      en: 'Chinese text takes curly quotation marks, not straight ones',
    },
    why: {
      zh: '直引号是英文键盘的符号，分不出左右，排出来大小、位置也与汉字不协调。',
      en: 'Straight marks come from the English keyboard; they have no front and back and sit badly among Chinese characters.',
    },
    basis: { source: '国标', clause: 'GB/T 15834—2011 4.8.2、5.1.3', strength: '规定' },
    messages: {
      pair: {
        zh: '{{whole}}用了直引号，应改为{{expected}}。',
        en: '{{whole}} has straight quotation marks. Write {{expected}}.',
      },
      alone: {
        zh: '直引号不成对，看不出引文到哪里为止。请核对后改用成对的弯引号。',
        en: 'A straight quotation mark without a partner. Check where the quotation begins and ends, and use a pair of curly ones.',
      },
    },
    examples: [
      {
        bad: '增强⟦"四个意识"⟧、坚定⟦"四个自信"⟧。',
        fixed: '增强“四个意识”、坚定“四个自信”。',
        messageId: 'pair',
      },
      { bad: '推进⟦“放管服"⟧改革。', fixed: '推进“放管服”改革。', messageId: 'pair' },
      { bad: "推进⟦'放管服'⟧改革。", fixed: '推进“放管服”改革。', messageId: 'pair' },
      {
        bad: '他说：“要做到⟦"两个维护"⟧。”',
        messageId: 'pair',
      },
      { bad: '开展⟦"⟧三会一课活动。', messageId: 'alone' },
      { good: '屏幕对角线5"，面积6.5平方米。\nIt is called "Belt and Road" in short, and it\'s new.' },
    ],
  },

  create({ draft, fact, report }) {
    const { text } = draft;

    const { pairs: found, straightAlone } = fact(pairs);
    for (const pair of found) {
      if (isStraight(pair.open) || isStraight(pair.close)) check(pair);
    }
    const inQuotation = fact(quotedRanges);
    for (const at of straightAlone) {
      const isMeasure = /\d/.test(text[at - 1] ?? '');
      if (!isMeasure && !inQuotation.overlaps([at, at + 1]))
        report({ range: [at, at + 1], messageId: 'alone', certainty: 'likely' });
    }

    function isStraight(at: number): boolean {
      return text[at] === '"' || text[at] === "'";
    }

    function check(pair: MarkPair): void {
      const { open, close } = pair;
      const inside = text.slice(open + 1, close);
      if (
        !/[㐀-鿿\u{20000}-\u{323af}]/u.test(
          wholeCharacter(text, open - 1) + inside + wholeCharacter(text, close + 1),
        )
      )
        return;
      if (isEnglish(inside) && !isHanBeside(open, close)) return;
      const isInner = isInQuotes(pair);
      const [first, last] = isInner ? ['‘', '’'] : ['“', '”'];
      report({
        range: pairRange(pair),
        messageId: 'pair',
        data: { whole: text.slice(open, close + 1), expected: first + inside + last },
        fixes: [
          {
            edits: [
              ...(text[open] === first ? [] : [{ range: [open, open + 1] as const, text: first! }]),
              ...(text[close] === last ? [] : [{ range: [close, close + 1] as const, text: last! }]),
            ],
            // Between curly marks a straight pair may be two halves of others: “甲"和"乙”.
            safety: isInner || isDoubtful(inside) ? 'review' : 'safe',
          },
        ],
      });
    }

    function isHanBeside(open: number, close: number): boolean {
      return (
        /[㐀-鿿\u{20000}-\u{323af}]/u.test(wholeCharacter(text, open - 1)) &&
        /[㐀-鿿\u{20000}-\u{323af}]/u.test(wholeCharacter(text, close + 1))
      );
    }

    function isInQuotes(pair: MarkPair): boolean {
      for (let { parent } = pair; parent; parent = parent.parent)
        if (parent.kind === 'double-quote') return true;
      return false;
    }
  },
});

function isEnglish(inside: string): boolean {
  return /^[\x20-\x7e]+$/.test(inside) && /[A-Za-z]/.test(inside);
}

/** The longest quotation that is surely one, in characters. */
const LONG = 100;

/** Whether the marks may belong to neighbours and not to each other: “甲"乙"丙”. */
function isDoubtful(inside: string): boolean {
  return inside.length > LONG || /["“”]/.test(inside);
}
