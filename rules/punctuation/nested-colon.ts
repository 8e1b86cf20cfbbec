import { defineRule, OPENERS, PAIRS, type Range } from '../../src/rule.js';

export default defineRule({
  id: 'punctuation/nested-colon',
  meta: {
    name: { zh: '冒号套用', en: 'Nested colon' },
    summary: { zh: '一句之内不套用冒号', en: 'One sentence has one colon' },
    why: {
      zh: '冒号提起下文到句末为止；里面再套一层，读者分不清哪一层先完。',
      en: 'What a colon introduces runs to the end of the sentence; with a second colon inside, no one can tell where the first ends.',
    },
    basis: { source: '国标', clause: 'GB/T 15834—2011 4.7.3.5', strength: '一般' },
    messages: {
      nested: {
        zh: '这一句前面已有冒号（“……{{first}}：”），此处又用冒号。可把其中一个改为逗号，或分成两句。',
        en: 'This sentence already has a colon after “…{{first}}”. Change one of them to a comma, or split the sentence.',
      },
    },
    examples: [
      {
        bad: '会议强调：要抓好一件大事⟦：⟧安全生产。',
        good: '会议强调，要抓好一件大事：安全生产。',
      },
      // What a colon announces is listed item by item, each with its own.
      { good: '全年检查三次：城区：12家；乡镇：8家。联系人：周明，电话：见通讯录。' },
      // Each line of a Markdown paragraph that is a field speaks for itself.
      {
        good: '撰稿：张三\n编辑：李四\n审核：王五\n\n时间：12月3日\n地点：区委会议室\n议题：一是学习，二是研究。',
        given: { path: 'draft.md' },
      },
      {
        bad: '主持人：张三\n会议强调：要抓好一件大事⟦：⟧安全生产。',
        given: { path: 'draft.md' },
      },
      { good: '他说：“做到两点：一要快，二要好。”会议于12：30开始，比例为1：500。' },
    ],
  },

  create({ draft, report }) {
    const source = draft.text;
    let inParagraph = false;

    return {
      Paragraph() {
        inParagraph = true;
      },
      'Paragraph:exit'() {
        inParagraph = false;
      },
      Sentence({ range }: { readonly range: Range }) {
        if (!inParagraph || !hasTwo('：', source.slice(...range))) return;
        check(range);
      },
    };

    function check(range: Range): void {
      const colons = colonsOf(source, range);
      let start = range[0];
      for (let field = fieldOf(colons); field !== undefined; field = fieldOf(colons)) {
        colons.shift();
        start = field;
      }
      const [first, second] = colons;
      if (first === undefined || second === undefined) return;
      // Items of a list: what they have colons for is parted by semicolons.
      if (source.slice(first, range[1]).includes('；') || isLabel(source.slice(first + 1, second))) return;
      report({
        range: [second, second + 1],
        messageId: 'nested',
        data: { first: source.slice(Math.max(start, first - 4), first) },
        certainty: 'possible',
      });
    }

    /** Where the label begins of a second colon that stands on a line below, where both lines are fields; else `undefined`. */
    function fieldOf([first, second]: readonly number[]): number | undefined {
      if (first === undefined || second === undefined) return undefined;
      const between = draft.source.slice(...draft.toSource([first + 1, second]));
      const lineEnd = between.lastIndexOf('\n');
      if (lineEnd === -1 || lineEnd > VALUE || /[。；]/.test(between.slice(0, lineEnd))) return undefined;
      const label = between.slice(lineEnd + 1).replace(/^[>\s]+/, '');
      if (label.length === 0 || label.length > LABEL || /[，、]/.test(label)) return undefined;
      return second - label.length;
    }
  },
});

/** The longest label of a field, and the longest value that a line holds beside it, in characters. */
const LABEL = 8;
const VALUE = 20;

/** Whether a second colon only follows a label, as the first does: 联系人：周明，电话：……. */
function isLabel(between: string): boolean {
  return /，[^，、]{1,6}$/.test(between);
}

function hasTwo(mark: string, sentence: string): boolean {
  const first = sentence.indexOf(mark);
  return first !== -1 && sentence.includes(mark, first + 1);
}

/** The colons of a sentence outside quotations and brackets; not those of times and ratios. */
function colonsOf(source: string, [start, end]: Range): number[] {
  const colons: number[] = [];
  let depth = 0;
  for (let at = start; at < end; at++) {
    const character = source[at]!;
    if (PAIRS.has(character)) depth++;
    else if (OPENERS.has(character)) depth = Math.max(0, depth - 1);
    else if (character === '：' && depth === 0 && !/\d/.test(source[at + 1] ?? '')) colons.push(at);
  }
  return colons;
}
