import { replaced } from './places.js';

type Range = readonly [start: number, end: number];

/** Where the parts of a published 公文 stand. */
export interface Paper {
  readonly text: string;
  readonly title: Range;
  readonly recipient: Range;
  readonly signature: Range;
  readonly date: Range;
}

const HEAD = /^([^。]{10,120})\n([^\n]{1,16}〔\d{4}〕\d{1,4}号)\n([^\n]{2,100}：)\n/;
const FOOT = /\n([^\n。，]{2,20})\n(\d{4}年\d{1,2}月\d{1,2}日)\n/g;

/** Reads a text as a 公文: title, document number and recipient, at the end signature and date. */
export function paperOf(text: string): Paper | undefined {
  const head = HEAD.exec(text);
  const foot = [...text.matchAll(FOOT)].at(0);
  if (!head || !foot) return undefined;
  const [, title, number, recipient] = head as unknown as [string, string, string, string];
  const [, signature, date] = foot as unknown as [string, string, string];
  const recipientStart = title.length + number.length + 2;
  const signatureStart = foot.index + 1;
  const dateStart = signatureStart + signature.length + 1;
  return {
    text,
    title: [0, title.length],
    recipient: [recipientStart, recipientStart + recipient.length],
    signature: [signatureStart, signatureStart + signature.length],
    date: [dateStart, dateStart + date.length],
  };
}

/** How much may follow the date of a paper that has no attachments: （此件公开发布）. */
const NOTES = 40;

/** The same paper as a report on a matter, so that what reports must have is asked of it. */
export function reportOf(text: string): Paper | undefined {
  const paper = paperOf(text);
  if (!paper || text.length - paper.date[1] > NOTES) return undefined;
  const title = text.slice(...paper.title);
  const subject = title.replace(/的(?:若干|指导)?(?:通知|意见|决定|批复|函)$/, '');
  return subject === title ? undefined : paperOf(replaced(text, paper.title, `${subject}情况的报告`));
}
