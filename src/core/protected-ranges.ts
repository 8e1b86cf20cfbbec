import { RangeSet } from '../base/ranges.js';
import type { Diagnostic } from './diagnostic.js';
import type { Range } from './draft.js';

/** Where findings and fixes have no business. */
export interface ProtectedRanges {
  /** A finding here is dropped: placeholders, code. */
  readonly noReport: readonly Range[];
  /** A fix that touches this is taken off its finding: quotations, 《titles》, heading marks, placeholders, code. */
  readonly noFix: readonly Range[];
}

/** Drops findings and fixes that the protectedRanges forbid. Findings of rules with `protectedRanges: false` pass as they are. */
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
