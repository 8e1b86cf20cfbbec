import type { Draft } from '../core/draft.js';
import type { DraftFacts } from '../core/facts.js';
import { placeOf } from '../core/place.js';
import { type CheckedChange, changesSince } from '../facts/changes/changes.js';
import { compare, ownFigures } from '../facts/comparisons/comparisons.js';
import type { Change, Figure } from '../facts/figures/figures.js';
import { reportYears } from '../facts/report-years.js';
import type { FigureCell, FigureRow, FigureTable } from '../results/figure-table.js';

/** A row as it grows, from the newest report to the oldest. */
interface Row {
  readonly newest: Figure;
  readonly figures: (Figure | undefined)[];
}

/** Sets the figures of reports side by side, each report beside the one before. */
export function figureTable(scopes: readonly DraftFacts[]): FigureTable {
  const sorted = [...scopes].sort((a, b) => periodOf(a) - periodOf(b));
  const steps = sorted.map((scope, at) => (at > 0 ? compare(scope, sorted[at - 1]!) : undefined));
  const checked = new Map(
    sorted.flatMap((scope, at) => changesSince(scope, steps[at])).map((each) => [each.change, each]),
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
    rows: [...new Set(rows.values())].map((row) => rowOf(row, sorted, checked)),
  };
}

function periodOf({ fact }: DraftFacts): number {
  return fact(reportYears).period ?? 0;
}

function periodIn({ period }: { readonly period?: number }): { readonly period?: number } {
  return period === undefined ? {} : { period };
}

/** The results of checking the stated changes. */
type CheckedChanges = ReadonlyMap<Change, CheckedChange>;

function rowOf({ newest, figures }: Row, scopes: readonly DraftFacts[], checked: CheckedChanges): FigureRow {
  const unit = newest.value!.unit;
  return {
    name: nameOf(newest),
    heading: newest.headings.at(-1) ?? '',
    kind: newest.kind,
    unit: unit?.name ?? '',
    cells: figures.map((figure, at) =>
      figure ? cellOf(figure, scopes[at]!.draft, unit?.factor ?? 1, checked) : null,
    ),
  };
}

/** A name that says little by itself is shown with the subject of its sentence. */
function nameOf({ name: { verb, thing, topic } }: Figure): string {
  const own = verb + thing;
  return topic !== '' && (thing.length < 2 || own.length < 3) ? `${topic}·${own}` : own;
}

function cellOf(
  { value, changes }: Figure,
  draft: Draft,
  factor: number,
  checked: CheckedChanges,
): FigureCell {
  const written = (range: readonly [number, number]) => draft.text.slice(...range).replace(/\s+/g, '');
  const { range, value: amount, hedge, spans } = value!;
  const { line, column } = placeOf(draft, range);
  return {
    text: written(range),
    // Division by a power of ten leaves noise in the last digits.
    value: Number((amount / factor).toPrecision(12)),
    approximate: hedge !== undefined || spans === true,
    changes: changes.map((change) => {
      const { verdict = 'unchecked', formula = '' } = checked.get(change) ?? {};
      return { text: written(change.range), verdict, formula };
    }),
    line,
    column,
  };
}
