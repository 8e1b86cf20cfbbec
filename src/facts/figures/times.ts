import { isDigit, toHalfWidth } from '../../chinese/characters.js';
import type { ReportYears } from '../report-years.js';

/** When a figure holds, as the words beside it say. */
export interface Time {
  /** A year named, in which or at the end of which it holds. */
  readonly year?: number;
  /** A year relative to the report's own. 去年 has a word of its own, `year-before`: it may be either year. */
  readonly relative?: 'next' | 'this' | 'last' | 'year-before' | 'before';
  /** Part of a year, as written: 上半年, 1—11月. */
  readonly part?: string;
  /** Several years together: 五年来, “十三五”期间. */
  readonly years?: true;
}

const YEAR = '((?:19|20)\\d\\d)年';
const PART =
  '上半年|下半年|前[一二三]季度|[一二三四]季度|\\d{1,2}[—–－~～至-]\\d{1,2}月份?|\\d{1,2}月(?:\\d{1,2}日|份|底|末)?';

const AT_END = new RegExp(
  `(?:${YEAR}|(今年|当年|本年|现在|目前)|(上年|上一年)|(去年)|(原来|原先|过去|前年|上届|期初|改革前))度?(?:同期|年末|年底|末|底|初|全年)?(?:的|为|是|有|仅为|仅有|只有|仅|约为|约|达到|达)?$`,
);

const AT_START = new RegExp(
  `^(?:截至|截止到?|到|至|自)?(?:${YEAR}|(今年|当年|本年)|(上年|上一年)|(去年)|(明年|下年|今后))?度?(?:末|年末|年底|底|初|全年)?(?:以来|来|期间)?(${PART})?(?:，|,)?`,
);

/** A span of several years at the head of a clause. */
const YEARS = /^(?:“[^”]{1,4}五”|过去|近|这|几|历|本届|届|任期)(?:时期|期间|以来|几年来?|年来|内)/;

/** What such words can end, and begin, in: most do not, and need no pattern. */
const LAST = '年度在前来先去届初期末底的为是有仅约到达';
const FIRST = '截到至自今当本上去明下前一二三四五六七八九“过近这几历届任';

/** The time that the words before a number end in: 上年的, 2012年. `length` counts characters. */
export function timeAtEnd(text: string): { readonly time: Time; readonly length: number } | undefined {
  if (!LAST.includes(text.at(-1) ?? ' ')) return undefined;
  const match = AT_END.exec(toHalfWidth(text.slice(-16)));
  return match
    ? { time: timeOf(match.slice(1)) ?? { relative: 'before' }, length: match[0].length }
    : undefined;
}

/** The time that a clause begins with: 2020年, 截至11月底, 上半年. */
export function timeAtStart(text: string): { readonly time: Time; readonly length: number } | undefined {
  if (text === '' || !(FIRST.includes(text[0]!) || isDigit(text.charCodeAt(0)))) return undefined;
  const years = YEARS.exec(text);
  if (years) return { time: { years: true }, length: years[0].length };
  const match = AT_START.exec(toHalfWidth(text.slice(0, 24)));
  if (!match) return undefined;
  const [whole, year, own, last, yearBefore, next, part] = match;
  if ((year ?? own ?? last ?? yearBefore ?? next ?? part) === undefined) return undefined;
  const time =
    timeOf([year, own, last, yearBefore]) ?? (next === undefined ? undefined : { relative: 'next' as const });
  return { time: { ...time, ...(part !== undefined && { part }) }, length: whole.length };
}

/** The year that one of the words found names. */
function timeOf([year, own, last, yearBefore]: readonly (string | undefined)[]): Time | undefined {
  if (year !== undefined) return { year: Number(year) };
  if (own !== undefined) return { relative: 'this' };
  if (last !== undefined) return { relative: 'last' };
  return yearBefore === undefined ? undefined : { relative: 'year-before' };
}

/** Whether a time is that of the report's own figures: no time at all is. */
export function isOwnYear({ year, relative, years }: Time, report: ReportYears): boolean {
  if (years) return false;
  if (year !== undefined) return report.period === undefined || year === report.period;
  if (relative === 'this') return !looksBack(report);
  return relative === undefined || (relative === 'year-before' && looksBack(report));
}

/**
 * Whether a time is the year before the report's own.
 *
 * @param otherwise What to say of a time that only says “before” (由40起增加到50起).
 */
export function isYearBefore(
  { year, relative, years }: Time,
  report: ReportYears,
  otherwise = false,
): boolean {
  if (years) return false;
  if (year !== undefined) return report.period !== undefined && year === report.period - 1;
  if (relative === 'last') return true;
  if (relative === 'year-before') return !looksBack(report);
  return relative === undefined && otherwise;
}

/** A report of January calls the year it reports on 去年, and its own, which it plans, 今年. */
function looksBack({ year, period }: ReportYears): boolean {
  return year !== undefined && period !== undefined && year > period;
}

/** What a change is counted from. */
export type Against =
  /** 同比, 比上年 */
  | { readonly kind: 'year-ago' }
  /** 比2007年 */
  | { readonly kind: 'year'; readonly year: number }
  /** 环比, 比上月 */
  | { readonly kind: 'previous' }
  /** 比计划, 高于全国 */
  | { readonly kind: 'other' };

const COMPARAND = /(?:[比较](?![重例率值较如])|与|同)([^比较，、]{1,14}?)(?:相比|比)?$/;

/** 同比, 比上年, 与2010年相比 at the end. */
export function comparandAtEnd(
  text: string,
): { readonly against: Against; readonly rest: string } | undefined {
  if (text.endsWith('同比')) return { against: { kind: 'year-ago' }, rest: text.slice(0, -2) };
  if (text.endsWith('环比')) return { against: { kind: 'previous' }, rest: text.slice(0, -2) };
  const match = COMPARAND.exec(text.slice(-20));
  if (!match) return undefined;
  const rest = text.slice(0, -match[0].length);
  const against = againstOf(toHalfWidth(match[1]!));
  // 与 and 同 join nouns as well, unless a time follows.
  if (/^[与同]/.test(match[0]) && against.kind === 'other') return undefined;
  if (/[占同环对]$/.test(rest) && match[0].startsWith('比')) return undefined;
  return { against, rest };
}

function againstOf(text: string): Against {
  if (/预[计算]|计划|目标/.test(text)) return { kind: 'other' };
  if (/^(?:上年|去年|上一年|同期|年初)/.test(text)) return { kind: 'year-ago' };
  if (/^上(?:个?月|个?季|期|半年|次|周|轮)|^前/.test(text)) return { kind: 'previous' };
  const year = /^((?:19|20)\d\d)年/.exec(text)?.[1];
  return year === undefined ? { kind: 'other' } : { kind: 'year', year: Number(year) };
}
