/** What reports say in figures, one row for what is the same in all of them. Plain JSON. */
export interface FigureTable {
  /** Oldest first. */
  readonly reports: readonly FigureReport[];
  /** In the order of the newest report; what only older ones have comes last. */
  readonly rows: readonly FigureRow[];
}

export interface FigureReport {
  readonly path: string;
  /** The year its figures are about, where it is known. */
  readonly period?: number;
}

export interface FigureRow {
  /** As the newest report that has it calls it. */
  readonly name: string;
  /** The heading it stands under; empty above the first. */
  readonly heading: string;
  readonly kind: FigureKind;
  /** As it is written after the number: 起, 元, %. Empty where there is none. */
  readonly unit: string;
  /** One a report, in their order; null where a report does not have it. */
  readonly cells: readonly (FigureCell | null)[];
}

export interface FigureCell {
  /** As it is written: 约1.2万人次. */
  readonly text: string;
  /** In the row's unit. */
  readonly value: number;
  /** It says itself that it is not exact: 3000余, 约1.2万, 5—10. */
  readonly approximate: boolean;
  /** What the report says of change, and whether it holds. */
  readonly changes: readonly FigureChange[];
  readonly line: number;
  readonly column: number;
}

export interface FigureChange {
  /** As it is written: 同比增长20%. */
  readonly text: string;
  /** Whether it follows from the base that the text gives, or the report before; `unjudged` where it need not. */
  readonly verdict: Verdict | 'unjudged';
  /** How it was reckoned: 50÷40−1＝25%. Empty where it was not. */
  readonly formula: string;
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

/** Whether a change follows from the figures. */
export type Verdict =
  | 'fits'
  | 'differs'
  /** Off by one in the last digit: cut off where it should be rounded. */
  | 'rounded'
  /** It fell, and is said to have risen, or the other way round. */
  | 'opposite'
  /** A percentage of nothing. */
  | 'zero'
  /** A percentage of a loss. */
  | 'negative';
