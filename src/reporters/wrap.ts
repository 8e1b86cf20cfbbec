import { columnsOf } from './columns.js';
import type { Line, Piece } from './lines.js';

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
