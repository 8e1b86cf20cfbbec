import type { Quantity } from '../quantities/quantity.js';
import type { Change, Figure } from './figure.js';
import * as words from './words.data.js';

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
