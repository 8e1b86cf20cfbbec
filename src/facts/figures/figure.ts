import type { Range } from '../../core/draft.js';
import type { Quantity } from '../quantities/quantity.js';
import type { LeadMark } from './lead.js';
import type { FigureName } from './names.js';
import type { Against, Time } from './times.js';
import * as words from './words.data.js';

/** The value, former value and change of one indicator in a report. */
export interface Figure {
  readonly name: FigureName;
  readonly kind: FigureKind;
  /** The value it states; absent where only a change is stated (出口增长5%). */
  readonly value?: Quantity;
  /** What it was before, where the text says so: 由40起, 上年40起. */
  readonly before?: { readonly quantity: Quantity; readonly time: Time };
  readonly changes: readonly Change[];
  readonly time: Time;
  /** Whether it is of what is to be done. */
  readonly planned: boolean;
  readonly marks: readonly LeadMark[];
  /** The figure it is a part of: 其中…… */
  readonly whole?: Figure;
  /** Its sentence, or its cell. */
  readonly sentence: Range;
  /** The titles of the headings over it. */
  readonly headings: readonly string[];
  /** From its first number to its last. */
  readonly range: Range;
}

/** By how much a figure changed. */
export interface Change {
  readonly quantity: Quantity;
  readonly direction: 1 | -1;
  readonly measure:
    | 'percent'
    | 'points'
    /** 增长3倍: as much again, three times over */
    | 'times'
    /** 是上年的3倍 */
    | 'multiple'
    /** 翻两番 */
    | 'doublings'
    | 'amount';
  readonly against: Against | undefined;
  /** Whether a noun says it (增速为5%): then a minus sign is in place. */
  readonly noun: boolean;
  /** 年均, 按可比价格 and the like, said of this change. */
  readonly marks: readonly LeadMark[];
  /** The words of change: 同比增长. */
  readonly range: Range;
}

/** How a figure counts. */
export type FigureKind =
  /** What was done or came about in a time: 查处50起 */
  | 'flow'
  /** How much there is at the end of it: 在册党员1200名 */
  | 'stock'
  /** All since the beginning: 累计建成45个 */
  | 'cumulative'
  /** A part of a whole: 整改率98% */
  | 'rate'
  /** A change without the value that changed: 出口增长5% */
  | 'growth';

const stocks = words.STOCK_WORDS.split(' ');

/** What kind of figure it is, by its unit and the words before it. */
export function kindOf(
  { value, marks, time }: Pick<Figure, 'value' | 'marks' | 'time'>,
  lead: string,
): FigureKind {
  if (!value) return 'growth';
  if (value.unit?.dimension === 'percent') return 'rate';
  if (marks.includes('cumulative') && !time.years && !time.part && !/全年|今年|年内|期间/.test(lead))
    return 'cumulative';
  return stocks.some((word) => lead.includes(word)) ? 'stock' : 'flow';
}

/** How a change is measured. */
export function measureOf({ unit }: Quantity): Change['measure'] {
  switch (unit?.dimension) {
    case 'percent':
      return 'percent';
    case 'percentage point':
      return 'points';
    case 'times':
      return 'times';
    case 'doubling':
      return 'doublings';
    default:
      return 'amount';
  }
}
