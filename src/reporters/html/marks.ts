import { type Content, html, Markup } from './markup.js';

/** A stretch of a line that a finding is about, in UTF-16 code units; an empty one is a place between two characters. */
export interface Span<T> {
  readonly start: number;
  readonly end: number;
  readonly of: T;
  /** It is the rest of one that began on a line before. */
  readonly continued?: true;
}

export interface MarkStyle<T> {
  /** Opens a mark, which `</mark>` will close. */
  open(of: T): Content;
  /** Stands where the text ends that a finding is about, or the first line of it. */
  reference(of: T): Content;
}

const CLOSE = new Markup('</mark>');

/** So many marks may lie in each other; what would be deeper has its reference alone. It keeps pages of faulty drafts small. */
const DEPTH = 8;

/**
 * A line of text with its spans marked. Marks nest; where two cross, one is cut in two, so that every piece of text lies
 * in the marks of all that is found about it.
 */
export function markLine<T>(text: string, spans: readonly Span<T>[], style: MarkStyle<T>): Content {
  if (spans.length === 0) return text;
  const byStart = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const references = spans.filter(({ continued }) => !continued).sort((a, b) => a.end - b.end);
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);

  const line: Content[] = [];
  let open: readonly Span<T>[] = [];
  let started = 0;
  let referred = 0;
  for (let cut = 0; cut < places.length; cut++) {
    const at = places[cut]!;
    const ended = open.findIndex(({ end }) => end === at);
    const cutOff = ended === -1 ? [] : open.slice(ended);
    open = ended === -1 ? open : open.slice(0, ended);
    line.push(cutOff.map(() => CLOSE));
    for (; references[referred]?.end === at; referred++) line.push(style.reference(references[referred]!.of));
    const begun = cutOff.filter(({ end }) => end > at);
    for (; byStart[started]?.start === at; started++) begun.push(byStart[started]!);
    // The longest stands outside, so that few are cut.
    begun.sort((a, b) => b.end - a.end).splice(DEPTH - open.length);
    open = [...open, ...begun];
    line.push(
      begun.map(({ of }) => style.open(of)),
      text.slice(at, places[cut + 1] ?? at),
    );
  }
  return html`${line}`;
}
