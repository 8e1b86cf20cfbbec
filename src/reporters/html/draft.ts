import { lineStartsOf } from '../../base/lines.js';
import type { FileResult, ResultMessage } from '../../results/result.js';
import { type Content, html, Markup } from './markup.js';
import {
  classesOf,
  lineAnchor,
  type Note,
  type Noted,
  noteItem,
  type Page,
  referenceAnchor,
} from './note.js';

/** The target of marks in the draft: a note, and which of its findings. */
interface Marked {
  readonly note: Note;
  readonly index: number;
}

/** What a draft consists of. */
type DraftText = Pick<FileResult, 'lineRoles'> & { readonly text: string };

/** A finding over more lines is marked on the first of them. */
const LINES = 200;

/** A draft with its findings marked in place, each beside the line it begins on. */
export function draftMarkup(
  { text, lineRoles = [] }: DraftText,
  notes: readonly Note[],
  draft: Noted,
  page: Page,
): Markup {
  const roles = new Map(lineRoles.map(({ line, role, level }) => [line, `${role}${level ?? ''}`]));
  const lines = linesOf(text);
  const last = lines.length - 1;
  const whole: Note[] = [];
  const beside = new Map<number, Note[]>();
  const spans = new Map<number, Span<Marked>[]>();
  for (const note of notes) {
    if (note.isAboutWhole) {
      whole.push(note);
      continue;
    }
    append(beside, Math.min(note.entry.finding.place.line - 1, last), note);
    note.findings.forEach((finding, index) => {
      for (const [line, span] of spansOf(finding, lines))
        append(spans, line, { ...span, of: { note, index } });
    });
  }
  const style = markStyle(page);
  const rows = lines.map((line, index) => {
    const besideLine = beside.get(index) ?? [];
    const anchor = lineAnchor(draft.anchor, index + 1);
    if (line.trim() === '' && besideLine.length === 0) return html`<div class="row" id="${anchor}"></div>\n`;
    const marked = markLine(line, spans.get(index) ?? [], style);
    const role = roles.get(index + 1);
    return html`<div class="row${role && ` ${role}`}" id="${anchor}"><p data-line="${index + 1}" lang="zh-CN">${marked}</p>
${notesMarkup(besideLine, draft, page)}</div>
`;
  });
  return html`${notesMarkup(whole, draft, page)}<div class="draft">
${rows}</div>
`;
}

/** Notes shown together. */
export function notesMarkup(notes: readonly Note[], draft: Noted, page: Page): Markup {
  return html`${
    notes.length > 0 &&
    html`<ol class="notes">${notes.map((note) => noteItem(note, draft, page))}</ol>
`
  }`;
}

/** The lines of a text, without their line breaks. */
function linesOf(text: string): string[] {
  const starts = lineStartsOf(text);
  return Array.from(starts, (start, line) => text.slice(start, starts[line + 1]).replace(/\r?\n$|\r$/, ''));
}

/** The pieces of a finding's range, by line. */
function spansOf(
  { place }: ResultMessage,
  lines: readonly string[],
): [line: number, Omit<Span<Marked>, 'of'>][] {
  const first = Math.min(place.line - 1, lines.length - 1);
  const last = Math.min(place.endLine - 1, lines.length - 1, first + LINES);
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, offset) => {
    const line = first + offset;
    const { length } = lines[line]!;
    const start = Math.min(offset === 0 ? place.column - 1 : 0, length);
    const end = line === place.endLine - 1 ? Math.min(Math.max(place.endColumn - 1, start), length) : length;
    return [line, { start, end, ...(offset > 0 && { continued: true as const }) }];
  });
}

function markStyle(page: Page): MarkStyle<Marked> {
  return {
    open: ({ note }) =>
      html`<mark class="${classesOf(note.entry.finding, page)}" data-note="${note.anchor}">`,
    reference: ({ note, index }) => {
      const classes = classesOf(note.entry.finding, page);
      return html`<a class="reference ${classes}" id="${referenceAnchor(note, index)}" href="#${note.anchor}">${note.number}</a>`;
    },
  };
}

function append<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const items = lists.get(key);
  if (items) items.push(item);
  else lists.set(key, [item]);
}

/**
 * A stretch of a line that a finding is about, in UTF-16 code units; an empty one is a place between two characters.
 */
export interface Span<T> {
  readonly start: number;
  readonly end: number;
  readonly of: T;
  /** It is the rest of one that began on a line before. */
  readonly continued?: true;
}

interface MarkStyle<T> {
  /** Opens a mark, which `</mark>` will close. */
  open(of: T): Content;
  /** Stands where the text ends that a finding is about, or the first line of it. */
  reference(of: T): Content;
}

const CLOSE = new Markup('</mark>');

/**
 * So many marks may lie in each other; what would be deeper has its reference alone. It keeps pages of faulty drafts
 * small.
 */
const DEPTH = 8;

/**
 * A line of text with its spans marked. Marks nest; where two cross, one is split, so that every piece of text lies
 * in the marks of all its findings.
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
    // The longest is outermost, so that few are split.
    begun.sort((a, b) => b.end - a.end).splice(DEPTH - open.length);
    open = [...open, ...begun];
    line.push(
      begun.map(({ of }) => style.open(of)),
      text.slice(at, places[cut + 1] ?? at),
    );
  }
  return html`${line}`;
}
