import { withoutSpaces } from '../../chinese/characters.js';
import type { Flow, Range, Title } from '../draft.js';
import { isContentsCaption } from './contents.js';
import {
  endsLikeOrgan,
  endsLikeTitle,
  isCaption,
  isDocumentNumber,
  isPlain,
  isProse,
  isRecipient,
  isSalutation,
  isSubtitle,
  issueDateOf,
  type Line,
  TITLE_LINE,
} from './lines.js';
import { buildParagraph, type Source } from './sentences.js';

/** What stands above the text of a report. */
export interface Head {
  readonly nodes: readonly Flow[];
  /** How many lines it takes. */
  readonly lines: number;
}

/** How far down a head may reach: titles of several lines, web pages with their own lines above. */
const DEEPEST_HEAD = 40;
/** How many lines of a text are compared to distinguish its title from a heading. */
export const LINES_TO_READ = 200;
/** How many paragraphs of a news item may stand before the salutation. */
const NEWS_ABOVE = 3;

/**
 * Reads letterhead, title, document number, recipient and salutation off the top of a text. What belongs to none of
 * them, as the menus of a web page, stays a plain paragraph.
 *
 * @param isAttachment The text of an attachment: its first line is its title, however it ends.
 */
export function readHead(source: Source, lines: readonly Line[], isAttachment: boolean): Head {
  const top = linesAboveText(lines);
  const addressee = addresseeLine(top);
  const title =
    findTitle(source, top, titleZone(top, addressee)) ??
    (isAttachment ? titleOnFirstLine(source, top) : undefined);
  const end = addressee === -1 ? endOfMarks(top, title) : addressee + 1;

  const nodes: Flow[] = [];
  for (let at = 0; at < end; at++) {
    if (title && at >= title.first && at < title.end) {
      if (at === title.first) nodes.push(title.node);
    } else {
      nodes.push(...headNodes(source, top[at]!, !title || at < title.first));
    }
  }
  return { nodes, lines: end };
}

/** The lines among which a head may be: those before the first heading of a section, list, table or quotation. */
function linesAboveText(lines: readonly Line[]): readonly Line[] {
  let titled = false;
  for (const [at, { block, ordinal }] of lines.slice(0, DEEPEST_HEAD).entries()) {
    if (ordinal || block.quote || block.kind === 'item' || block.kind === 'table') return lines.slice(0, at);
    if (block.kind !== 'heading') continue;
    if (titled || !isTitleHeading(lines, at)) return lines.slice(0, at);
    titled = true;
  }
  return lines.slice(0, DEEPEST_HEAD);
}

/** Whether a heading by mark-up is the title of the text, and not that of its first section. */
function isTitleHeading(lines: readonly Line[], at: number): boolean {
  const level = levelOf(lines[at]!);
  return (
    endsLikeTitle(lines[at]!.dense) || !lines.some((line, other) => other > at && levelOf(line) <= level)
  );
}

/** The level of a heading by mark-up; no line else has one. */
function levelOf({ block }: Line): number {
  return block.kind === 'heading' ? block.level : Number.POSITIVE_INFINITY;
}

/** The line that says to whom the report goes or is read out, or -1. */
function addresseeLine(top: readonly Line[]): number {
  let prose = 0;
  for (const [at, line] of top.entries()) {
    if (isSalutation(line) || (prose === 0 && isRecipient(line))) return at;
    if (isProse(line) && !isTitleWithEndMark(line)) prose++;
    if (prose > NEWS_ABOVE) break;
  }
  return -1;
}

/** How many lines to look for the title in: all above the addressee, else the short ones at the top. */
function titleZone(top: readonly Line[], addressee: number): number {
  if (addressee !== -1) return addressee;
  // Below a picture's caption the title is sure only where the occasion stands under it.
  const dated = top.findIndex((line, at) => at > 0 && isSubtitle(line) && endsLikeTitle(top[at - 1]!.dense));
  if (dated !== -1) return dated + 1;
  const prose = top.findIndex((line) => isProse(line) && !isTitleWithEndMark(line));
  return prose === -1 ? top.length : prose;
}

/** Where the head ends that names nobody: after the title, a document number or a letterhead. */
function endOfMarks(top: readonly Line[], title: FoundTitle | undefined): number {
  let end = title?.end ?? 0;
  while (end < top.length && (isDocumentNumber(top[end]!) || isLetterhead(top[end]!) || isDated(top[end]!)))
    end++;
  return end;
}

function isDated(line: Line): boolean {
  return issueDateOf(line) !== undefined || isSubtitle(line);
}

/** A title set with an end mark by mistake. */
function isTitleWithEndMark({ dense, block }: Line): boolean {
  return (
    block.kind === 'paragraph' &&
    dense.length <= TITLE_LINE &&
    /^[^。；！？，]+[。.]$/.test(dense) &&
    endsLikeTitle(dense) &&
    !/(?<!工)作[^。]{0,8}报告。$/.test(dense)
  );
}

function headNodes(source: Source, line: Line, aboveTitle: boolean): readonly Flow[] {
  const { range } = line;
  if (isDocumentNumber(line)) return [{ type: 'DocumentNumber', range }];
  if (isRecipient(line)) return [{ type: 'Recipient', range }];
  if (isSalutation(line)) return [{ type: 'Salutation', range }];
  if (aboveTitle && isLetterhead(line)) return letterhead(line);
  return [buildParagraph(source, range, 'plain')];
}

const CLASSIFIED = /(绝\s*密|机\s*密|秘\s*密)\s*(?:[★☆]|$)/;
const LETTERHEAD = /文件$|^[0-9０-９]{6}$|^(?:特急|加急|急件|特提|平急)$|签发人[：:]|^(?:绝密|机密|秘密)/;

function isLetterhead(line: Line): boolean {
  return isPlain(line) && line.dense.length <= 40 && LETTERHEAD.test(line.dense);
}

/** The nodes of a line of the letterhead: a document number may stand left of the one who signs. */
function letterhead({ block, text, range }: Line): readonly Flow[] {
  const signer = text.indexOf('签发人');
  const number = signer === -1 ? '' : text.slice(0, signer).trimEnd();
  const numberRange: Range = [range[0], range[0] + number.length];
  if (isDocumentNumber({ block, text: number, dense: withoutSpaces(number), range: numberRange })) {
    return [
      { type: 'DocumentNumber', range: numberRange },
      { type: 'Letterhead', range: [range[0] + signer, range[1]] },
    ];
  }
  const match = CLASSIFIED.exec(text);
  const start = range[0] + (match?.index ?? 0);
  const classification: Range = [start, start + (match?.[1]?.length ?? 0)];
  return [{ type: 'Letterhead', range, ...(match && { classification }) }];
}

interface FoundTitle {
  readonly first: number;
  readonly end: number;
  readonly node: Title;
}

/** The title: the heading of a Markdown file, else the lines that end as titles do, with what stands right below. */
function findTitle(source: Source, lines: readonly Line[], zone: number): FoundTitle | undefined {
  const marked = lines.findIndex(({ block }, at) => at < zone && block.kind === 'heading');
  if (marked !== -1) return titleOf(source, lines, marked, marked);
  const found = lines.findIndex(
    (line, at) =>
      at < zone && mayBeTitle(line) && (isCentred(line) || endsLikeTitle(titlePart(source, line).dense)),
  );
  if (found === -1) return undefined;
  let last = found;
  while (last + 1 < lines.length && continuesTitle(lines[last + 1]!, lines[last]!)) last++;
  let first = found;
  while (first > 0 && beginsTitle(lines[first - 1]!, lines[first]!)) first--;
  return titleOf(source, lines, first, last);
}

function mayBeTitle(line: Line): boolean {
  if (isProse(line) && !isTitleWithEndMark(line)) return false;
  return isPlain(line) && !isDocumentNumber(line) && !isLetterhead(line) && !/^[—―－-]/.test(line.dense);
}

/** A caption that the format centres. */
function isCentred(line: Line): boolean {
  return line.block.kind === 'paragraph' && line.block.alignment === 'center' && isCaption(line, TITLE_LINE);
}

function titleOnFirstLine(source: Source, lines: readonly Line[]): FoundTitle | undefined {
  const [line] = lines;
  return line && isCaption(line, TITLE_LINE) ? titleOf(source, lines, 0, 0) : undefined;
}

/** A line without the subtitle that follows a dash on it: ……政府工作报告——2021年1月5日在……会议上. */
function titlePart({ text }: Source, line: Line): { readonly range: Range; readonly dense: string } {
  const dash = /——|--/.exec(line.text);
  if (!dash || dash.index === 0) return line;
  const range: Range = [line.range[0], line.range[0] + dash.index];
  const dense = withoutSpaces(text.slice(...range));
  return endsLikeTitle(dense) ? { range, dense } : line;
}

function titleOf(source: Source, lines: readonly Line[], first: number, last: number): FoundTitle {
  const parts = lines.slice(first, last + 1).map((line) => titlePart(source, line));
  const cut = parts.at(-1)!.range[1];
  let subtitle: Range | undefined = cut < lines[last]!.range[1] ? [cut, lines[last]!.range[1]] : undefined;
  let end = last + 1;
  while (end < lines.length && isBelowTitle(lines[end]!, lines[end - 1]!, lines[end + 1])) {
    if (!subtitle && isSubtitle(lines[end]!)) subtitle = lines[end]!.range;
    end++;
  }
  return {
    first,
    end,
    node: {
      type: 'Title',
      range: [lines[first]!.range[0], lines[end - 1]!.range[1]],
      lines: parts.map(({ range }) => range),
      text: parts.map(({ dense }) => dense).join(''),
      ...(subtitle && { subtitle }),
    },
  };
}

/** Whether a line is the lower part of a title that seemed to be over: ……防震减灾工作意见 / 报告的通知. */
function continuesTitle(line: Line, above: Line): boolean {
  const hasEndMark = isTitleWithEndMark(line);
  if (!(hasEndMark || isCaption(line, TITLE_LINE)) || isDated(line) || isByline(line, above)) return false;
  if (isCentred(line) && isCentred(above)) return mayBeTitle(line);
  const words = hasEndMark ? line.dense.slice(0, -1) : line.dense;
  return endsLikeTitle(words) && /^[^关，：]{0,20}的[^的]{2,4}$/.test(words);
}

/** What lines of web pages and news have, and no line of a title. */
const CRUMBS = /[：:>|【】]|^(?:新华社|本报)|记者|\d日电/;
/** A title that lacks nothing but the organ: what stands above it is no part of it otherwise. */
const WHOLE_TITLE = /关于|^\d{4}年|政府工作报告$/;
/** The shortest upper line of a title; shorter ones are crumbs of a web page. */
const TITLE_HEAD = 6;

/** Whether a line is the upper part of the title that goes on below it. */
function beginsTitle(line: Line, below: Line): boolean {
  if (!isCaption(line, TITLE_LINE) || line.dense.length < TITLE_HEAD || CRUMBS.test(line.dense)) return false;
  if (isDocumentNumber(line) || isLetterhead(line) || isDated(line)) return false;
  return !WHOLE_TITLE.test(below.dense) || endsLikeOrgan(line.dense);
}

const OFFICES =
  /(?:总理|主席|省长|市长|州长|盟长|区长|县长|旗长|镇长|乡长|书记|主任|局长|厅长|部长|院长|检察长|会长|校长|经理|董事长)/;
const NAME = /^[㐀-鿿\u{20000}-\u{323af}]{1,4}\s*[㐀-鿿\u{20000}-\u{323af}]{1,3}$/u;
/** 陆　远: two characters set as wide as three. */
const SPACED_NAME = /^[㐀-鿿\u{20000}-\u{323af}][ \u3000]{1,4}[㐀-鿿\u{20000}-\u{323af}]$/u;
/** The longest line that names a speaker or an author. */
const BYLINE = 24;

/** Occasion, day, organ or speaker, right below a title. */
function isBelowTitle(line: Line, above: Line, below: Line | undefined): boolean {
  if (isDocumentNumber(line) || isRecipient(line) || isSalutation(line) || isContentsCaption(line))
    return false;
  if (isDated(line) || isByline(line, above)) return true;
  return isCaption(line, BYLINE) && endsLikeOrgan(line.dense) && below !== undefined && isDated(below);
}

/** Office and name of a speaker, on one line or two. */
function isByline(line: Line, above: Line): boolean {
  if (!isCaption(line, BYLINE) || CRUMBS.test(line.dense) || endsLikeTitle(line.dense)) return false;
  if (OFFICES.test(line.dense) || SPACED_NAME.test(line.text)) return true;
  return NAME.test(line.text) && OFFICES.test(above.dense);
}
