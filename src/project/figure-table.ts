import type { Draft } from '../core/draft.js';
import type { FactScope } from '../core/facts.js';
import { placeOf } from '../core/place.js';
import { changesSince, type Judgement, type Verdict } from '../facts/changes.js';
import { compare, ownFigures } from '../facts/comparisons.js';
import type { Change, Figure } from '../facts/figures.js';
import { reportYears } from '../facts/report-years.js';

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
  readonly kind: Figure['kind'];
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

/** A row as it grows, from the newest report to the oldest. */
interface Row {
  readonly newest: Figure;
  readonly figures: (Figure | undefined)[];
}

/** Sets the figures of reports side by side, each report beside the one before. */
export function figureTable(scopes: readonly FactScope[]): FigureTable {
  const sorted = [...scopes].sort((a, b) => periodOf(a) - periodOf(b));
  const steps = sorted.map((scope, at) => (at > 0 ? compare(scope, sorted[at - 1]!) : undefined));
  const judged = new Map(
    sorted
      .flatMap((scope, at) => changesSince(scope, steps[at]))
      .map((judgement) => [judgement.change, judgement]),
  );
  const rows = new Map<Figure, Row>();
  for (let at = sorted.length - 1; at >= 0; at--) {
    const scope = sorted[at]!;
    for (const { current, prior } of steps[at + 1]?.matches ?? []) {
      const row = rows.get(current);
      if (row) rows.set(prior, row);
    }
    for (const figure of ownFigures(scope)) {
      const row = rows.get(figure) ?? { newest: figure, figures: Array(sorted.length).fill(undefined) };
      row.figures[at] = figure;
      rows.set(figure, row);
    }
  }
  return {
    reports: sorted.map(({ draft, fact }) => ({ path: draft.path, ...periodIn(fact(reportYears)) })),
    rows: [...new Set(rows.values())].map((row) => rowOf(row, sorted, judged)),
  };
}

function periodOf({ fact }: FactScope): number {
  return fact(reportYears).period ?? 0;
}

function periodIn({ period }: { readonly period?: number }): { readonly period?: number } {
  return period === undefined ? {} : { period };
}

/** The verdicts on what is said of change. */
type Judged = ReadonlyMap<Change, Judgement>;

function rowOf({ newest, figures }: Row, scopes: readonly FactScope[], judged: Judged): FigureRow {
  const unit = newest.value!.unit;
  return {
    name: nameOf(newest),
    heading: newest.headings.at(-1) ?? '',
    kind: newest.kind,
    unit: unit?.name ?? '',
    cells: figures.map((figure, at) =>
      figure ? cellOf(figure, scopes[at]!.draft, unit?.factor ?? 1, judged) : null,
    ),
  };
}

/** A name that says little by itself is told with what its sentence is about. */
function nameOf({ name: { verb, thing, topic } }: Figure): string {
  const own = verb + thing;
  return topic !== '' && (thing.length < 2 || own.length < 3) ? `${topic}·${own}` : own;
}

function cellOf({ value, changes }: Figure, draft: Draft, factor: number, judged: Judged): FigureCell {
  const written = (range: readonly [number, number]) => draft.text.slice(...range).replace(/\s+/g, '');
  const { range, value: amount, hedge, spans } = value!;
  const { line, column } = placeOf(draft, range);
  return {
    text: written(range),
    // Division by a power of ten leaves noise in the last digits.
    value: Number((amount / factor).toPrecision(12)),
    approximate: hedge !== undefined || spans === true,
    changes: changes.map((change) => {
      const { verdict = 'unjudged', formula = '' } = judged.get(change) ?? {};
      return { text: written(change.range), verdict, formula };
    }),
    line,
    column,
  };
}
