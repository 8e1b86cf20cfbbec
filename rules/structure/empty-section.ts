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
        // What a reader sees is content: a picture, code.
        good: '## 一、组织架构\n![组织架构图](a.png)\n\n## 二、工作流程\n\n<img src="b.png">\n\n## 三、查询命令\n\n```sql\nselect 1\n```\n\n## 四、下步工作\n\n抓好整改。',
        given: { path: 'draft.md' },
      },
      {
        bad: '## 一、组织架构\n![组织架构图](a.png)\n\n## ⟦二、工作流程⟧\n\n<!-- 待画图 -->\n\n## 三、下步工作\n\n抓好整改。',
        messageId: 'empty',
        given: { path: 'draft.md' },
      },
      // A table of contents names the sections; they stand below.
      {
        good: '2021年工作总结\n目录\n一、主要工作\n二、存在问题\n三、下步打算\n一、主要工作\n召开会议12次。\n二、存在问题\n调研不够深入。\n三、下步打算\n抓好整改。',
      },
      {
        good: '2021年工作总结\n目　录\n一、主要工作……1\n（一）思想建设……1\n二、存在问题……2\n一、主要工作\n（一）思想建设\n召开会议12次。\n二、存在问题\n调研不够深入。',
      },
      {
        good: '# 2021年工作总结\n\n## 目录\n\n一、主要工作\n二、存在问题\n\n## 一、主要工作\n\n召开会议12次。\n\n## 二、存在问题\n\n调研不够深入。',
        given: { path: 'draft.md' },
      },
      {
        bad: '2021年工作总结\n目录\n一、主要工作\n二、存在问题\n三、下步打算\n一、主要工作\n召开会议12次。\n⟦二、存在问题⟧\n三、下步打算\n抓好整改。',
        messageId: 'empty',
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

    /** Where what follows a section begins in the text. */
    const ends = new Map<Flow, number>();

    /** Whether a section is its heading and no more, for a reader too: pictures and code are in the file only. */
    const isEmpty = (section: Section) => {
      const { children, heading } = section;
      // Text run in after the heading stands in a paragraph.
      if (children.length > 1 || children[0]!.type !== 'Heading') return false;
      const end = ends.get(section)!;
      const from = draft.toSource(heading.range)[1];
      const to = end === draft.text.length ? draft.source.length : draft.toSource([end, end])[0];
      let source = '';
      let at = from;
      for (const { source: comment } of draft.comments)
        if (comment && comment[0] >= at && comment[1] <= to) {
          source += draft.source.slice(at, comment[0]);
          at = comment[1];
        }
      return !showsSomething(source + draft.source.slice(at, to));
    };

    const check = (nodes: readonly Flow[], tolerated: number, end: number) => {
      for (const [index, node] of nodes.entries()) ends.set(node, nodes[index + 1]?.range[0] ?? end);
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
      Root: ({ children }) => check(children, UNFINISHED, draft.text.length),
      Section: (section) => check(section.children, LISTED, ends.get(section)!),
      Attachment: (attachment) => check(attachment.children, LISTED, ends.get(attachment)!),
    };
  },
});

/** Of the parts of a report all but one may still be empty: it is unfinished. */
const UNFINISHED = 0.9;
/** Elsewhere, headings that mostly have nothing under them are items of a list. */
const LISTED = 0.5;

/** What a reader does not see of a file: attributes, marks of headings, lists and emphasis, targets of links. */
const UNSEEN = /\{[^{}\n]{0,200}\}|^ {0,3}\[[^\]\n]{1,200}\]:.*$|[#=\-*_~`>+\s]|\d{1,3}[.)](?=\s)/gm;
/** Tags that only hold or divide what others show. */
const FRAMES = /<\/?(?:div|p|span|center|br|hr|a|b|i|em|strong|font|h[1-6]|section|u)\b[^<>]{0,400}>/gi;

/** Whether a reader sees anything of what stands in a file between a heading and the text below. */
function showsSomething(source: string): boolean {
  return source.replace(FRAMES, '').replace(UNSEEN, '') !== '';
}
