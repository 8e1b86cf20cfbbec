import { isSpace } from '../../chinese/characters.js';
import { firstTokenAt, TokenKind, type Tokens } from '../../chinese/lexer.js';
import { OPENERS, PAIRS, SENTENCE_ENDS } from '../../chinese/punctuation.js';
import type { Heading, Ordinal, Paragraph, Range, RunInItem, Sentence } from '../draft.js';
import { runInOrdinal } from './ordinals.js';

/** A text with its tokens: what the builders of nodes read. */
export interface Source {
  readonly text: string;
  readonly tokens: Tokens;
}

/**
 * Cuts a range into sentences. An end mark inside quotation marks or brackets does not end a sentence, unless the
 * marks of the range do not pair: then they tell nothing.
 */
export function sentencesOf(source: Source, range: Range): Sentence[] {
  return cut(source, range).map((part) => ({ type: 'Sentence', range: part }));
}

/** The first sentence of a range. */
export function firstSentence(source: Source, range: Range): Range {
  return cut(source, range)[0] ?? range;
}

function cut({ text, tokens }: Source, [start, end]: Range): Range[] {
  const heedPairs = isBalanced({ text, tokens }, [start, end]);
  const parts: Range[] = [];
  let from = start;
  let depth = 0;
  let afterEndMark = false;
  for (
    let index = firstTokenAt(tokens, start);
    index < tokens.count && tokens.starts[index]! < end;
    index++
  ) {
    if (tokens.kinds[index] !== TokenKind.Mark) {
      afterEndMark = false;
      continue;
    }
    const markEnd = tokens.ends[index]!;
    const mark = text[tokens.starts[index]!]!;
    const isEnd = SENTENCE_ENDS.includes(mark);
    const closes = OPENERS.has(mark);
    if (PAIRS.has(mark)) depth++;
    else if (closes) depth--;

    const ends = isEnd || (closes && afterEndMark && !continuesAfter(text, markEnd));
    afterEndMark = isEnd || (closes && afterEndMark);
    if (!ends || (heedPairs && depth > 0)) continue;
    // ！！ or 。” belong together.
    const next = text[markEnd];
    if (markEnd < end && next !== undefined && (SENTENCE_ENDS.includes(next) || OPENERS.has(next))) continue;
    from = push(text, parts, from, markEnd);
  }
  push(text, parts, from, end);
  return parts;
}

/** Whether what follows a closing mark goes on with the same sentence: “……。”的要求. */
function continuesAfter(text: string, at: number): boolean {
  const next = text[at];
  return next !== undefined && '，、；：的和与及等是这为'.includes(next);
}

function push(text: string, parts: Range[], start: number, end: number): number {
  let from = start;
  while (from < end && isSpace(text.charCodeAt(from))) from++;
  if (from < end) parts.push([from, end]);
  return end;
}

function isBalanced({ text, tokens }: Source, [start, end]: Range): boolean {
  const open: string[] = [];
  for (
    let index = firstTokenAt(tokens, start);
    index < tokens.count && tokens.starts[index]! < end;
    index++
  ) {
    if (tokens.kinds[index] !== TokenKind.Mark) continue;
    const mark = text[tokens.starts[index]!]!;
    if (PAIRS.has(mark)) open.push(mark);
    else if (OPENERS.has(mark) && open.pop() !== OPENERS.get(mark)) return false;
  }
  return open.length === 0;
}

/** Builds a paragraph: its run-in heading, if any, then sentences and the items of a run-in list. */
export function buildParagraph(
  source: Source,
  range: Range,
  role: Paragraph['role'],
  heading?: Heading,
): Paragraph {
  const body: Range = [heading ? heading.range[1] : range[0], range[1]];
  const items = runInItems(source, body);
  const children: (Heading | Sentence | RunInItem)[] = heading ? [heading] : [];
  children.push(...sentencesOf(source, [body[0], items[0]?.range[0] ?? body[1]]));
  for (const [index, ordinal] of items.entries()) {
    const itemRange: Range = [ordinal.range[0], items[index + 1]?.range[0] ?? body[1]];
    children.push({ type: 'RunInItem', range: itemRange, ordinal, children: sentencesOf(source, itemRange) });
  }
  return { type: 'Paragraph', range, role, children };
}

/** Marks after which an item of a run-in list may begin. */
const ITEM_BOUNDARIES = '。；：，！？:;,—';

/** The numbers that open the items of a run-in list, in order. */
function runInItems({ text, tokens }: Source, [start, end]: Range): Ordinal[] {
  const items: Ordinal[] = [];
  const tryAt = (boundary: number) => {
    let at = boundary;
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    const ordinal = at < end ? runInOrdinal(text, at) : undefined;
    if (ordinal && ordinal.range[1] <= end) items.push(ordinal);
  };
  tryAt(start);
  for (
    let index = firstTokenAt(tokens, start);
    index < tokens.count && tokens.starts[index]! < end;
    index++
  ) {
    if (tokens.kinds[index] !== TokenKind.Mark) continue;
    const mark = text[tokens.starts[index]!]!;
    if (ITEM_BOUNDARIES.includes(mark)) tryAt(tokens.ends[index]!);
  }
  // 最后 alone is an adverb; it counts only after 首先 or 其次.
  return items.filter(
    ({ form, value }, index) =>
      !(form === '首先' && value === 99 && !items.slice(0, index).some((item) => item.form === '首先')),
  );
}
