import { type BlockParser, type InlineParser, parser, Table, TaskList } from '@lezer/markdown';

/** Quotations and lists one inside the other, deeper than anyone writes: deeper ones are read as paragraphs. */
const DEEPEST = 100;

/** Keeps a line of thousands of > or - from taking time in the square of its length. */
const depthLimit: BlockParser = {
  name: 'DepthLimit',
  before: 'IndentedCode',
  parse(context, line) {
    if (context.depth <= DEEPEST || line.pos === line.text.length) return false;
    const from = context.lineStart + line.pos;
    const paragraph = context.elt('Paragraph', from, context.lineStart + line.text.length);
    context.nextLine();
    context.addElement(paragraph);
    return true;
  },
};

/** Passes over inline text at one go. */
const anyText: InlineParser = { name: 'AnyText', before: 'Escape', parse: ({ end }) => end };

/**
 * Finds the blocks of Markdown, with tables and task lists as GitHub has them. Inline mark-up and definitions of links
 * are read by hegao: @lezer/markdown takes any brackets for a link, whether what they refer to is there or not, and
 * time in the square of the length for marks that are never closed.
 */
export const blockParser = parser.configure([
  Table,
  TaskList,
  {
    parseBlock: [depthLimit],
    parseInline: [anyText],
    remove: [
      'LinkReference',
      'Escape',
      'Entity',
      'InlineCode',
      'HTMLTag',
      'Emphasis',
      'HardBreak',
      'Link',
      'Image',
      'LinkEnd',
    ],
  },
]);

/** What it makes of a file. */
export type BlockTree = ReturnType<typeof blockParser.parse>;
export type BlockNode = BlockTree['topNode'];
