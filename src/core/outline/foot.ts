import type { AttachmentName, AttachmentNote, Flow, Range } from '../draft.js';
import { isCaption, isPlain, issueDateOf, type Line } from './lines.js';
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

/** Finds attachment note, signature, date, notes and imprint below the text that begins at `from`. */
export function readFoot(text: string, lines: readonly Line[], from: number): Foot {
  const lastProse = lines.findLastIndex((line) => !noteOf(line));
  const date = lines.findIndex((_, at) => at >= from && isDateOfIssue(lines, at, lastProse));
  const nodes: Flow[] = [];
  let first = date === -1 ? Math.max(from, lastProse + 1) : date;
  let end = first;
  if (date !== -1) {
    while (first > from && isSignature(lines[first - 1]!)) first--;
    for (const { range } of lines.slice(first, date)) nodes.push({ type: 'Signature', range });
    nodes.push(...dateNodes(text, lines[date]!));
    end = date + 1;
  }
  const note = attachmentNoteBefore(lines, from, first);
  if (note) {
    nodes.unshift(note.node);
    first = note.first;
  }
  for (; end < lines.length; end++) {
    const node = noteOf(lines[end]!);
    if (!node) break;
    nodes.push(node);
  }
  return { first, end, nodes };
}

/** A date on a line of its own, which is the day of issue when an organ signs above it or the text ends with it. */
function isDateOfIssue(lines: readonly Line[], at: number, lastProse: number): boolean {
  const line = lines[at]!;
  if (signedDate(line)) return true;
  if (!issueDateOf(line)) return false;
  const above = lines[at - 1];
  return (above !== undefined && isSignature(above)) || at >= lastProse;
}

/** 某区委　2021年12月31日, on one line. */
function signedDate(line: Line): { readonly signature: Range; readonly date: Range } | undefined {
  if (!isPlain(line) || line.text.length > SIGNATURE + 20) return undefined;
  const match = /^(\S{2,30})[\s]{1,20}([0-9０-９〇零一二三四五六七八九十XxＸ×]{4}\s?年.{1,12}日)$/.exec(
    line.text,
  );
  if (!match) return undefined;
  const start = line.range[0];
  const dateStart = start + line.text.length - match[2]!.length;
  return { signature: [start, start + match[1]!.length], date: [dateStart, line.range[1]] };
}

function dateNodes(text: string, line: Line): Flow[] {
  const date = issueDateOf(line);
  if (date) return [date];
  const signed = signedDate(line)!;
  const dateText = text.slice(...signed.date);
  const parsed = issueDateOf({
    ...line,
    range: signed.date,
    text: dateText,
    dense: dateText.replace(/\s/g, ''),
  });
  return [{ type: 'Signature', range: signed.signature }, ...(parsed ? [parsed] : [])];
}

function isSignature(line: Line): boolean {
  return isCaption(line, SIGNATURE) && !/^附件/.test(line.dense) && !issueDateOf(line);
}

const NOTE = /^[（(](?:此件|联系|本文|略|附|注)[^）)]*[）)]$|^(?:注|备注|说明|联系人|联系电话)[：:]/;
const IMPRINT =
  /^(?:抄送|抄报|主题词|分送|印发)[：:]|\d日印发$|^[^。]{2,20}(?:办公室|办公厅|秘书处)\s?\d{4}年.*印发$|^共印\d+份$/;

function noteOf(line: Line): Flow | undefined {
  if (!isPlain(line)) return undefined;
  if (IMPRINT.test(line.dense)) return { type: 'Imprint', range: line.range };
  if (line.dense.length <= 200 && NOTE.test(line.dense)) return { type: 'Note', range: line.range };
  return undefined;
}

/** 附件, 附件1, 附件一： alone on a line. */
export function isAttachmentLabel(line: Line): boolean {
  return (
    line.block.kind !== 'table' &&
    /^附(?:件|表|录)?[0-9０-９一二三四五六七八九十]{0,3}[：:]?$/.test(line.dense) &&
    line.dense.length >= 2
  );
}

const NOTE_HEAD = /^附件[：:]/;
const NOTE_ITEM = /^(?:附件[：:]?\s*)?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[.．、]\s*(?=\S)/;

/** 附件：1.……, with its further names on lines of their own, right above the signature. */
function attachmentNoteBefore(
  lines: readonly Line[],
  from: number,
  before: number,
): { readonly first: number; readonly node: AttachmentNote } | undefined {
  let first = before;
  while (first > from && !NOTE_HEAD.test(lines[first - 1]!.dense)) {
    const line = lines[first - 1]!;
    if (!isPlain(line) || before - first >= 20 || line.dense.length > 60 || /。./.test(line.dense))
      return undefined;
    first--;
  }
  if (first === from || first - 1 < from) return undefined;
  first--;
  const items = lines.slice(first, before).flatMap((line) => attachmentName(line) ?? []);
  return {
    first,
    node: { type: 'AttachmentNote', range: [lines[first]!.range[0], lines[before - 1]!.range[1]], items },
  };
}

function attachmentName({ text, range }: Line): AttachmentName | undefined {
  const numbered = NOTE_ITEM.exec(text);
  const head = numbered ?? /^附件[：:]?\s*/.exec(text);
  const start = range[0] + (head ? head[0].length : 0);
  if (start >= range[1]) return undefined;
  const ordinal = numbered ? ordinalValue(numbered[1]!) : undefined;
  return { range, title: [start, range[1]], ...(ordinal !== undefined && { ordinal }) };
}
