import { defineRule, type Flow, nameOf, type Section } from '../../src/rule.js';

export default defineRule({
  id: 'structure/empty-section',
  meta: {
    name: { zh: '标题下无内容', en: 'Empty section' },
    summary: { zh: '标题之下要有内容', en: 'There is text under every heading' },
    why: {
      zh: '标题下没有内容，多半是漏写、误删，或者把标题粘贴了两遍。',
      en: 'The text under an empty heading was forgotten or deleted by mistake, or the heading was pasted twice.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      empty: {
        zh: '“{{title}}”之下没有内容。请补写，或删去这个标题。',
        en: 'There is nothing under “{{title}}”. Write the section, or delete the heading.',
      },
      repeated: {
        zh: '标题“{{title}}”连续出现两次。请删去一个。',
        en: 'The heading “{{title}}” appears twice in a row. Delete one.',
      },
    },
    examples: [
      {
        bad: '一、工作开展情况\n召开会议12次。\n⟦二、存在问题⟧\n三、下步工作\n抓好整改。',
        good: '一、工作开展情况\n召开会议12次。\n二、存在问题\n调研不够深入。\n三、下步工作\n抓好整改。',
        messageId: 'empty',
      },
      {
        bad: '一、工作开展情况\n召开会议12次。\n⟦二、存在问题⟧\n⟦三、下步工作⟧',
        messageId: 'empty',
      },
      {
        bad: '一、工作开展情况\n召开会议12次。\n⟦二、存在问题⟧\n二、存在问题\n调研不够深入。',
        messageId: 'repeated',
      },
      {
        // A list of names is no row of sections.
        good: '一、检查内容\n（一）组织领导情况\n（二）制度建设情况\n（三）经费保障情况\n二、检查方式\n实地查看。',
      },
    ],
    // A part is there or not, whatever blanks its place holds.
    guards: false,
  },

  create({ draft, report }) {
    const titleOf = ({ heading }: Section) => nameOf(draft.text.slice(...heading.title));

    const check = (nodes: readonly Flow[], tolerated: number) => {
      const sections = nodes.filter((node) => node.type === 'Section');
      const empty = sections.filter(isEmpty);
      for (const section of empty) {
        const title = titleOf(section);
        const next = sections[sections.indexOf(section) + 1];
        const { range } = section.heading;
        if (next && title !== '' && titleOf(next) === title)
          report({ range, messageId: 'repeated', data: { title } });
        else if (empty.length <= sections.length * tolerated)
          report({ range, messageId: 'empty', data: { title } });
      }
    };

    return {
      Root: ({ children }) => check(children, UNFINISHED),
      Section: ({ children }) => check(children, LISTED),
      Attachment: ({ children }) => check(children, LISTED),
    };
  },
});

/** Of the parts of a report all but one may still be empty: it is unfinished. */
const UNFINISHED = 0.9;
/** Elsewhere, headings that mostly have nothing under them are items of a list. */
const LISTED = 0.5;

/** Whether a section is its heading and no more; text run in after the heading stands in a paragraph. */
function isEmpty({ children }: Section): boolean {
  return children.length === 1 && children[0]!.type === 'Heading';
}
