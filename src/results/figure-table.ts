import type { Verdict } from '../facts/changes/check.js';
import type { FigureKind } from '../facts/figures/figure.js';

export type { FigureKind, Verdict };

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
  /** The change the report states, and whether it is correct. */
  readonly changes: readonly FigureChange[];
  readonly line: number;
  readonly column: number;
}

export interface FigureChange {
  /** As it is written: 同比增长20%. */
  readonly text: string;
  /** Whether it agrees with the base the text gives, or the earlier report; `unchecked` where it need not. */
  readonly verdict: Verdict | 'unchecked';
  /** How it was recomputed: 50÷40−1＝25%. Empty where it was not. */
  readonly formula: string;
}
