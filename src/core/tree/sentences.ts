import { isSpace } from '../../chinese/characters.js';
import { firstTokenAt, TokenKind, type Tokens } from '../../chinese/lexer.js';
import { OPENERS, PAIRS, SENTENCE_ENDS } from '../../chinese/punctuation.js';
import type { Heading, Ordinal, Paragraph, Range, RunInItem, Sentence } from '../draft.js';
import { LAST_OF_SEQUENCE, mayBeRunInOrdinal, runInOrdinal } from './ordinals.js';

/** A text with its tokens: what the builders of nodes read. */
export interface Source {
  readonly text: string;
  readonly tokens: Tokens;
}

/**
 * Cuts a range into sentences. An end mark inside quotation marks or brackets does not end a sentence, unless the
 * marks of the range do not pair: then they are ignored.
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

/** The sentences of a range; `undefined` when pairs are to be respected and do not pair. */
function cut({ text, tokens }: Source, [start, end]: Range, respectPairs: boolean): Sentence[] | undefined {
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
    if (respectPairs && role & MarkRole.Opens) open.push(code);
    if (respectPairs && closes && !pairs(open.pop(), text[markStart]!)) return undefined;
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

/** Builds a paragraph: its run-in heading, if any, then sentences and the items of a run-in list. */
export function buildParagraph(
  source: Source,
  range: Range,
  role: Paragraph['role'],
  heading?: Heading,
): Paragraph {
  const body: Range = [heading ? heading.range[1] : range[0], range[1]];
  const items = runInItems(source, body);
  const before: readonly Sentence[] = sentencesOf(source, [body[0], items[0]?.range[0] ?? body[1]]);
  const listed = items.map((ordinal, index): RunInItem => {
    const item: Range = [ordinal.range[0], items[index + 1]?.range[0] ?? body[1]];
    return { type: 'RunInItem', range: item, ordinal, children: sentencesOf(source, item) };
  });
  return { type: 'Paragraph', range, role, children: [...(heading ? [heading] : []), ...before, ...listed] };
}

/** The numbers that open the items of a run-in list, in order: an item begins where a clause or a sentence ended. */
function runInItems({ text, tokens }: Source, [start, end]: Range): Ordinal[] {
  const items: Ordinal[] = [];
  let hasFirst = false;
  const tryAt = (boundary: number) => {
    let at = boundary;
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    const ordinal = at < end && mayBeRunInOrdinal(text.charCodeAt(at)) ? runInOrdinal(text, at) : undefined;
    if (!ordinal || ordinal.range[1] > end) return;
    // 最后 alone is an adverb; it counts only after 首先.
    if (ordinal.value === LAST_OF_SEQUENCE && !hasFirst) return;
    hasFirst ||= ordinal.form === '首先';
    items.push(ordinal);
  };
  tryAt(start);
  for (let index = firstTokenAt(tokens, start); index < tokens.count; index++) {
    const markStart = tokens.starts[index]!;
    if (markStart >= end) break;
    if (tokens.kinds[index] !== TokenKind.Mark) continue;
    const role = markRole(text.charCodeAt(markStart));
    const closesSentence = role & MarkRole.Closes && markRole(text.charCodeAt(markStart - 1)) & MarkRole.Ends;
    if (role & MarkRole.EndsClause || closesSentence) tryAt(tokens.ends[index]!);
  }
  return items;
}

/** What a mark does to sentences and clauses; a mark may do several of these. */
const MarkRole = { Opens: 1, Closes: 2, Ends: 4, EndsClause: 8 } as const;

const CLAUSE_ENDS = `${SENTENCE_ENDS}；：，:;,—`;

const ROLES = buildRoles();

function buildRoles(): Uint8Array {
  const roles = new Uint8Array(0x10000);
  const add = (marks: Iterable<string>, role: number) => {
    for (const mark of marks) roles[mark.charCodeAt(0)]! |= role;
  };
  add(PAIRS.keys(), MarkRole.Opens);
  add(OPENERS.keys(), MarkRole.Closes);
  add(SENTENCE_ENDS, MarkRole.Ends);
  add(CLAUSE_ENDS, MarkRole.EndsClause);
  return roles;
}

/** The roles of a mark, by its UTF-16 code unit: one look in a table, for a text has one mark in every eight. */
function markRole(code: number): number {
  return ROLES[code]!;
}
