import { isSpace } from '../../chinese/characters.js';
import { firstTokenAt, TokenKind } from '../../chinese/lexer.js';
import type { Heading, Ordinal, Paragraph, Range, RunInItem, Sentence } from '../draft.js';
import { MarkRole, markRole } from './marks.js';
import { LAST_OF_SEQUENCE, mayBeRunInOrdinal, runInOrdinal } from './ordinals.js';
import { type Source, sentencesOf } from './sentences.js';

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
