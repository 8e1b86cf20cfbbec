import type { Range } from '../../core/draft.js';
import { defineFact } from '../../core/facts.js';
import { matchAcross } from './across.js';
import { type MarkedLine, type MatchedPair, markedLines } from './lines.js';
import type { PairedMark, PairKind } from './marks.js';

/** An opening mark and the one that closes it. Either may be straight, half-width or full-width. */
export interface MarkPair {
  readonly kind: PairKind;
  readonly open: number;
  readonly close: number;
  /** The pair right around it. */
  readonly parent: MarkPair | undefined;
}

/** A mark without its partner. */
export interface LoneMark {
  readonly kind: PairKind;
  readonly opens: boolean;
  readonly at: number;
}

/** The marks of a draft that come in pairs: quotation marks, brackets, marks of titles. */
export interface Pairs {
  /** In the order of their opening marks. */
  readonly pairs: readonly MarkPair[];
  readonly alone: readonly LoneMark[];
  /** Straight quotation marks that cannot be paired. */
  readonly straightAlone: readonly number[];
  /** Opening marks at the head of paragraphs that go on with a quotation from above. */
  readonly continued: readonly number[];
}

/** Quotation marks, brackets and title marks of a draft, in pairs, and those that have no partner. */
export const pairs = defineFact<Pairs>({
  id: 'pairs',
  compute({ draft }) {
    const { text } = draft;
    const lines = markedLines(draft);
    const across = matchAcross(text, lines);
    const straight = matchStraight(text, lines, across.alone);
    const continued = new Set(across.continued);
    const found = [
      ...lines.flatMap((line) => line.pairs.filter(({ open }) => !continued.has(open))),
      ...across.pairs,
      ...straight.pairs,
    ].sort((a, b) => a.open - b.open);

    const nested: MarkPair[] = [];
    const around: MarkPair[] = [];
    for (const pair of found) {
      while (around.length > 0 && around.at(-1)!.close < pair.open) around.pop();
      const parent = around.at(-1);
      const { kind, open, close } = pair;
      const whole = { kind, open, close, parent };
      nested.push(whole);
      around.push(whole);
    }
    return {
      pairs: nested,
      alone: straight.alone,
      straightAlone: straight.straightAlone,
      continued: across.continued,
    };
  },
});

/** The whole of a pair, its marks included. */
export function pairRange({ open, close }: MarkPair): Range {
  return [open, close + 1];
}

interface StraightMatching {
  readonly pairs: readonly MatchedPair[];
  /** The marks given as alone that still are. */
  readonly alone: readonly PairedMark[];
  readonly straightAlone: readonly number[];
}

/**
 * Pairs straight quotation marks, which open and close in turn, with each other and with curly ones of their line
 * that are alone: “甲". Where that leaves one over, none of the line is paired.
 */
function matchStraight(
  text: string,
  lines: readonly MarkedLine[],
  alone: readonly PairedMark[],
): StraightMatching {
  const pairs: MatchedPair[] = [];
  const matched = new Set<PairedMark>();
  const straightAlone: number[] = [];
  let next = 0;
  for (const { range, straight, pairs: around } of lines) {
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
      const found = [inTurn(kind, own, lone), inTurn(kind, own, [])].find(
        (turn) => turn && !crosses(turn.pairs, around),
      );
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

/** Whether any of some pairs holds one half of another pair, and not its other half. */
function crosses(found: readonly MatchedPair[], around: readonly MatchedPair[]): boolean {
  if (around.length === 0) return false;
  const marks: { readonly at: number; readonly opens?: boolean; readonly close?: number }[] = [
    ...around.flatMap(({ open, close }) => [
      { at: open, opens: true },
      { at: close, opens: false },
    ]),
    ...found.map(({ open, close }) => ({ at: open, close })),
    ...found.map(({ close }) => ({ at: close })),
  ].sort((a, b) => a.at - b.at);
  /** The pairs around, by their opening marks, the innermost last. */
  const open: number[] = [];
  /** In which of them the mark stands that is to be closed at an offset. */
  const within = new Map<number, number | undefined>();
  for (const mark of marks) {
    if (mark.opens !== undefined) {
      if (mark.opens) open.push(mark.at);
      else open.pop();
    } else if (mark.close !== undefined) within.set(mark.close, open.at(-1));
    else if (within.get(mark.at) !== open.at(-1)) return true;
  }
  return false;
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
