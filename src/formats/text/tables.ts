import { headOrdinal } from '../../core/tree/ordinals.js';
import type { SourceCell } from '../draft-text.js';
import { type Line, sliceLine, trimLine, visibleStart, visibleText } from '../pieces.js';
import type { TextLine } from './lines.js';

/** Lines that make a table. */
export interface TextTable {
  readonly rows: readonly (readonly SourceCell[])[];
  readonly headerRows: number;
  /** The index of the line after it. */
  readonly end: number;
}

/** The table that begins at a line: cells between tabs, between bars, or in a frame of box-drawing characters. */
export function tableAt(source: string, lines: readonly TextLine[], from: number): TextTable | undefined {
  return barTable(source, lines, from) ?? tabTable(source, lines, from);
}

const BAR_ROW = /^([|│┃║｜]).*\1$/;
const RULE = /^[|+\u2500-\u257f][-=:|+\s\u2500-\u257f]*$/;
const RULES_OFF = /[-=\u2500\u2501\u2504-\u250b\u2550]/;

function barTable(source: string, lines: readonly TextLine[], from: number): TextTable | undefined {
  const rows: SourceCell[][] = [];
  /** How many rows stand above each rule. */
  const rules: number[] = [];
  let end = from;
  for (; end < lines.length && (end === from || !lines[end]!.afterBlank); end++) {
    const { text, line } = lines[end]!;
    if (RULE.test(text) && RULES_OFF.test(text)) {
      if (rules.at(-1) === rows.length) break;
      rules.push(rows.length);
    } else if (BAR_ROW.test(text)) {
      const cells = cellsBetweenBars(source, line, text[0]!);
      if (rows[0] && rows[0].length !== cells.length) break;
      rows.push(cells);
    } else break;
  }
  return rows.length >= 2 ? { rows, headerRows: headerRowsOf(source, rows, rules), end } : undefined;
}

function tabTable(source: string, lines: readonly TextLine[], from: number): TextTable | undefined {
  const rows: SourceCell[][] = [];
  let end = from;
  for (; end < lines.length && (end === from || !lines[end]!.afterBlank); end++) {
    const { text, line } = lines[end]!;
    if (!text.includes('\t') || isNumbered(text)) break;
    const cells = cellsOf(source, line, '\t');
    if (rows[0] && rows[0].length !== cells.length) break;
    rows.push(cells);
  }
  return rows.length >= 2 ? { rows, headerRows: headerRowsOf(source, rows, []), end } : undefined;
}

/** A heading or list item as Word copies it out: number or bullet, tab, text. */
function isNumbered(text: string): boolean {
  const [first, ...rest] = text.split('\t') as [string, ...string[]];
  return (
    rest.length === 1 && (headOrdinal(first, 0)?.range[1] === first.length || /^[•·●■◆▪➢-]$/.test(first))
  );
}

/** The parts of a line between separators. */
function cellsOf(source: string, rawLine: Line, separator: string): SourceCell[] {
  const line = trimLine(source, rawLine);
  let from = 0;
  let at = visibleStart(line)!;
  return visibleText(source, line)
    .split(separator)
    .map((text) => {
      const to = from + text.length;
      const cell = { lines: [sliceLine(source, line, [from, to])], at };
      from = to + 1;
      at = sliceLine(source, line, [to, from]).at(-1)?.range[1] ?? at;
      return cell;
    });
}

/** The cells of a line that begins and ends with a bar. Comments outside the bars go to the cells beside them. */
function cellsBetweenBars(source: string, line: Line, bar: string): SourceCell[] {
  const [before, ...cells] = cellsOf(source, line, bar) as [SourceCell, ...SourceCell[]];
  const after = cells.pop()!;
  const commented = (cell: SourceCell, lines: Line[]) => ({ ...cell, lines: [lines.flat()] });
  return cells.map((cell, column) =>
    commented(cell, [
      ...(column === 0 ? before.lines : []),
      ...cell.lines,
      ...(column === cells.length - 1 ? after.lines : []),
    ]),
  );
}

/** One where a rule sets the first row off, or where figures begin below it; else none. */
function headerRowsOf(source: string, rows: readonly SourceCell[][], rules: readonly number[]): number {
  const hasFigure = (cells: readonly SourceCell[]) =>
    cells.some(({ lines }) => lines.some((line) => /\d/.test(visibleText(source, line))));
  const [first, ...others] = rows as [SourceCell[], ...SourceCell[][]];
  const setOff = rules.includes(1) && !rules.includes(2);
  return setOff || (!hasFigure(first) && others.some(hasFigure)) ? 1 : 0;
}
