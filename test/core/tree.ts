import { lex } from '../../src/chinese/lexer.js';
import type { Block } from '../../src/core/blocks.js';
import type { Draft, Flow, Heading, Node, Paragraph, Range } from '../../src/core/draft.js';
import { buildRoot } from '../../src/core/tree/create-draft.js';
import { readDraft } from '../../src/testing/index.js';

/** The tree of a text file as {@link treeText} writes it. */
export async function treeOf(text: string): Promise<string> {
  const draft = await readDraft(text);
  return treeText(draft.text, draft.root.children);
}

/** A block as tests write it: its text, with what the format knows of it. */
export type BlockText = string | (Partial<Block> & { readonly text: string });

/** A draft as a format with mark-up of its own would read it, one block a line. */
export function draftOfBlocks(blocks: readonly BlockText[]): Pick<Draft, 'text' | 'root'> {
  const lines = blocks.map((block) => (typeof block === 'string' ? { text: block } : block));
  const text = lines.map((line) => line.text).join('\n');
  let at = 0;
  const placed = lines.map(({ text: line, ...block }): Block => {
    const range: Range = [at, at + line.length];
    at += line.length + 1;
    const cells = block.kind === 'table' ? { rows: [cellsOf(line, range[0])], headerRows: 0 } : {};
    return { kind: 'paragraph', ...cells, ...block, range } as Block;
  });
  return { text, root: buildRoot(text, lex(text), placed) };
}

function cellsOf(line: string, start: number): Range[] {
  let at = start;
  return line.split('|').map((cell) => {
    const range: Range = [at, at + cell.length];
    at += cell.length + 1;
    return range;
  });
}

/**
 * Nodes as indented text, one a line, for tests to compare. A section is its heading: `# 一、|工作情况`, with … where
 * the heading is run in. `¦` divides sentences, `/` lines, `|` the parts of a line.
 */
export function treeText(
  text: string,
  nodes: readonly Flow[],
  show: (part: string) => string = (part) => part,
): string {
  const lines: string[] = [];
  const of = (range: Range) => show(text.slice(...range));

  const visit = (node: Node, depth: number): void => {
    const write = (line: string) => lines.push('  '.repeat(depth) + line);
    const inner = (children: readonly Node[]) => {
      for (const child of children) visit(child, depth + 1);
    };
    switch (node.type) {
      case 'Section':
        write(headingLine(node.heading));
        inner(node.children.filter((child) => child !== node.heading));
        break;
      case 'Paragraph':
        write(paragraphLine(node));
        break;
      case 'Title':
        write(`Title ${node.lines.map(of).join(' / ')}${node.subtitle ? ` | ${of(node.subtitle)}` : ''}`);
        break;
      case 'Table':
        write(node.caption ? `Table ${of(node.caption)}` : 'Table');
        inner(node.children);
        break;
      case 'Row':
        write(`${node.header ? 'Header' : 'Row'} ${node.children.map(({ range }) => of(range)).join(' | ')}`);
        break;
      case 'ListItem':
        write(`- ${sentences(node.children.filter(({ type }) => type === 'Sentence'))}`);
        inner(node.children.filter(({ type }) => type === 'List'));
        break;
      case 'AttachmentNote':
        write(`AttachmentNote ${node.items.map(({ title }) => of(title)).join(' / ')}`);
        break;
      case 'Attachment':
        write(`Attachment${node.label ? ` ${of(node.label)}` : ''}`);
        inner(node.children);
        break;
      case 'Quote':
      case 'List':
        write(node.type);
        inner(node.children);
        break;
      default:
        write(`${node.type} ${of(node.range)}`);
    }
  };

  const sentences = (nodes: readonly Node[]) => nodes.map(({ range }) => of(range)).join(' ¦ ');

  const headingLine = ({ level, ordinal, title, runIn }: Heading) =>
    `${'#'.repeat(level)} ${ordinal ? text.slice(...ordinal.range).trim() : ''}|${of(title)}${runIn ? '…' : ''}`;

  const paragraphLine = ({ role, children }: Paragraph) => {
    const parts = children
      .filter(({ type }) => type !== 'Heading')
      .map((child) => (child.type === 'RunInItem' ? `‹${sentences(child.children)}›` : of(child.range)));
    return `${role === 'plain' ? 'P' : role} ${parts.join(' ¦ ')}`;
  };

  for (const node of nodes) visit(node, 0);
  return lines.join('\n');
}
