import { type DocumentNumberMention, defineRule, documentNumbers, type Range } from '../../src/rule.js';

export default defineRule({
  id: 'structure/citation',
  meta: {
    name: { zh: '公文引用写法', en: 'Document citation' },
    summary: {
      zh: '引用公文先引标题，后在括号内引发文字号',
      en: 'A document is cited by its title, then by its number in brackets',
    },
    why: {
      zh: '只写文号看不出是什么文件，文号写在标题前面又连成一片，都不便核对。',
      en: 'A number alone does not say which document it is, and one before the title runs into it; neither is easy to check.',
    },
    basis: { source: '实务', clause: '引用公文的惯例', strength: '一般' },
    messages: {
      before: {
        zh: '发文字号“{{number}}”写在标题之前。应先写标题，再写“（{{number}}）”。',
        en: 'The number “{{number}}” stands before the title. Write the title first, then “（{{number}}）”.',
      },
      bare: {
        zh: '标题之后的发文字号要放在括号内，写作“（{{number}}）”。',
        en: 'A document number after a title stands in brackets: “（{{number}}）”.',
      },
      untitled: {
        zh: '“{{number}}”只有文号。首次引用时先写文件标题，如“《……》（{{number}}）”。',
        en: '“{{number}}” is cited by its number alone. Write its title first: “《……》（{{number}}）”.',
      },
    },
    examples: [
      {
        bad: '根据⟦青委发〔2021〕1号⟧《关于做好年度考核工作的通知》，制定方案。',
        good: '根据《关于做好年度考核工作的通知》（青委发〔2021〕1号），制定方案。',
        messageId: 'before',
      },
      {
        bad: '根据《关于做好年度考核工作的通知》⟦青委发〔2021〕1号⟧，制定方案。',
        fixed: '根据《关于做好年度考核工作的通知》（青委发〔2021〕1号），制定方案。',
        good: '根据《考核办法》（青委发〔2021〕1号、青委办〔2021〕3号，以下统称《办法》），制定方案。',
        messageId: 'bare',
      },
      {
        bad: '全区认真落实⟦青委发〔2021〕1号⟧文件要求。',
        good: '根据《考核办法》（青委发〔2021〕1号）开展考核。青委发〔2021〕1号文件的要求已经落实。',
        messageId: 'untitled',
      },
      // Behind its label a number is filled in, not cited.
      {
        good: '发文字号：国办函〔2024〕93号\n文号:青委发〔2021〕1号\n一、基本情况\n索引号：A12　发文字号：青委办〔2021〕3号　主题分类：综合',
      },
      { good: '- **文号**：青委发〔2021〕1号\n- 批准文号 青委办〔2021〕3号', given: { path: 'draft.md' } },
      { bad: '会议强调：⟦青委发〔2021〕1号⟧文件要落实到位。', messageId: 'untitled' },
    ],
  },

  create({ text, fact, report }) {
    /** Numbers that were given with their titles. */
    const introduced = new Set<string>();
    let inTable = false;
    let next = 0;

    const check = ({ range }: DocumentNumberMention, sentence: Range) => {
      const number = text(range);
      const data = { number };
      const before = text([sentence[0], range[0]]);
      const after = text([range[1], sentence[1]]);
      if (LABEL.test(before)) return;
      const isInBrackets = before.lastIndexOf('（') > before.lastIndexOf('）');
      const isAfterTitle = before.endsWith('》');
      if (isAfterTitle)
        report({
          range,
          messageId: 'bare',
          data,
          certainty: 'likely',
          fixes: [{ edits: [{ range, text: `（${number}）` }], safety: 'safe' }],
        });
      else if (TITLE_FOLLOWS.test(after)) report({ range, messageId: 'before', data, certainty: 'likely' });
      else if (!isInBrackets && !introduced.has(number))
        report({ range, messageId: 'untitled', data, certainty: 'possible' });
      if (isInBrackets || isAfterTitle) introduced.add(number);
    };

    const checkIn = (range: Range) => {
      const numbers = fact(documentNumbers);
      while (next < numbers.length && numbers[next]!.range[0] < range[0]) next++;
      for (; next < numbers.length && numbers[next]!.range[1] <= range[1]; next++)
        // A table lists documents, a number in each row.
        if (!inTable) check(numbers[next]!, range);
    };

    return {
      Table() {
        inTable = true;
      },
      'Table:exit'() {
        inTable = false;
      },
      Sentence: ({ range }) => checkIn(range),
      Note: ({ range }) => checkIn(range),
    };
  },
});

/** 发文字号：, 文号：, 批准文号 as the head of a field. */
const LABEL =
  /(?:(?:文|字|编|证)号|发文号)\s*[：:]\s*$|(?:^|[\s，；])[㐀-鿿\u{20000}-\u{323af}]{0,4}(?:文|字)号\s+$/u;

const TITLE_FOLLOWS = /^(?:文件?)?《/;
