import type { MarkedLine } from './lines.js';
import type { PairedMark } from './marks.js';
import type { MatchedPair } from './match.js';

interface StraightMatching {
  readonly pairs: readonly MatchedPair[];
  /** The marks given as alone that still are. */
  readonly alone: readonly PairedMark[];
  readonly straightAlone: readonly number[];
}

/**
 * Pairs straight quotation marks, which open and close in turn, with each other and with curly ones of their line
 * that are alone: “甲". Where that leaves one over, nothing is told for the line.
 */
export function matchStraight(
  text: string,
  lines: readonly MarkedLine[],
  alone: readonly PairedMark[],
): StraightMatching {
  const pairs: MatchedPair[] = [];
  const matched = new Set<PairedMark>();
  const straightAlone: number[] = [];
  let next = 0;
  for (const { range, straight } of lines) {
    while (next < alone.length && alone[next]!.at < range[0]) next++;
    const curly: PairedMark[] = [];
    for (; next < alone.length && alone[next]!.at < range[1]; next++) curly.push(alone[next]!);
    for (const [kind, mark] of [
      ['double-quote', '"'],
      ['single-quote', "'"],
    ] as const) {
      const own = straight.filter((at) => text[at] === mark);
      if (own.length === 0) continue;
      const lone = curly.filter((other) => other.kind === kind);
      const found = inTurn(kind, own, lone) ?? inTurn(kind, own, []);
      if (!found) {
        for (const at of own) straightAlone.push(at);
        continue;
      }
      for (const pair of found.pairs) pairs.push(pair);
      for (const other of found.curly) matched.add(other);
    }
  }
  return {
    pairs,
    alone: alone.filter((mark) => !matched.has(mark)),
    straightAlone: straightAlone.sort((a, b) => a - b),
  };
}

/** Marks paired so that straight ones open and close in turn and curly ones keep their side; `undefined` where they do not. */
function inTurn(
  kind: MatchedPair['kind'],
  straight: readonly number[],
  curly: readonly PairedMark[],
): { readonly pairs: MatchedPair[]; readonly curly: readonly PairedMark[] } | undefined {
  const all = [...straight.map((at) => ({ at, opens: undefined })), ...curly].sort((a, b) => a.at - b.at);
  if (all.length % 2 !== 0) return undefined;
  const pairs: MatchedPair[] = [];
  for (let index = 0; index < all.length; index += 2) {
    const [open, close] = [all[index]!, all[index + 1]!];
    if (open.opens === false || close.opens === true) return undefined;
    pairs.push({ kind, open: open.at, close: close.at });
  }
  return { pairs, curly };
}
