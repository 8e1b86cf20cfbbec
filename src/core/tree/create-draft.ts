import { lex, type Tokens } from '../../chinese/lexer.js';
import type { Block, ReadResult } from '../blocks.js';
import type { Attachment, Draft, DraftMeta, Flow, Range, Root } from '../draft.js';
import { buildBody } from './body.js';
import { notesAtEnd, opensAttachmentNote, readFoot } from './foot.js';
import { LINES_TO_READ, readHead } from './head.js';
import {
  isAttachmentLabel,
  isAttachmentStart,
  type Line,
  labelBeforeTitle,
  lineOf,
  linesOf,
  restartsWithTitle,
} from './lines.js';
import type { Source } from './sentences.js';

/** Makes a draft of what a format has read: the only place where the tree is built. */
export function createDraft(
  file: { readonly path: string; readonly format: string; readonly meta?: DraftMeta },
  read: ReadResult,
): Draft {
  const tokens = lex(read.text);
  return {
    path: file.path,
    format: file.format,
    source: read.source,
    text: read.text,
    tokens,
    root: buildRoot(read.text, tokens, read.blocks),
    meta: file.meta ?? {},
    comments: read.comments,
    verbatim: read.verbatim,
    lookalikes: read.lookalikes ?? [],
    ...(read.layout && { layout: read.layout }),
    lineStarts: read.lineStarts,
    toSource: read.toSource,
  };
}

/** Builds the tree of a text from its blocks. */
export function buildRoot(text: string, tokens: Tokens, blocks: readonly Block[]): Root {
  const source = { text, tokens };
  const lines = linesOf(text, blocks);
  const report = buildText(source, lines, stretchFrom(lines, 0, endOfReport(lines)), false);
  const children = [...report.nodes];
  let stretch: Stretch = { from: report.end, to: report.end, notes: report.end };
  for (let at = report.end; at < lines.length; ) {
    if (at >= stretch.to) stretch = stretchFrom(lines, at, endOfAttachment(lines, at));
    const { attachment, end } = buildAttachment(source, lines, { ...stretch, from: at });
    children.push(attachment);
    at = end;
  }
  return { type: 'Root', range: [0, text.length], children };
}

/** Lines up to the label of an attachment, or to the end: one text, or several that follow on each other's foot. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Where the notes at its end begin. */
  readonly notes: number;
}

function stretchFrom(lines: readonly Line[], from: number, to: number): Stretch {
  return { from, to, notes: notesAtEnd(lines, from, to) };
}

function endOfReport(lines: readonly Line[]): number {
  const label = lines.findIndex(
    (line, at) => at > 0 && isAttachmentLabel(line) && !opensAttachmentNote(lines, at, lines.length),
  );
  return label === -1 ? lines.length : label;
}

/** The index of the line after an attachment: a label, or a title below which the numbers restart. */
function endOfAttachment(lines: readonly Line[], from: number): number {
  let numbered = false;
  for (let at = from + 1; at < lines.length; at++) {
    if (isAttachmentStart(lines[at]!) || restartsWithTitle(lines, at, lines.length, numbered)) return at;
    numbered ||= lines[at]!.ordinal?.form === '一、';
  }
  return lines.length;
}

/** The nodes of one text, the report or an attachment, and the index of the line after it. */
interface Text {
  readonly nodes: readonly Flow[];
  readonly end: number;
}

function buildText(source: Source, lines: readonly Line[], stretch: Stretch, isAttachment: boolean): Text {
  const { from, to, notes } = stretch;
  const head = readHead(source, lines.slice(from, Math.min(notes, from + LINES_TO_READ)), isAttachment);
  const foot = readFoot(lines, from + head.lines, to, notes);
  const body = buildBody(source, lines.slice(from + head.lines, foot.first));
  return { nodes: [...head.nodes, ...body, ...foot.nodes], end: foot.end };
}

/** What follows a signature is an attachment, labelled 附件1 or not. */
function buildAttachment(
  source: Source,
  lines: Line[],
  stretch: Stretch,
): { readonly attachment: Attachment; readonly end: number } {
  const { from } = stretch;
  const first = lines[from]!;
  const labelled = labelBeforeTitle(first);
  const label = labelled?.label ?? (isAttachmentLabel(first) ? first.range : undefined);
  // The title may share the label's line: the text begins behind the label.
  if (labelled) lines[from] = lineOf(source.text, first.block, labelled.title);
  const start = label && !labelled ? from + 1 : from;
  const { nodes, end } = buildText(source, lines, { ...stretch, from: start }, true);
  const range: Range = [first.range[0], lines[Math.max(from, end - 1)]!.range[1]];
  return {
    attachment: { type: 'Attachment', range, ...(label && { label }), children: nodes },
    end: Math.max(from + 1, end),
  };
}
