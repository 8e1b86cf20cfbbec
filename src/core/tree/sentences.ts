import { isSpace } from '../../chinese/characters.js';
import { firstTokenAt, TokenKind, type Tokens } from '../../chinese/lexer.js';
import { OPENERS } from '../../chinese/punctuation.js';
import type { Range, Sentence } from '../draft.js';
import { MarkRole, markRole } from './marks.js';

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
  return cut(source, range, true) ?? cut(source, range, false)!;
}

/** Where the first sentence of a range ends. It reads no further than it must. */
export function firstSentenceEnd(source: Source, range: Range): number {
  const { text, tokens } = source;
  const [start, end] = range;
  let depth = 0;
  for (let index = firstTokenAt(tokens, start); index < tokens.count; index++) {
    const markStart = tokens.starts[index]!;
    if (markStart >= end) break;
    const role = tokens.kinds[index] === TokenKind.Mark ? markRole(text.charCodeAt(markStart)) : 0;
    if (role & MarkRole.Opens) depth++;
    else if (role & MarkRole.Closes) depth--;
    else if (role & MarkRole.Ends) {
      const markEnd = tokens.ends[index]!;
      const next = markEnd < end ? markRole(text.charCodeAt(markEnd)) : 0;
      if (depth === 0 && (next & (MarkRole.Ends | MarkRole.Closes)) === 0) return markEnd;
      // Whether the marks pair only the whole range can tell.
      return sentencesOf(source, range)[0]!.range[1];
    }
  }
  return end;
}

/** The sentences of a range; `undefined` when pairs are to be heeded and do not pair. */
function cut({ text, tokens }: Source, [start, end]: Range, heedPairs: boolean): Sentence[] | undefined {
  const sentences: Sentence[] = [];
  const open: number[] = [];
  let from = start;
  /** Where the last end mark ends, with the marks that close behind it. */
  let endMark = -1;
  for (let index = firstTokenAt(tokens, start); index < tokens.count; index++) {
    const markStart = tokens.starts[index]!;
    if (markStart >= end) break;
    if (tokens.kinds[index] !== TokenKind.Mark) continue;
    const code = text.charCodeAt(markStart);
    const role = markRole(code);
    const closes = (role & MarkRole.Closes) !== 0;
    if (heedPairs && role & MarkRole.Opens) open.push(code);
    if (heedPairs && closes && !pairs(open.pop(), text[markStart]!)) return undefined;
    if (!(role & MarkRole.Ends) && !(closes && endMark === markStart)) continue;
    const markEnd = tokens.ends[index]!;
    endMark = markEnd;

    if (open.length > 0 || (closes && continuesAfter(text, markEnd))) continue;
    // ！！ or 。” belong together.
    if (markEnd < end && markRole(text.charCodeAt(markEnd)) & (MarkRole.Ends | MarkRole.Closes)) continue;
    pushSentence(text, sentences, from, markEnd);
    from = markEnd;
  }
  if (open.length > 0) return undefined;
  pushSentence(text, sentences, from, end);
  return sentences;
}

function pairs(opener: number | undefined, closer: string): boolean {
  return opener === OPENERS.get(closer)!.charCodeAt(0);
}

/** Whether what follows a closing mark goes on with the same sentence: “……。”的要求. */
function continuesAfter(text: string, at: number): boolean {
  const next = text[at];
  return next !== undefined && '，、；：的和与及等是这为'.includes(next);
}

/** Adds what stands between two offsets, without the spaces at its head, unless nothing does. */
function pushSentence(text: string, sentences: Sentence[], start: number, end: number): void {
  let from = start;
  while (from < end && isSpace(text.charCodeAt(from))) from++;
  if (from < end) sentences.push({ type: 'Sentence', range: [from, end] });
}
