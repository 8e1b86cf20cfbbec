import {
  type AttachmentNote,
  characterAfter,
  characterBefore,
  defineRule,
  documentNumbers,
  FULL_WIDTH,
  type Heading,
  isChineseCharacter,
  type Mark,
  type MarkPair,
  noReportRanges,
  pairRange,
  pairs,
  quotedRanges,
  type Range,
  type StopRun,
  stopRunAround,
  wholeCharacter,
} from '../../src/rule.js';

export default defineRule({
  id: 'punctuation/halfwidth',
  meta: {
    name: { zh: '半角标点', en: 'Half-width punctuation' },
    summary: {
      zh: '汉字之间的逗号、冒号、括号等用全角',
      en: 'Commas, colons, brackets and the like among Chinese characters are full-width',
    },
    why: {
      zh: '半角标点是英文标点，与汉字挤在一起不好看，多半是输入法没有切换。',
      en: 'Half-width marks are English, look crowded among Chinese characters, and mostly come from an input method left in English mode.',
    },
    basis: { source: '国标', clause: 'GB/T 15834—2011 4、5.1', strength: '规定' },
    messages: {
      mark: {
        zh: '“{{mark}}”是半角标点，应改为全角“{{expected}}”。',
        en: '“{{mark}}” is a half-width mark; write the full-width “{{expected}}”.',
      },
      brackets: {
        zh: '“{{whole}}”用了半角括号，应改为全角“{{expected}}”。',
        en: '“{{whole}}” has half-width brackets; write the full-width “{{expected}}”.',
      },
      stop: {
        zh: '中文不用“.”：句末应改为“。”，少数民族人名、外国人名的间隔应改为“·”。',
        en: 'Chinese text has no “.”: end a sentence with “。”, and divide the parts of a foreign name with “·”.',
      },
    },
    examples: [
      {
        bad: '一是抓学习⟦,⟧提高认识⟦;⟧二是抓落实⟦:⟧全年督查12次⟦.⟧',
        fixed: '一是抓学习，提高认识；二是抓落实：全年督查12次。',
        messageId: 'mark',
      },
      {
        bad: '全区党员⟦(含预备党员)⟧共1200名⟦,⟧ 增长5%。',
        fixed: '全区党员（含预备党员）共1200名，增长5%。',
        messageId: ['brackets', 'mark'],
      },
      {
        bad: '项目⟦(一期)⟧⟦(2)⟧建成。',
        fixed: '项目（一期）（2）建成。',
        messageId: 'brackets',
      },
      {
        bad: '完成投资⟦（含续建)⟧12亿元⟦.⟧',
        fixed: '完成投资（含续建）12亿元。',
        messageId: ['brackets', 'mark'],
      },
      { bad: '各项任务全面完成⟦.⟧下一步抓好落实。', messageId: 'stop' },
      { bad: '第一⟦,⟧抓学习。第二⟦,⟧抓落实。', messageId: 'mark', fixed: '第一，抓学习。第二，抓落实。' },
      {
        bad: '党员王𬱟⟦,⟧李𠮷⟦;⟧张𫖯⟦:⟧好。',
        messageId: 'mark',
        fixed: '党员王𬱟，李𠮷；张𫖯：好。',
      },
      {
        good: '会议于12:30开始，比例尺1:500，投资1,234.5万元，网址http://example.cn/a?b=1:2，邮箱a.b@example.cn。',
      },
      { good: '1个学科进入前1?。二期、?水灌区开工。' },
      {
        good: '要求：1)抓学习；a)抓落实。版本v2.0.1(beta)。It is, in short, done. 见《Windows 7: 操作指南》。',
      },
      // The marks of a list of references are a set of their own (GB/T 7714).
      {
        good: '参考文献：\n[1] 张三. 基层治理研究[J]. 行政论坛, 2021(3): 15-20.\n[2] 李四, 王五. 公文写作[M]. 北京: 某某出版社, 2020.\n[3] 国家统计局. 年度数据[EB/OL]. (2021-03-01)[2021-12-01]. http://example.cn/a.\n［4］赵六, 等. 公文处理(修订版)[S]. 北京: 某某出版社, 2012.',
      },
      {
        good: '## 参考文献\n\n1. 张三. 基层治理研究[D]. 北京: 某某大学, 2021.\n2. 李四, 王五. 公文写作[M]. 北京: 某某出版社, 2020.',
        given: { path: 'draft.md' },
      },
      {
        bad: '[1] 区委组织部⟦,⟧ 区委宣传部分别汇报。',
        messageId: 'mark',
        fixed: '[1] 区委组织部，区委宣传部分别汇报。',
      },
      { bad: '完成[M]项目建设⟦,⟧进展顺利。', messageId: 'mark', fixed: '完成[M]项目建设，进展顺利。' },
    ],
    // The comma of 第一, belongs to a number, and yet this rule corrects it.
    guards: false,
  },

  marks: `${[...FULL_WIDTH.keys()].join('')}.．`,

  create({ draft, outline, text, fact, report }) {
    const source = draft.text;
    const isProtected = (range: Range) =>
      fact(quotedRanges).overlaps(range) || fact(noReportRanges).overlaps(range);
    let run: StopRun = { range: [0, 0], stops: [], isFault: false };
    /** Opening and closing brackets that stand in Chinese text because the brackets before them do. */
    const chineseBrackets = new Set<number>();
    const isInReference = lineMemo(source, (line) => REFERENCE.test(line));
    /** Where marks stand that other rules speak of. */
    const claimedElsewhere = new Set<number>();
    const claim = ([start, end]: Range) => {
      for (let at = start; at < end; at++) claimedElsewhere.add(at);
    };

    return {
      Heading({ ordinal }: Heading) {
        if (ordinal) claim(ordinal.range);
      },
      Recipient({ range }) {
        // Where the genre is known, structure/recipient checks it.
        if (outline) claim([range[1] - 1, range[1]]);
      },
      AttachmentNote({ range, items }: AttachmentNote) {
        let at = range[0];
        for (const { title } of items) {
          claim([at, title[0]]);
          at = title[1];
        }
        claim([at, range[1]]);
      },
      Mark({ text: mark, range }: Mark) {
        if (
          '()'.includes(mark) ||
          claimedElsewhere.has(range[0]) ||
          isProtected(range) ||
          isInReference(range[0])
        )
          return;
        // Of marks that stand together one must go: a rule of its own looks at them.
        if (range[0] >= run.range[1]) run = stopRunAround(source, range[0]);
        if (run.isFault) return;
        if (mark === '.' || mark === '．') checkStop(mark, range);
        else if (isInChinese(range) && !isLostCharacter(mark, range))
          reportMark(mark, range, FULL_WIDTH.get(mark)!);
      },
      'Root:exit'() {
        for (const { bracketed } of fact(documentNumbers)) claimedElsewhere.add(bracketed[0]);
        for (const pair of fact(pairs).pairs) {
          if (pair.kind === 'round') {
            const { open, close } = pair;
            if (isAfterChinese(open)) chineseBrackets.add(open).add(close);
          }
          if (!claimedElsewhere.has(pair.open)) checkBrackets(pair);
        }
      },
    };

    /** Whether a mark stands in Chinese text: beside a Chinese character, and not between figures or Latin words. */
    function isInChinese([start, end]: Range): boolean {
      const before = characterBefore(source, beforeClosers(start));
      const after = characterAfter(source, end);
      if (isChineseCharacter(before)) return true;
      return before !== '' && isChineseCharacter(after) && /[\dA-Za-z%]/.test(before);
    }

    /** Whether a ? stands for a character that a conversion lost: it ends no question after a figure or a mark. */
    function isLostCharacter(mark: string, [start]: Range): boolean {
      return mark === '?' && !/[㐀-鿿\u{20000}-\u{323af}]/u.test(wholeCharacter(source, start - 1));
    }

    /** Where the brackets and quotation marks begin that close right before an offset. */
    function beforeClosers(offset: number): number {
      let at = offset;
      while (')]"'.includes(source[at - 1] ?? '\n')) at--;
      return at;
    }

    function checkStop(mark: string, range: Range): void {
      const before = wholeCharacter(source, range[0] - 1);
      const after = characterAfter(source, range[1]);
      if (!isChineseCharacter(before) && !/[)\]]/.test(before)) {
        if (after !== '' || !isAfterFigure(range[0])) return;
      }
      if (/[一二三四五六七八九十]/.test(before) || after === mark) return;
      if (after === '' || /[”’]/.test(after)) reportMark(mark, range, '。');
      else if (/[㐀-鿿\u{20000}-\u{323af}]/u.test(before) && /[㐀-鿿\u{20000}-\u{323af}]/u.test(after))
        report({ range, messageId: 'stop', certainty: 'likely' });
    }

    /** Whether a Chinese sentence ends with a figure before an offset: ……12%. */
    function isAfterFigure(offset: number): boolean {
      return /[㐀-鿿\u{20000}-\u{323af}][\d.%]{1,12}$/u.test(source.slice(Math.max(0, offset - 14), offset));
    }

    function reportMark(mark: string, range: Range, expected: string): void {
      report({
        range,
        messageId: 'mark',
        data: { mark, expected },
        fixes: [{ edits: [{ range: [range[0], spacesEnd(range[1])], text: expected }], safety: 'safe' }],
        fold: { kind: { zh: '半角标点', en: 'half-width marks' }, sample: mark },
      });
    }

    /** A half-width mark is followed by a space, which a full-width one has in itself. */
    function spacesEnd(end: number): number {
      let at = end;
      while (source[at] === ' ') at++;
      return at;
    }

    /** Whether a Chinese character stands before an opening bracket, or before the brackets right before it. */
    function isAfterChinese(open: number): boolean {
      return chineseBrackets.has(open - 1) || isChineseCharacter(characterBefore(source, open));
    }

    function checkBrackets(pair: MarkPair): void {
      const { open, close } = pair;
      if (source[open] !== '(' && source[close] !== ')') return;
      const range = pairRange(pair);
      if (pair.kind !== 'round' || isProtected(range) || isInReference(open)) return;
      const inside = text([open + 1, close]);
      const isMixed = source[open] === '（' || source[close] === '）';
      const isChinese = isAfterChinese(open) || /[㐀-鿿\u{20000}-\u{323af}]/u.test(inside);
      if (!isMixed && !isChinese) return;
      report({
        range,
        messageId: 'brackets',
        data: { whole: text(range), expected: `（${inside}）` },
        fixes: [
          {
            edits: [
              ...(source[open] === '(' ? [{ range: [open, open + 1] as const, text: '（' }] : []),
              ...(source[close] === ')' ? [{ range: [close, close + 1] as const, text: '）' }] : []),
            ],
            safety: 'safe',
          },
        ],
        fold: { kind: { zh: '半角括号', en: 'half-width brackets' }, sample: text(range) },
      });
    }
  },
});

/** An entry of a list of references, by its code for the kind of document: 公文写作[M]. 北京: */
const REFERENCE =
  /^\s*(?:[[［〔]\d{1,3}[\]］〕]|\d{1,3}[.．、]).*\[(?:[JMDCNSPRGAZ]|(?:EB|DB|CP|J|M|N|CM|DS)\/(?:OL|CD|DK|MT))\]|\[(?:[JMDCNSPRGAZ]|(?:EB|DB|CP|J|M|N|CM|DS)\/(?:OL|CD|DK|MT))\](?:[.．]\s|\/\/)/;

/** A question about the line of an offset, asked once a line. */
function lineMemo(source: string, ask: (line: string) => boolean): (offset: number) => boolean {
  let start = 0;
  let end = -1;
  let answer = false;
  return (offset) => {
    if (offset < start || offset > end) {
      start = source.lastIndexOf('\n', offset - 1) + 1;
      end = source.indexOf('\n', offset);
      if (end === -1) end = source.length;
      answer = ask(source.slice(start, end));
    }
    return answer;
  };
}
