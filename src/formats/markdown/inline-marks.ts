import type { Range } from '../../core/draft.js';
import type { Line, Piece } from '../pieces.js';
import type { LeafText } from './leaf-text.js';

/** What in the text of a leaf is not its own characters, or not prose. */
export type Mark =
  | { readonly kind: 'hidden' | 'code' | 'open' | 'close' | 'break'; readonly range: Range }
  | { readonly kind: 'put' | 'comment'; readonly range: Range; readonly text: string };

/** The pieces of a leaf, for marks in the order of the text. */
export function piecesOf(leaf: LeafText, marks: readonly Mark[]): Line[][] {
  const groups: Line[][] = [];
  let lines: Piece[][] = [[]];
  let at = 0;
  const copy = (to: number, verbatim = false) => {
    const [first, ...rest] = leaf.copy([at, to], verbatim) as [Line, ...Line[]];
    lines.at(-1)!.push(...first);
    for (const line of rest) lines.push([...line]);
    at = to;
  };
  for (const mark of marks) {
    const [from, to] = mark.range;
    copy(from);
    const range = leaf.toSource(mark.range);
    switch (mark.kind) {
      case 'code':
        copy(to, true);
        break;
      case 'break':
        groups.push(lines);
        lines = [[]];
        break;
      case 'put':
      case 'comment':
        lines.at(-1)!.push({ kind: mark.kind, range, text: mark.text });
        break;
      case 'open':
      case 'close':
        lines.at(-1)!.push({ kind: mark.kind, range });
    }
    at = to;
  }
  copy(leaf.text.length);
  return [...groups, lines];
}
