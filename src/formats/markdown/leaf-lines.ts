import type { Range } from '../../core/draft.js';
import type { BlockNode } from './parser.js';
import type { SourceLines } from './source-lines.js';

/** The lines of a leaf, without the marks of the quotations and the indents of the lists around it. */
export function linesOf(source: SourceLines, leaf: BlockNode, from: number, to: number): Range[] {
  const marks = leaf.getChildren('QuoteMark');
  let next = 0;
  let at = from;
  return source.linesOf([from, to]).map(([start, end]): Range => {
    const shift = start - at;
    const lineEnd = end - shift;
    let content = at;
    for (; next < marks.length && marks[next]!.from < lineEnd; next++)
      content = Math.max(content, marks[next]!.to);
    while (content < lineEnd && /[ \t]/.test(source.text[content]!)) content++;
    at = lineEnd + 1;
    return [content + shift, end];
  });
}

/** A heading without its own marks: # before, and after where it is closed; the line below. */
export function headingLines(source: SourceLines, node: BlockNode): Range[] {
  const marks = node.getChildren('HeaderMark');
  const isUnderlined = node.name.startsWith('Setext');
  const start = isUnderlined ? node.from : marks[0]!.to;
  const closing = isUnderlined ? marks[0] : marks[1];
  const lines = linesOf(source, node, start, closing?.from ?? node.to);
  return isUnderlined ? lines.slice(0, -1) : lines;
}

/** The lines of code, blank ones left out. */
export function codeLines(source: SourceLines, node: BlockNode): Range[] {
  const lines = node.getChildren('CodeText').flatMap(({ from, to }) => source.linesOf([from, to]));
  return lines.filter(([start, end]) => start < end);
}
