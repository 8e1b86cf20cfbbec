import { eastAsianWidth } from 'get-east-asian-width';
import type { Line, Piece } from './lines.js';

const ELLIPSIS = '…';

/** How many columns of a terminal a text takes. Marks such as “” and … are wide, as in Chinese fonts. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/** The text filled up with spaces to a number of columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** Whether a text takes no more columns than there are. */
function fits(text: string, columns: number): boolean {
  // No code unit takes more than two: most texts need not be measured.
  return 2 * text.length <= columns || columnsOf(text) <= columns;
}

/** The text without its middle where it takes more columns than there are. */
export function withoutMiddle(text: string, columns: number): string {
  if (fits(text, columns)) return text;
  const half = (columns - columnsOf(ELLIPSIS)) / 2;
  return startOf(text, half) + ELLIPSIS + endOf(text, half);
}

/** The text without its beginning where it takes more columns than there are. */
export function withoutStart(text: string, columns: number): string {
  return fits(text, columns) ? text : ELLIPSIS + endOf(text, columns - columnsOf(ELLIPSIS));
}

/** The text without its end where it takes more columns than there are. */
export function withoutEnd(text: string, columns: number): string {
  return fits(text, columns) ? text : startOf(text, columns - columnsOf(ELLIPSIS)) + ELLIPSIS;
}

function startOf(text: string, columns: number): string {
  return fitting(text, columns).join('');
}

function endOf(text: string, columns: number): string {
  return fitting([...text].reverse(), columns)
    .reverse()
    .join('');
}

/** As many of the first characters as fit. */
function fitting(characters: Iterable<string>, columns: number): string[] {
  const kept: string[] = [];
  let left = columns;
  for (const character of characters) {
    left -= widthOf(character);
    if (left < 0) break;
    kept.push(character);
  }
  return kept;
}

function widthOf(character: string): number {
  return eastAsianWidth(character.codePointAt(0)!, { ambiguousAsWide: true });
}

/** What a line is broken between: words of letters and digits, else single characters. */
const UNIT = /[!-~]+|\s|\P{ASCII}/gu;

/** Marks that never begin a line, nor end one. */
const NOT_FIRST = /^[，。、；：？！”’）》〉】〕⟧…·%,.;:)\]]/;
const NOT_LAST = /[“‘（《〈【〔⟦([]$/;

interface Unit {
  readonly piece: Piece;
  readonly text: string;
}

/**
 * Breaks a line that is too long for a terminal into several.
 *
 * @param width Of the terminal, in columns; absent, the line stays as it is.
 * @param hanging How far lines after the first are indented, in columns.
 */
export function wrap(line: Line, width: number | undefined, hanging: number): Line[] {
  if (width === undefined || columnsOf(line.map(textOf).join('')) <= width) return [line];
  const indent = ' '.repeat(Math.min(hanging, width >> 1));
  const lines: Piece[][] = [];
  let current: Piece[] = [];
  let used = 0;
  for (const group of groupsOf(line)) {
    let units = group;
    if (used + columnsIn(group) > width && used > indent.length) {
      lines.push(current);
      current = [indent];
      used = indent.length;
      // Spaces stand between words, not at the head of a line.
      const first = group.findIndex(({ text }) => text.trim() !== '');
      units = first === -1 ? [] : group.slice(first);
    }
    current.push(...units.map(({ piece, text }) => (typeof piece === 'string' ? text : { ...piece, text })));
    used += columnsIn(units);
  }
  return [...lines, current];
}

/** Units that stay together: with the marks that must not be left alone at the end or the head of a line. */
function groupsOf(line: Line): Unit[][] {
  const units = line.flatMap((piece) =>
    [...textOf(piece).matchAll(UNIT)].map(([text]): Unit => ({ piece, text })),
  );
  const groups: Unit[][] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    if (last && (NOT_FIRST.test(unit.text) || NOT_LAST.test(last.at(-1)!.text))) last.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

function columnsIn(units: readonly Unit[]): number {
  return units.reduce((sum, { text }) => sum + columnsOf(text), 0);
}

function textOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.text;
}
