import type { MarkedLine, MatchedPair } from './lines.js';
import type { PairedMark } from './marks.js';

/** What belongs together over several lines. */
export interface Across {
  readonly pairs: readonly MatchedPair[];
  /** Opening marks that only go on with a quotation from the paragraph above. */
  readonly continued: readonly number[];
  readonly alone: readonly PairedMark[];
}

/**
 * Pairs what the lines of a draft leave alone. A quotation of several paragraphs opens each of them and closes only
 * the last (GB/T 15834—2011 4.8.3.5); a title or verse may simply go on in the line below.
 */
export function matchAcross(text: string, lines: readonly MarkedLine[]): Across {
  const pairs: MatchedPair[] = [];
  const alone: PairedMark[] = [];
  const continued: number[] = [];
  /** Opening marks of the line above that are not closed yet. */
  let open: PairedMark[] = [];
  let previousEnd = -1;
  const leave = (marks: readonly PairedMark[]) => {
    for (const mark of marks) alone.push(mark);
  };
  for (const line of lines) {
    const rest: PairedMark[] = [];
    if (line.range[0] > previousEnd + 1) leave(open.splice(0));
    const quote = open.at(-1);
    const head = line.range[0];
    const goesOn = quote?.kind === 'double-quote' && text[head] === '“';
    const last = goesOn ? line.pairs.find(({ open: at }) => at === head) : undefined;
    let marks = line.alone;
    if (goesOn && last && closesSpeech(text, last.close, line.range[1])) {
      continued.push(head);
      pairs.push({ kind: 'double-quote', open: quote.at, close: last.close });
      open.pop();
    } else if (goesOn && marks.some(({ at }) => at === head)) {
      continued.push(head);
      marks = marks.filter(({ at }) => at !== head);
      rest.push(quote);
      open.pop();
    }
    for (const mark of marks) {
      const opener = mark.opens ? undefined : open.at(-1);
      if (opener?.kind === mark.kind) pairs.push({ kind: mark.kind, open: open.pop()!.at, close: mark.at });
      else if (mark.opens) rest.push(mark);
      else alone.push(mark);
    }
    leave(open);
    open = rest;
    previousEnd = line.range[1];
  }
  leave(open);
  alone.sort((a, b) => a.at - b.at);
  return { continued, ...closedFurtherDown(text, pairs, alone) };
}

/** Pairs, of what is left alone, an opening mark and the next closing one of its kind that surely ends what it begins. */
function closedFurtherDown(text: string, pairs: readonly MatchedPair[], alone: readonly PairedMark[]) {
  const found = [...pairs];
  const rest: PairedMark[] = [];
  for (const mark of alone) {
    const opener = rest.at(-1);
    if (!mark.opens && opener?.opens && opener.kind === mark.kind && spansLines(text, opener.at, mark.at))
      found.push({ kind: mark.kind, open: rest.pop()!.at, close: mark.at });
    else rest.push(mark);
  }
  return { pairs: found, alone: rest };
}

/**
 * Whether two marks hold lines between them: brackets of a web page, the closing one at the head of a line, or
 * paragraphs quoted after a colon, as amendments are, without a mark at the head of each.
 */
function spansLines(text: string, open: number, close: number): boolean {
  if (text[close - 1] === '\n') return true;
  const end = text.indexOf('\n', close);
  const isHead = open === 0 || /[\n：]/.test(text[open - 1]!);
  return isHead && closesSpeech(text, close, end === -1 ? text.length : end);
}

/** Whether a mark closes whole sentences, and not a term at the head of a paragraph: “十四五”时期……. */
function closesSpeech(text: string, close: number, lineEnd: number): boolean {
  return /[。！？…]/.test(text[close - 1]!) || /^[。，；：！？…）\s]*$/.test(text.slice(close + 1, lineEnd));
}
