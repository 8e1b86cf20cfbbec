import type { BlockContext, BlockParser, Element, Line, MarkdownConfig } from '@lezer/markdown';

/** `:::tip 标题`, `::: {.box}`, `:::note[标题]`, `:::`; the groups: its marks, and the title. */
const CONTAINER =
  /^:{3,}[ \t]*(?:\{[^{}]*\}|[A-Za-z][\w-]*(?:[ \t]*\{[^{}]*\})?)?(?:\[([^[\]]*)\]|([^{}:[\]]*))(?:\{[^{}]*\})?[ \t]*:*[ \t]*$/d;
/** `!!! note "标题"`, `??? tip`, `???+ tip "标题"`, and the tabs `=== "标题"`. */
const ADMONITION = /^(?:(?:!!!|\?{3}\+?)[ \t]*[A-Za-z][\w -]*|===[!+]?[ \t]+(?="))(?:"([^"]*)")?[ \t]*$/d;
/** A line that says what to put in its place: a table of contents, another file, a page break; a name in full. */
const INSTRUCTION =
  /^(?:@?\[\[?_?(?:toc|TOC)_?\]?\]|\{:?toc\}|-{1,2}8<-{1,2}(?:[ \t].*)?|<<<[ \t]*[@./].*|\\(?:newpage|pagebreak|clearpage|tableofcontents|toc)|\*\[[^\]]{1,60}\]:[ \t].*)[ \t]*$/;
/** The line above, between and below the rows of a table: `+----+====+`. */
const GRID_RULE = /^\+(?:[-=:]{2,}\+)+[ \t]*$/;

/** How far what belongs to an admonition is indented. */
const INDENT = 4;

/** The rest of a line, where a block may begin on it. */
function lineText(line: Line): string | undefined {
  return line.indent < line.baseIndent + INDENT ? line.text.slice(line.pos) : undefined;
}

function begins(pattern: RegExp) {
  return (_: BlockContext, line: Line) => pattern.test(lineText(line) ?? '');
}

/** A line of mark-up, and in it the title that a reader sees. */
function fenceLine(
  context: BlockContext,
  line: Line,
  name: string,
  title: readonly [number, number] | undefined,
) {
  const from = context.lineStart + line.pos;
  const children: Element[] =
    title && title[0] < title[1] ? [context.elt('DialectTitle', from + title[0], from + title[1])] : [];
  return context.elt(name, from, context.lineStart + line.text.length, children);
}

const container: BlockParser = {
  name: 'Container',
  before: 'FencedCode',
  endLeaf: begins(CONTAINER),
  parse(context, line) {
    const found = CONTAINER.exec(line.text.slice(line.pos));
    if (!found) return false;
    const element = fenceLine(context, line, 'FenceLine', found.indices![1] ?? found.indices![2]);
    context.nextLine();
    context.addElement(element);
    return true;
  },
};

const admonition: BlockParser = {
  name: 'Admonition',
  before: 'FencedCode',
  endLeaf: begins(ADMONITION),
  parse(context, line) {
    const found = ADMONITION.exec(line.text.slice(line.pos));
    if (!found) return false;
    context.startComposite('Admonition', line.pos, INDENT);
    const element = fenceLine(context, line, 'FenceLine', found.indices![1]);
    context.addElement(element);
    context.nextLine();
    return true;
  },
};

const instruction: BlockParser = {
  name: 'Instruction',
  before: 'FencedCode',
  endLeaf: begins(INSTRUCTION),
  parse(context, line) {
    if (!INSTRUCTION.test(line.text.slice(line.pos))) return false;
    const element = fenceLine(context, line, 'FenceLine', undefined);
    context.nextLine();
    context.addElement(element);
    return true;
  },
};

const gridTable: BlockParser = {
  name: 'GridTable',
  before: 'FencedCode',
  endLeaf: begins(GRID_RULE),
  parse(context, line) {
    if (!GRID_RULE.test(line.text.slice(line.pos))) return false;
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
  parseBlock: [container, admonition, instruction, gridTable],
};
