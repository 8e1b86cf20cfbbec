import { withoutSpaces } from '../../chinese/characters.js';
import type { AttachmentName, AttachmentNote, Flow, Range } from '../draft.js';
import {
  dateIn,
  endsLikeOrgan,
  isAttachmentStart,
  isCaption,
  isClosing,
  isPlain,
  isProse,
  issueDateOf,
  type Line,
  TITLE_LINE,
} from './lines.js';
import { ordinalValue } from './ordinals.js';

/** What stands below the text of a report. */
export interface Foot {
  /** The index of its first line, and of the line after it: what follows is an attachment. */
  readonly first: number;
  readonly end: number;
  readonly nodes: readonly Flow[];
}

/** The longest signature, in characters. */
const SIGNATURE = 30;
/** How many lines one signature may take. */
const SIGNATURE_LINES = 4;

/**
 * Finds attachment note, signatures, dates, notes and imprint below the text that begins at `from`.
 *
 * @param to The index after the last line that may belong to it.
 * @param notes Where the notes begin that stand at the end of these lines: see {@link notesAtEnd}.
 */
export function readFoot(lines: readonly Line[], from: number, to: number, notes: number): Foot {
  const nodes: Flow[] = [];
  let first = Math.max(from, notes);
  let end = first;
  let date = nextDateOfIssue(lines, from, notes);
  if (date === -1 && first > from && isUndatedSignature(lines, first - 1)) {
    first--;
    nodes.push({ type: 'Signature', range: lines[first]!.range });
  }
  for (let above = from; date !== -1; date = dateAfterSignature(lines, end, notes)) {
    const signed = firstSignature(lines, date, above);
    if (end === first || nodes.length === 0) first = signed;
    for (const { range } of lines.slice(signed, date)) nodes.push({ type: 'Signature', range });
    nodes.push(...dateNodes(lines[date]!));
    end = date + 1;
    above = end;
  }
  const note = attachmentNoteAbove(lines, from, first);
  if (note) {
    nodes.unshift(note.node);
    first = note.first;
  }
  for (; end < to; end++) {
    const node = end >= notes ? noteIn(lines[end]!) : noteOf(lines[end]!);
    if (!node) break;
    nodes.push(node);
  }
  return { first, end, nodes };
}

/** The first date on a line of its own that is the day of issue: the text ends with it, or an organ signs above it. */
function nextDateOfIssue(lines: readonly Line[], from: number, notes: number): number {
  for (let at = from; at < notes; at++) {
    if (!issueDateOf(lines[at]!) && !signedDate(lines[at]!)) continue;
    if (at === notes - 1) return at;
    const signed = signedDate(lines[at]!) !== undefined || (at > from && endsWithSignature(lines[at - 1]!));
    if (signed && opensWhatFollows(lines[at + 1]!)) return at;
  }
  return -1;
}

/** Whether a line may be the first below the day of issue: a note, another signature, an attachment. */
function opensWhatFollows(line: Line): boolean {
  return (
    line.block.kind === 'heading' ||
    noteOf(line) !== undefined ||
    isAttachmentStart(line) ||
    isCaption(line, TITLE_LINE)
  );
}

/** The day of issue of an organ that signs right below the one before it. */
function dateAfterSignature(lines: readonly Line[], from: number, notes: number): number {
  for (let at = from; at < Math.min(notes, from + SIGNATURE_LINES); at++) {
    if (signedDate(lines[at]!) || (at > from && issueDateOf(lines[at]!))) return at;
    if (!endsWithSignature(lines[at]!)) return -1;
  }
  return -1;
}

function firstSignature(lines: readonly Line[], date: number, from: number): number {
  let first = date;
  if (signedDate(lines[date]!)) return first;
  if (first > from && isSignature(lines[first - 1]!)) first--;
  while (first > from && date - first < SIGNATURE_LINES && endsWithSignature(lines[first - 1]!)) first--;
  return first;
}

function isSignature(line: Line): boolean {
  return (
    isCaption(line, SIGNATURE) &&
    !line.ordinal &&
    !isClosing(line) &&
    !isAttachmentStart(line) &&
    issueDateOf(line) === undefined
  );
}

function endsWithSignature(line: Line): boolean {
  return isSignature(line) && endsLikeOrgan(line.dense);
}

/** An organ's name as the last line of a text that has no date. */
function isUndatedSignature(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  return endsWithSignature(lines[at]!) && above !== undefined && (isProse(above) || isClosing(above));
}

const SIGNED_DATE = /^(\S{2,30})\s{1,20}([0-9０-９〇零一二三四五六七八九十XxＸ×]{4}\s?年[^年]{1,12}日)$/;

/** 某区委　2021年12月31日, on one line. */
function signedDate(line: Line): { readonly signature: Range; readonly date: Range } | undefined {
  if (!isPlain(line) || line.text.length > SIGNATURE + 40) return undefined;
  const match = SIGNED_DATE.exec(line.text);
  if (!match || /[。，；：]/.test(match[1]!)) return undefined;
  const [start, end] = line.range;
  return { signature: [start, start + match[1]!.length], date: [end - match[2]!.length, end] };
}

function dateNodes(line: Line): Flow[] {
  const date = issueDateOf(line);
  if (date) return [date];
  const signed = signedDate(line)!;
  const written = withoutSpaces(line.text.slice(signed.date[0] - line.range[0]));
  const issued = dateIn(written, signed.date) ?? { type: 'IssueDate' as const, range: signed.date };
  return [{ type: 'Signature', range: signed.signature }, issued];
}

const NOTE = /^[（(](?:此件|联系|本文|略|附|注)[^）)]*[）)]$|^(?:注|备注|说明|联系人|联系电话)[：:]/;
const IMPRINT = [
  /^(?:抄送|抄报|主题词|分送|印发)[：:]/,
  /^[^。]{0,40}\d日印发$/,
  /^[^。]{2,20}(?:办公室|办公厅|秘书处)\d{4}年.{0,10}印发$/,
  /^共印\d+份$/,
];

function noteOf(line: Line): Flow | undefined {
  if (!isPlain(line)) return undefined;
  if (IMPRINT.some((pattern) => pattern.test(line.dense))) return { type: 'Imprint', range: line.range };
  if (line.dense.length <= 200 && NOTE.test(line.dense)) return { type: 'Note', range: line.range };
  return undefined;
}

function noteIn(line: Line): Flow {
  return noteOf(line) ?? { type: 'Note', range: line.range };
}

const NOTES_LABEL = /^(?:附?注释?|注解|备注|名词解释)[：:]?$/;

/**
 * Where the notes begin that end a text: lines that are notes each, or all below a line 注释：. Equal to `to` where
 * there are none.
 */
export function notesAtEnd(lines: readonly Line[], from: number, to: number): number {
  let notes = to;
  while (notes > from && noteOf(lines[notes - 1]!)) notes--;
  for (let at = notes - 1; at >= from && isPlain(lines[at]!); at--) {
    const { dense, ordinal } = lines[at]!;
    if (NOTES_LABEL.test(dense)) return at;
    if (ordinal && ordinal.form !== '1.' && ordinal.form !== '（1）' && ordinal.form !== '①') break;
  }
  return notes;
}

/** 附件：, 附件：1.…… and, set badly, 附件1、……: the first line of an attachment note. */
const NOTE_HEAD = /^附件?(?:[：:]|[0-9０-９一二三四五六七八九十]{1,2}[.．、：:])/;
const NOTE_ITEM = /^(?:附件?[：:]?\s*)?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[.．、：:]\s*(?=\S)/;
/** The longest line, and the greatest number of lines, of an attachment note. */
const NOTE_LINE = 60;
const NOTE_LINES = 20;

/** 附件：1.……, with its further names on lines of their own, right above the signature. */
function attachmentNoteAbove(
  lines: readonly Line[],
  from: number,
  before: number,
): { readonly first: number; readonly node: AttachmentNote } | undefined {
  let first: number | undefined;
  for (let at = before - 1; at >= Math.max(from, before - NOTE_LINES); at--) {
    const line = lines[at]!;
    if (!isPlain(line) || line.dense.length > NOTE_LINE || /。./.test(line.dense)) break;
    if (NOTE_HEAD.test(line.dense)) first = at;
    else if (first !== undefined) break;
  }
  if (first === undefined) return undefined;
  const noted = lines.slice(first, before);
  const range: Range = [noted[0]!.range[0], noted.at(-1)!.range[1]];
  return {
    first,
    node: { type: 'AttachmentNote', range, items: noted.flatMap((line) => attachmentName(line) ?? []) },
  };
}

function attachmentName({ text, range }: Line): AttachmentName | undefined {
  const numbered = NOTE_ITEM.exec(text);
  const head = numbered ?? /^附件?[：:]?\s*/.exec(text);
  const start = range[0] + (head ? head[0].length : 0);
  if (start >= range[1]) return undefined;
  const ordinal = numbered ? ordinalValue(numbered[1]!) : undefined;
  return { range, title: [start, range[1]], ...(ordinal !== undefined && { ordinal }) };
}

/** Whether 附件： at a line opens the list of attachments, and not an attachment. */
export function opensAttachmentNote(lines: readonly Line[], at: number, to: number): boolean {
  if (!/[：:]$/.test(lines[at]!.dense)) return false;
  const next = at + 1 < to ? lines[at + 1]! : undefined;
  return next !== undefined && isPlain(next) && NOTE_ITEM.test(next.text) && next.dense.length <= NOTE_LINE;
}
