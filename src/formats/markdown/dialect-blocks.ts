import type { BlockContext, BlockParser, Element, Line, MarkdownConfig } from '@lezer/markdown';

/** What a line of mark-up shows: the range of its title in the line, empty where it has none. */
type Title = readonly [start: number, end: number];
type ReadTitle = (line: string) => Title | undefined;

const NO_TITLE: Title = [0, 0];

/** `:::tip 标题`, `::: {.box}`, `:::note[标题]`, `:::`. */
const containerTitle: ReadTitle = (line) => {
  let start = /^:{3,}/.exec(line)?.[0].length;
  if (start === undefined) return undefined;
  start = skip(line, start, /[^ \t]/g);
  if (/[A-Za-z]/.test(line[start] ?? '')) start = skip(line, start, /[^\w-]/g);
  start = skip(line, start, /[^ \t]/g);
  if (line[start] === '{') start = line.indexOf('}', start) + 1 || line.length;
  if (line[start] === '[' && line.includes(']', start)) return [start + 1, line.indexOf(']', start)];
  start = skip(line, start, /[^ \t:]/g);
  const attributes = line.endsWith('}') ? line.lastIndexOf('{') : -1;
  const end = Math.max(start, attributes === -1 ? line.length : attributes);
  const title = line.slice(start, end).trimEnd();
  const colons = /[ \t]:/.exec(title);
  return [start, start + (colons?.index ?? title.length)];
};

/** `!!! note "标题"`, `??? tip`, `???+ tip "标题"`, and the tabs `=== "标题"`. */
const admonitionTitle: ReadTitle = (line) => {
  const mark = ADMONITION.exec(line)?.[0].length ?? TAB.exec(line)?.[0].length;
  if (mark === undefined) return undefined;
  if (mark === line.length) return NO_TITLE;
  const isTitle = line[mark] === '"' && line.indexOf('"', mark + 1) === line.length - 1;
  return isTitle && line.length > mark + 1 ? [mark + 1, line.length - 1] : undefined;
};
const ADMONITION = /^(?:!!!|\?{3}\+?)[ \t]*[A-Za-z][\w -]*/;
const TAB = /^===[!+]?[ \t]+(?=")/;

/** A line that says what to put in its place: a table of contents, another file, a page break; a name in full. */
const instructionTitle: ReadTitle = (line) =>
  INSTRUCTIONS.some((pattern) => pattern.test(line)) ? NO_TITLE : undefined;
const INSTRUCTIONS = [
  /^@?\[\[?_?(?:toc|TOC)_?\]?\]$/,
  /^-{1,2}8<-/,
  /^<<<[ \t]*[@./]/,
  /^\\(?:newpage|pagebreak|clearpage|tableofcontents)$/,
  /^\*\[[^\]]{1,60}\]:[ \t]/,
];

/** The line above, between and below the rows of a table: `+----+====+`. */
const GRID_RULE = /^\+[-=:][-+=:]*\+$/;

/** Where the first character stands that is searched for; the end of the line where there is none. */
function skip(line: string, from: number, to: RegExp): number {
  to.lastIndex = from;
  return to.exec(line)?.index ?? line.length;
}

/** How far what belongs to an admonition is indented. */
const INDENT = 4;

/** The rest of a line, without blanks at its end. */
function restOf(line: Line): string {
  return line.text.slice(line.pos).trimEnd();
}

/** Whether a line ends the paragraph above. */
function ends(begins: (rest: string) => boolean) {
  return (_: BlockContext, line: Line) => line.indent < line.baseIndent + INDENT && begins(restOf(line));
}

/** A line of mark-up, and in it the title that a reader sees. */
function fenceLine(context: BlockContext, line: Line, [start, end]: Title): Element {
  const from = context.lineStart + line.pos;
  const children = start < end ? [context.elt('DialectTitle', from + start, from + end)] : [];
  return context.elt('FenceLine', from, context.lineStart + line.text.length, children);
}

/** A line of mark-up that stands for itself. */
function oneLine(name: string, readTitle: ReadTitle): BlockParser {
  return {
    name,
    before: 'FencedCode',
    endLeaf: ends((rest) => readTitle(rest) !== undefined),
    parse(context, line) {
      const title = readTitle(restOf(line));
      if (!title) return false;
      const element = fenceLine(context, line, title);
      context.nextLine();
      context.addElement(element);
      return true;
    },
  };
}

/** A line of mark-up, to which the indented lines below belong. */
const admonition: BlockParser = {
  name: 'Admonition',
  before: 'FencedCode',
  endLeaf: ends((rest) => admonitionTitle(rest) !== undefined),
  parse(context, line) {
    const title = admonitionTitle(restOf(line));
    if (!title) return false;
    context.startComposite('Admonition', line.pos, INDENT);
    context.addElement(fenceLine(context, line, title));
    context.nextLine();
    return true;
  },
};

const gridTable: BlockParser = {
  name: 'GridTable',
  before: 'FencedCode',
  endLeaf: ends((rest) => GRID_RULE.test(rest)),
  parse(context, line) {
    if (!GRID_RULE.test(restOf(line))) return false;
    const rows: Element[] = [];
    do {
      const text = line.text.slice(line.pos);
      if (!/^[+|]/.test(text)) break;
      const from = context.lineStart + line.pos;
      rows.push(context.elt('GridLine', from, from + text.trimEnd().length));
    } while (context.nextLine());
    context.addElement(context.elt('GridTable', rows[0]!.from, rows.at(-1)!.to, rows));
    return true;
  },
};

/** Blocks of Obsidian, pandoc, VitePress, MkDocs and the like. */
export const dialectBlocks: MarkdownConfig = {
  defineNodes: [
    { name: 'FenceLine', block: true },
    { name: 'DialectTitle', block: true },
    { name: 'GridTable', block: true },
    { name: 'GridLine', block: true },
    {
      name: 'Admonition',
      block: true,
      composite(_, line, indent) {
        if (line.next !== -1 && line.indent < line.baseIndent + indent) return false;
        line.moveBaseColumn(line.baseIndent + indent);
        return true;
      },
    },
  ],
  parseBlock: [
    oneLine('Container', containerTitle),
    admonition,
    oneLine('Instruction', instructionTitle),
    gridTable,
  ],
};
