import type { PairedMark, PairKind } from './marks.js';

/** Marks that belong together. */
export interface MatchedPair {
  readonly kind: PairKind;
  readonly open: number;
  readonly close: number;
}

/** What belongs together among the marks of a line, and what is left alone. */
export interface Matching {
  /** In the order of their closing marks. */
  readonly pairs: readonly MatchedPair[];
  readonly alone: readonly PairedMark[];
}

/**
 * Pairs marks. A closing mark takes the last opening mark of its kind; those that opened after it and are not closed
 * stay alone.
 */
export function matchMarks(marks: Iterable<PairedMark>): Matching {
  const pairs: MatchedPair[] = [];
  const alone: PairedMark[] = [];
  const open: PairedMark[] = [];
  const counts = new Map<PairKind, number>();
  const count = (kind: PairKind) => counts.get(kind) ?? 0;
  for (const mark of marks) {
    const { kind } = mark;
    if (mark.opens) {
      open.push(mark);
      counts.set(kind, count(kind) + 1);
      continue;
    }
    if (count(kind) === 0) {
      alone.push(mark);
      continue;
    }
    for (;;) {
      const last = open.pop()!;
      counts.set(last.kind, count(last.kind) - 1);
      if (last.kind === kind) {
        pairs.push({ kind, open: last.at, close: mark.at });
        break;
      }
      alone.push(last);
    }
  }
  for (const mark of open) alone.push(mark);
  alone.sort((a, b) => a.at - b.at);
  return { pairs, alone };
}
