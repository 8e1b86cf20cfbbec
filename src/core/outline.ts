import { lex, type Tokens } from '../chinese/lexer.js';
import type { Block, ReadResult } from './blocks.js';
import type { Attachment, Draft, DraftMeta, Flow, Range, Root } from './draft.js';
import { buildBody } from './outline/body.js';
import { isAttachmentLabel, readFoot } from './outline/foot.js';
import { readHead } from './outline/head.js';
import { type Line, linesOf } from './outline/lines.js';
import type { Source } from './outline/paragraphs.js';

/** Makes a draft of what a format has read: the only place where the tree is built. */
export function createDraft(
  file: { readonly path: string; readonly format: string; readonly meta?: DraftMeta },
  read: ReadResult,
): Draft {
  const tokens = lex(read.text);
  return {
    path: file.path,
    format: file.format,
    text: read.text,
    tokens,
    root: buildRoot(read.text, tokens, read.blocks),
    meta: file.meta ?? {},
    comments: read.comments,
    verbatim: read.verbatim,
    ...(read.layout && { layout: read.layout }),
    lineStarts: read.lineStarts,
    toSource: read.toSource,
  };
}

/** Builds the tree of a text from its blocks. */
export function buildRoot(text: string, tokens: Tokens, blocks: readonly Block[]): Root {
  const source = { text, tokens };
  const lines = linesOf(text, blocks);
  const report = buildPart(source, lines);
  const children = [...report.nodes];
  for (let at = report.end; at < lines.length; ) {
    const { attachment, end } = buildAttachment(source, lines, at);
    children.push(attachment);
    at = end;
  }
  return { type: 'Root', range: [0, text.length], children };
}

/** A text of its own, the report or an attachment, and the index of the line after it. */
interface Part {
  readonly nodes: readonly Flow[];
  readonly end: number;
}

/** Reads one text, up to the end of its foot or to the label of an attachment. */
function buildPart(source: Source, lines: readonly Line[], from = 0): Part {
  const label = lines.findIndex((line, at) => at > from && isAttachmentLabel(line));
  const own = lines.slice(from, label === -1 ? lines.length : label);
  const head = readHead(own);
  const foot = readFoot(source.text, own, head.lines);
  const body = buildBody(source, own.slice(head.lines, foot.first));
  return { nodes: [...head.nodes, ...body, ...foot.nodes], end: from + foot.end };
}

/** What follows a signature is an attachment, labelled 附件1 or not. */
function buildAttachment(
  source: Source,
  lines: readonly Line[],
  at: number,
): { readonly attachment: Attachment; readonly end: number } {
  const label = isAttachmentLabel(lines[at]!) ? lines[at]!.range : undefined;
  const { nodes, end } = buildPart(source, lines, label ? at + 1 : at);
  const range: Range = [lines[at]!.range[0], lines[Math.max(at, end - 1)]!.range[1]];
  return {
    attachment: { type: 'Attachment', range, ...(label && { label }), children: nodes },
    end: Math.max(at + 1, end),
  };
}
