import type { Diagnostic } from './diagnostic.js';
import type { Range } from './draft.js';
import { RangeSet } from './ranges.js';

/** Where findings and fixes have no business. */
export interface Guards {
  /** A finding here is dropped: placeholders, code. */
  readonly muted: readonly Range[];
  /** A fix that touches this is taken off its finding: quotations, 《titles》, heading marks, placeholders, code. */
  readonly kept: readonly Range[];
}

/** Drops findings and fixes that the guards forbid. Findings of rules with `guards: false` pass as they are. */
export function applyGuards(
  diagnostics: readonly Diagnostic[],
  { muted, kept }: Guards,
  isGuarded: (ruleId: string) => boolean,
): Diagnostic[] {
  const mutedSet = new RangeSet(muted);
  const keptSet = new RangeSet(kept);
  return diagnostics.flatMap((diagnostic) => {
    if (!isGuarded(diagnostic.ruleId)) return [diagnostic];
    if (mutedSet.overlaps(diagnostic.range)) return [];
    const fixes = diagnostic.fixes.filter(({ edits }) => !edits.some(({ range }) => keptSet.overlaps(range)));
    return [fixes.length === diagnostic.fixes.length ? diagnostic : { ...diagnostic, fixes }];
  });
}
