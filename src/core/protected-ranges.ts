import { RangeSet } from '../base/ranges.js';
import type { Diagnostic } from './diagnostic.js';
import type { Range } from './draft.js';

/** Protected ranges of a draft: where nothing is reported, or nothing is changed. */
export interface ProtectedRanges {
  /** Findings here are dropped: placeholders, code. */
  readonly noReport: readonly Range[];
  /** Fixes that touch this are removed from their findings: quotations, 《titles》, heading marks, placeholders, code. */
  readonly noFix: readonly Range[];
}

/** Drops findings and fixes in protected ranges. Findings of rules with `guards: false` are left unchanged. */
export function applyProtection(
  diagnostics: readonly Diagnostic[],
  { noReport, noFix }: ProtectedRanges,
  isProtected: (ruleId: string) => boolean,
): Diagnostic[] {
  const noReportSet = new RangeSet(noReport);
  const noFixSet = new RangeSet(noFix);
  return diagnostics.flatMap((diagnostic) => {
    if (!isProtected(diagnostic.ruleId)) return [diagnostic];
    if (noReportSet.overlaps(diagnostic.range)) return [];
    const fixes = diagnostic.fixes.filter(
      ({ edits }) => !edits.some(({ range }) => noFixSet.overlaps(range)),
    );
    return [fixes.length === diagnostic.fixes.length ? diagnostic : { ...diagnostic, fixes }];
  });
}
