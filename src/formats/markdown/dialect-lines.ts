import type { Range } from '../../core/draft.js';
import type { MarkdownBlock, TextBlock } from './blocks.js';

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/;
const MATH = /^([ \t>]*)\$\$[ \t]*$/;

/**
 * The lines of a source with what the block parser does not know so written that it does: comments of Obsidian as
 * blank lines, formulas between lines of `$$` as code.
 */
export function plainLines(lines: readonly string[]): string[] {
  const plain = [...lines];
  /** From the end to the front, the next line that holds a mark: a pair that is never closed is none. */
  const comments = linesWith(lines, (line) => line.includes('%%'));
  const formulas = linesWith(lines, (line) => MATH.test(line));
  let fence: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const mark = FENCE.exec(lines[at]!)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && /^[ \t>]*[`~]+[ \t]*$/.test(lines[at]!)) fence = undefined;
      continue;
    }
    if (mark !== undefined) {
      fence = mark;
      continue;
    }
    if (/^[ \t>]*%%/.test(lines[at]!) && lines[at]!.split('%%').length === 2) {
      const end = nextOf(comments, at);
      if (end === undefined || !/%%[ \t]*$/.test(lines[end]!)) continue;
      for (let line = at; line <= end; line++) plain[line] = '';
      at = end;
    } else if (MATH.test(lines[at]!)) {
      const end = nextOf(formulas, at);
      if (end === undefined) continue;
      plain[at] = lines[at]!.replace(MATH, '$1```');
      plain[end] = lines[end]!.replace(MATH, '$1```');
      at = end;
    }
  }
  return plain;
}

/** The indexes of lines, the first one last. */
function linesWith(lines: readonly string[], holds: (line: string) => boolean): number[] {
  return [...lines.keys()].filter((at) => holds(lines[at]!)).reverse();
}

/** The first of some indexes behind one; those before are forgotten. */
function nextOf(indexes: number[], at: number): number | undefined {
  while (indexes.length > 0 && indexes.at(-1)! <= at) indexes.pop();
  return indexes.at(-1);
}

/** `> [!note]- 标题`. */
const CALLOUT = /^\[![^[\]\n]{1,60}\][+-]?[ \t]*/;
/** `:   ` before what a term means. */
const DEFINITION = /^:[ \t]{1,4}(?=\S)/;
/** `[/] ` and the like: states of tasks besides done and not done. */
const TASK = /^\[[-/<>!?*"]\][ \t]+/;
/** `| ` before each line of a poem or an address. */
const LINE_BLOCK = /^\|[ \t]+/;
/** `% ` before title, authors and date at the head of a file. */
const TITLE_BLOCK = /^%[ \t]+/;

/** The blocks without what marks their lines in dialects; where such a line begins a text of its own, it is one. */
export function withoutLineMarks(source: string, blocks: readonly MarkdownBlock[]): MarkdownBlock[] {
  return blocks.flatMap((block, index): readonly MarkdownBlock[] =>
    block.kind === 'text' ? textsOf(source, block, index === 0) : [block],
  );
}

function textsOf(source: string, block: TextBlock, isFirst: boolean): TextBlock[] {
  if (block.level !== undefined) return [block];
  const lengthOf = (pattern: RegExp, [start, end]: Range) =>
    pattern.exec(source.slice(start, Math.min(end, start + LONGEST_MARK)))?.[0].length ?? 0;
  const [first] = block.lines as [Range, ...Range[]];
  const callout = block.callout ? lengthOf(CALLOUT, first) : 0;
  const task = block.item ? lengthOf(TASK, first) : 0;
  const all = [LINE_BLOCK, ...(isFirst ? [TITLE_BLOCK] : [])].find((pattern) =>
    block.lines.every((line) => lengthOf(pattern, line) > 0),
  );
  const texts: Range[][] = [];
  for (const [index, line] of block.lines.entries()) {
    const own = lengthOf(all ?? DEFINITION, line);
    const mark = index === 0 ? callout + task + own : own;
    const rest: Range = [line[0] + mark, line[1]];
    if (own > 0 || index === 0 || (index === 1 && callout > 0)) texts.push([rest]);
    else texts.at(-1)!.push(rest);
  }
  const [head, ...others] = texts as [Range[], ...Range[][]];
  const { item: _, ...plain } = block;
  return [{ ...block, lines: head }, ...others.map((lines) => ({ ...plain, lines }))];
}

const LONGEST_MARK = 70;
