import { withoutSpaces } from '../chinese/characters.js';
import {
  daysInMonth,
  type IsoDate,
  isCalendarDate,
  isoDate,
  type PartialDate,
  parseChineseDate,
} from '../chinese/dates.js';
import { fromArabic, fromChinese } from '../chinese/numerals.js';
import type { Draft, Flow, Heading, Range } from '../core/draft.js';

/** Days from one to another, both included. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The evidence for the day a draft was signed, the strongest first. */
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
  /** Its range in the draft, if it is in the text. */
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

/** A year by which a report names itself. */
interface NamedYear {
  readonly year: number;
  readonly range: Range;
  readonly source: 'title' | 'lead-in' | 'headings';
}

type Found = Omit<NamedYear, 'source'>;

/** The years by which a report names itself: in its title, its lead-in and its headings, at most one in each. */
export function yearsOf(draft: Draft): NamedYear[] {
  const found = {
    title: yearOfTitle(draft),
    'lead-in': yearOfLeadIn(draft),
    headings: yearOfHeadings(draft),
  };
  return (['title', 'lead-in', 'headings'] as const).flatMap((source) =>
    found[source] ? [{ ...found[source], source }] : [],
  );
}

/** What the titles of reports end with; a plan names the year to come. */
const REPORTS = /(?:报告|总结|公报|汇报|通报|讲话|提纲|情况)(?:（[^（）]{1,20}）)?$/;

function yearOfTitle({ text, root }: Draft): Found | undefined {
  const title = root.children.find((node) => node.type === 'Title');
  if (title?.type !== 'Title' || !REPORTS.test(title.text)) return undefined;
  return yearsIn(text, [title.lines[0]![0], title.lines.at(-1)![1]]).at(-1);
}

/** How much of a lead-in is read for a year. */
const LEAD_IN = 400;
/** Right before a year that opens a clause. */
const CLAUSE = /(?:^|[，。；：！\n])\s?$/;

/** 2021年，某区委…: the latest year that opens a clause of the lead-in; one with a month dates something else. */
function yearOfLeadIn({ text, root }: Draft): Found | undefined {
  const leadIn = root.children.find((node) => node.type === 'Paragraph' && node.role === 'leadIn');
  if (!leadIn) return undefined;
  const [start, end] = leadIn.range;
  return yearsIn(text, [start, Math.min(end, start + LEAD_IN)])
    .filter(({ range }) => CLAUSE.test(text.slice(Math.max(start, range[0] - 2), range[0])))
    .filter(({ range }) => !/^[0-9０-９一二三四五六七八九十]{1,3}月/.test(text.slice(range[1], range[1] + 4)))
    .reduce<Found | undefined>(
      (latest, year) => (latest && latest.year > year.year ? latest : year),
      undefined,
    );
}

/** How many headings of the first level are read for a year. */
const HEADINGS = 6;
const REVIEW = /回顾|总结|情况|成效|成绩|成就/;
const PLAN = /安排|打算|计划|部署|思路|任务|目标|建议|重点|举措|主要工作/;

/** The year that headings review; a heading that only plans a year speaks from the year before. */
function yearOfHeadings({ text, root }: Draft): Found | undefined {
  const headings: Heading[] = root.children.flatMap((node) =>
    node.type === 'Section' ? [node.heading] : [],
  );
  for (const { title } of headings.slice(0, HEADINGS)) {
    const [found] = yearsIn(text, title);
    if (!found) continue;
    const name = text.slice(...title);
    if (REVIEW.test(name)) return found;
    if (PLAN.test(name)) return { ...found, year: found.year - 1 };
  }
  return undefined;
}

const YEAR = /(?:[12]\d{3}|[１２][０-９]{3}|[一二][〇零○一二三四五六七八九]{3})\s?年/g;
/** What stands before and after a year that is a bound, a target or part of a name, not the report's own. */
const OTHER_BEFORE = /(?:自|从|到|至|对|比|较|[-—–－~～、])\s?$/;
const OTHER_AFTER = /^(?:底|初|末)?(?:以来|以后|之前|以前|前|远景|目标|规划|第|[-—–－~～至到、])/;

/** The years in a stretch of text that may be its own: not 自2017年以来, 到2035年, 2009年第二十四届. */
function yearsIn(text: string, [start, end]: Range): Found[] {
  const stretch = text.slice(start, end);
  return [...stretch.matchAll(YEAR)].flatMap((match): Found[] => {
    const at = match.index;
    const after = at + match[0].length;
    if (OTHER_BEFORE.test(stretch.slice(Math.max(0, at - 2), at))) return [];
    if (OTHER_AFTER.test(stretch.slice(after, after + 4))) return [];
    const written = match[0].replace(/\s?年$/, '');
    const year = fromArabic(written) ?? fromChinese(written);
    return year === undefined || year < 1949 || year > 2100
      ? []
      : [{ year, range: [start + at, start + after] }];
  });
}
