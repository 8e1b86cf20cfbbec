import { RangeSet } from '../../base/ranges.js';
import { TokenKind } from '../../chinese/lexer.js';
import type { Draft, Range } from '../../core/draft.js';
import { type PairedMark, type PairKind, pairedMark } from './marks.js';

/** A line of a draft that has marks of pairs, or straight quotation marks. */
export interface MarkedLine extends Matching {
  readonly range: Range;
  /** Where straight double and single quotation marks stand that may be Chinese ones. */
  readonly straight: readonly number[];
}

/** The lines with their marks, in order. Code is left out. */
export function markedLines({ text, tokens, verbatim }: Draft): MarkedLine[] {
  const code = verbatim.length > 0 ? new RangeSet(verbatim) : undefined;
  const lines: MarkedLine[] = [];
  let marks: PairedMark[] = [];
  let straight: number[] = [];
  let start = 0;
  let end = -1;
  const finish = () => {
    if (marks.length > 0 || straight.length > 0)
      lines.push({ range: [start, end], straight, ...matchLine(text, start, marks) });
    marks = [];
    straight = [];
  };
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kinds[index] !== TokenKind.Mark) continue;
    const at = tokens.starts[index]!;
    const unit = text.charCodeAt(at);
    const mark = pairedMark(unit);
    const isStraight = unit === DOUBLE || unit === SINGLE;
    if ((!mark && !isStraight) || code?.overlaps([at, at + 1])) continue;
    if (at > end) {
      finish();
      start = text.lastIndexOf('\n', at) + 1;
      end = text.indexOf('\n', at);
      if (end === -1) end = text.length;
    }
    if (isStraight) {
      if (!isBesideLatin(text, at, unit === SINGLE)) straight.push(at);
    } else if (!isPrime(text, at) && !isApostrophe(text, at)) marks.push({ at, ...mark! });
  }
  finish();
  return lines;
}

const DOUBLE = 0x22;
const SINGLE = 0x27;

const LATIN = /[A-Za-z0-9]/;

/** Whether a straight mark belongs to English words, feet or inches, and not to Chinese text. */
function isBesideLatin(text: string, at: number, single: boolean): boolean {
  const before = LATIN.test(text[at - 1] ?? '');
  const after = LATIN.test(text[at + 1] ?? '');
  return single ? before || after : before && after;
}

/** ’ in Xi’s, and for the century in ’99. */
function isApostrophe(text: string, at: number): boolean {
  if (text[at] !== '’') return false;
  const after = text.slice(at + 1, at + 3);
  return /^\d\d/.test(after) || (LATIN.test(text[at - 1] ?? '') && /^[A-Za-z]/.test(after));
}

/** ’ and ” that stand for minutes and seconds: 49°12’30”. */
function isPrime(text: string, at: number): boolean {
  if (text[at] !== '’' && text[at] !== '”') return false;
  return /[°’′]\d{1,2}(?:\.\d{1,4})?$/.test(text.slice(Math.max(0, at - 9), at));
}

/** ’ in workers’ rights and 6’: what no quotation mark opened. */
function isForeign(text: string, { kind, opens, at }: PairedMark): boolean {
  return kind === 'single-quote' && !opens && LATIN.test(text[at - 1] ?? '');
}

/** 1） or a) at the head of an item: its bracket closes nothing. */
const ITEM_NUMBER = /(?:^|[\s，。；：、！？,;:.!?])(?:\d{1,3}|[A-Za-z])$/;

function matchLine(text: string, lineStart: number, marks: readonly PairedMark[]): Matching {
  const { pairs, alone } = matchWithNumbers(text, lineStart, marks);
  return { pairs, alone: alone.filter((mark) => !isForeign(text, mark)) };
}

/** Pairs the marks of a line; where that leaves brackets alone, once more without those that only number items. */
function matchWithNumbers(text: string, lineStart: number, marks: readonly PairedMark[]): Matching {
  const matching = matchMarks(marks);
  if (!matching.alone.some(({ kind }) => kind === 'round')) return matching;
  const others = marks.filter(
    ({ kind, opens, at }) =>
      kind !== 'round' || opens || !ITEM_NUMBER.test(text.slice(Math.max(lineStart, at - 5), at)),
  );
  const without = matchMarks(others);
  return without.alone.length < matching.alone.length ? without : matching;
}

/** Marks that belong together. */
export interface MatchedPair {
  readonly kind: PairKind;
  readonly open: number;
  readonly close: number;
}

/** What belongs together among the marks of a line, and what is left alone. */
interface Matching {
  /** In the order of their closing marks. */
  readonly pairs: readonly MatchedPair[];
  readonly alone: readonly PairedMark[];
}

/**
 * Pairs marks. A closing mark takes the last opening mark of its kind; those that opened after it and are not closed
 * stay alone.
 */
function matchMarks(marks: Iterable<PairedMark>): Matching {
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
