import { withoutSpaces } from '../../chinese/characters.js';
import {
  daysInMonth,
  type IsoDate,
  isCalendarDate,
  isoDate,
  type PartialDate,
  parseChineseDate,
} from '../../chinese/dates.js';
import type { Draft, Flow, Range } from '../../core/draft.js';
import { yearsOf } from './years.js';

/** Days from one to another, both included. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What tells when a draft is signed, what counts most first. */
export type DateSource =
  /** The command line, front matter or configuration: a day, or a year of delivery. */
  | 'given'
  /** 成文日期 */
  | 'issue-date'
  /** The occasion below the title: ——2021年1月5日在……会议上 */
  | 'occasion'
  | 'title'
  | 'lead-in'
  /** 一、2021年工作回顾 */
  | 'headings';

export interface DateEvidence extends Span {
  readonly source: DateSource;
  /** Where it stands in the draft, when it does. */
  readonly range?: Range;
}

/** All that speaks of the date of a draft, what counts most first. */
export function dateEvidence(draft: Draft): DateEvidence[] {
  return [
    ...given(draft),
    ...issueDates(draft),
    ...occasion(draft),
    ...yearsOf(draft).map(({ year, range, source }) => ({ ...reportSpan(year), range, source })),
  ];
}

/** When a report that names a year is signed: in that year, or until the end of March of the next. */
function reportSpan(year: number): Span {
  return { from: isoDate(year, 1, 1), to: isoDate(year + 1, 3, 31) };
}

function given({ meta: { date, year } }: Draft): DateEvidence[] {
  if (date !== undefined) return [{ source: 'given', from: date, to: date }];
  return year === undefined ? [] : [{ source: 'given', ...spanOf({ year }) }];
}

/** The days of issue of the report itself, the last first; those of attachments are their own. */
function issueDates({ root, text }: Draft): DateEvidence[] {
  return root.children
    .flatMap((node) => {
      if (node.type !== 'IssueDate') return [];
      const date = node.date ?? yearOfBlank(text.slice(...node.range));
      if (!date || !isCalendarDate(date)) return [];
      return [{ source: 'issue-date' as const, ...spanOf(date), range: node.range }];
    })
    .reverse();
}

/** 2021年X月X日: the year of a date whose day is still to be filled in. */
function yearOfBlank(written: string): PartialDate | undefined {
  const year = /^\s*([12]\d{3})\s?年/.exec(written)?.[1];
  return year === undefined ? undefined : { year: Number(year) };
}

function spanOf({ year, month, day }: PartialDate): Span {
  const first = month ?? 1;
  const last = month ?? 12;
  return { from: isoDate(year, first, day ?? 1), to: isoDate(year, last, day ?? daysInMonth(year, last)) };
}

const NUMBER = '[0-9０-９〇零○一二三四五六七八九十]';
const DAY = new RegExp(`${NUMBER}{4,5}年${NUMBER}{1,3}月${NUMBER}{1,3}日`);
/** The longest text below a title in which a day is looked for. */
const BELOW_TITLE = 200;

/** The day below the title on which the report is read out. */
function occasion({ text, root }: Draft): DateEvidence[] {
  const title = root.children.find((node): node is Extract<Flow, { type: 'Title' }> => node.type === 'Title');
  const [lastLine] = title?.lines.slice(-1) ?? [];
  if (!title || !lastLine) return [];
  let start = lastLine[1];
  for (const line of text.slice(start, Math.min(title.range[1], start + BELOW_TITLE)).split('\n')) {
    const range: Range = [start, start + line.length];
    const written = DAY.exec(withoutSpaces(line))?.[0];
    const date = written === undefined ? undefined : parseChineseDate(written);
    if (date && isCalendarDate(date)) return [{ source: 'occasion', ...spanOf(date), range }];
    start = range[1] + 1;
  }
  return [];
}
