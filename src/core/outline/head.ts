import type { DocumentNumber, Flow, Letterhead, Range, Title } from '../draft.js';
import {
  endsLikeTitle,
  isCaption,
  isDocumentNumber,
  isRecipient,
  isSalutation,
  isSubtitle,
  issueDateOf,
  type Line,
} from './lines.js';
import { headOrdinal } from './ordinals.js';

/** What stands above the text of a report. */
export interface Head {
  readonly nodes: readonly Flow[];
  /** How many lines it takes. */
  readonly lines: number;
}

/** How far down a head may reach: titles of several lines, web pages with their own lines above. */
const DEEPEST = 24;
/** The longest line of a title, in characters; longer lines are prose. */
const TITLE_LINE = 45;

/** Reads letterhead, title, document number, recipient and salutation off the top of a draft or an attachment. */
export function readHead(lines: readonly Line[]): Head {
  const zone = headZone(lines);
  const nodes: Flow[] = [];
  const title = findTitle(lines.slice(0, zone));

  for (let at = 0; at < zone; at++) {
    const line = lines[at]!;
    if (title && at >= title.first && at < title.end) {
      if (at === title.first) nodes.push(title.node);
      continue;
    }
    const node = headLine(line, !title || at < title.first);
    nodes.push(
      node ?? {
        type: 'Paragraph',
        role: 'plain',
        range: line.range,
        children: [{ type: 'Sentence', range: line.range }],
      },
    );
  }
  return { nodes, lines: zone };
}

/** How many lines stand above the text: up to the first that is prose, a heading, or neither. */
function headZone(lines: readonly Line[]): number {
  let end = 0;
  for (const [at, line] of lines.slice(0, DEEPEST).entries()) {
    if (isRecipient(line) || isSalutation(line)) return at + 1;
    if (line.block.kind === 'heading' ? at > 0 && end > 0 : !belongsAbove(line)) break;
    end = at + 1;
  }
  // Short lines that no title, number or addressee follows are the text itself: a draft that begins with a heading.
  const known = lines.slice(0, end).findLastIndex((line) => isTitlePart(line));
  return known + 1 === 0 ? 0 : end;
}

function isTitlePart(line: Line): boolean {
  return (
    line.block.kind === 'heading' ||
    endsLikeTitle(line.dense) ||
    isDocumentNumber(line) ||
    isLetterhead(line) ||
    isSubtitle(line)
  );
}

function belongsAbove(line: Line): boolean {
  if (headOrdinal(line.text, 0)) return false;
  return (
    isDocumentNumber(line) ||
    isLetterhead(line) ||
    issueDateOf(line) !== undefined ||
    isSubtitle(line) ||
    isCaption(line, TITLE_LINE) ||
    isTitleWithEndMark(line)
  );
}

/** A title set with an end mark by mistake. */
function isTitleWithEndMark({ dense, block }: Line): boolean {
  return (
    block.kind === 'paragraph' &&
    dense.length <= TITLE_LINE &&
    /^[^。；！？，]+[。.]$/.test(dense) &&
    endsLikeTitle(dense)
  );
}

function headLine(line: Line, aboveTitle: boolean): Flow | undefined {
  if (isDocumentNumber(line)) return { type: 'DocumentNumber', range: line.range } satisfies DocumentNumber;
  if (isRecipient(line)) return { type: 'Recipient', range: line.range };
  if (isSalutation(line)) return { type: 'Salutation', range: line.range };
  if (aboveTitle && isLetterhead(line)) return letterhead(line);
  return undefined;
}

const CLASSIFIED = /(绝\s*密|机\s*密|秘\s*密)\s*(?:[★☆]|$)/;
const LETTERHEAD = /文件$|^[0-9０-９]{6}$|^(?:特急|加急|急件|特提|平急)$|签发人[：:]|^(?:绝密|机密|秘密)/;

function isLetterhead(line: Line): boolean {
  return line.block.kind === 'paragraph' && line.dense.length <= 40 && LETTERHEAD.test(line.dense);
}

function letterhead(line: Line): Letterhead {
  const match = CLASSIFIED.exec(line.text);
  const start = line.range[0] + (match?.index ?? 0);
  return {
    type: 'Letterhead',
    range: line.range,
    ...(match && { classification: [start, start + match[1]!.length] as Range }),
  };
}

interface FoundTitle {
  readonly first: number;
  readonly end: number;
  readonly node: Title;
}

/** The title: the heading of a Markdown file, else the lines that end as titles do, with what stands right below. */
function findTitle(lines: readonly Line[]): FoundTitle | undefined {
  const marked = lines.findIndex(({ block }) => block.kind === 'heading');
  const last = marked !== -1 ? marked : lastTitleLine(lines);
  if (last === undefined) return undefined;

  let first = last;
  if (marked === -1) while (first > 0 && continuesTitle(lines[first - 1]!)) first--;
  let end = last + 1;
  let subtitle: Range | undefined;
  while (end < lines.length && isBelowTitle(lines[end]!)) {
    if (!subtitle && isSubtitle(lines[end]!)) subtitle = lines[end]!.range;
    end++;
  }
  const titleLines = lines.slice(first, last + 1);
  const range: Range = [lines[first]!.range[0], lines[end - 1]!.range[1]];
  return {
    first,
    end,
    node: {
      type: 'Title',
      range,
      lines: titleLines.map((line) => line.range),
      text: titleLines.map(({ dense }) => dense).join(''),
      ...(subtitle && { subtitle }),
    },
  };
}

/** The first line that ends as a title does, and is not the middle of one. */
function lastTitleLine(lines: readonly Line[]): number | undefined {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.block.kind !== 'paragraph' || isDocumentNumber(line) || isLetterhead(line) || isSubtitle(line))
      continue;
    if (!endsLikeTitle(line.dense)) continue;
    // ……加强防震减灾工作意见 / 报告的通知: the title goes on.
    let end = at;
    while (
      end + 1 < lines.length &&
      !isBelowTitle(lines[end + 1]!) &&
      continuesTitle(lines[end + 1]!) &&
      endsLikeTitle(lines[end + 1]!.dense)
    )
      end++;
    return end;
  }
  return undefined;
}

/** Whether a line above may be part of the same title. */
function continuesTitle(line: Line): boolean {
  return (
    isCaption(line, TITLE_LINE) &&
    line.dense.length >= 6 &&
    !isDocumentNumber(line) &&
    !isLetterhead(line) &&
    !isSubtitle(line) &&
    issueDateOf(line) === undefined &&
    !isRecipient(line) &&
    !isSalutation(line)
  );
}

/** Occasion, day, speaker: what stands between a title and the text. */
function isBelowTitle(line: Line): boolean {
  if (line.block.kind !== 'paragraph' || isDocumentNumber(line) || isRecipient(line) || isSalutation(line))
    return false;
  return (
    isSubtitle(line) || issueDateOf(line) !== undefined || (isCaption(line, 24) && !endsLikeTitle(line.dense))
  );
}
