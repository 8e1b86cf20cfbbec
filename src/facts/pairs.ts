import type { Range } from '../core/draft.js';
import { defineFact } from '../core/facts.js';
import { matchAcross } from './pairs/across.js';
import { markedLines } from './pairs/lines.js';
import type { PairKind } from './pairs/marks.js';
import { matchStraight } from './pairs/straight.js';

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
  /** Straight quotation marks that no pair can be told for. */
  readonly straightAlone: readonly number[];
  /** Opening marks at the head of paragraphs that go on with a quotation from above. */
  readonly continued: readonly number[];
}

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
