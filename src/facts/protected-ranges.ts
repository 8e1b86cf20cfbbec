import { RangeSet } from '../base/ranges.js';
import type { Node, Range } from '../core/draft.js';
import { defineFact } from '../core/facts.js';
import type { ProtectedRanges } from '../core/protected-ranges.js';
import { placeholders } from './placeholders/placeholders.js';
import { quotations } from './quotations.js';

/** What must not be reported on, and what must not be changed, in a draft. */
export const protectedRanges = defineFact<ProtectedRanges>({
  id: 'protectedRanges',
  compute({ draft, fact }) {
    const { titles, speech } = fact(quotations);
    const noReport = [...draft.verbatim, ...fact(placeholders).map(({ range }) => range)];
    return { noReport, noFix: [...noReport, ...titles, ...speech, ...ordinals(draft.root)] };
  },
});

/** Code and placeholders: for rules that look after themselves. */
export const noReportRanges = defineFact<RangeSet>({
  id: 'no-report-ranges',
  compute: ({ fact }) => new RangeSet(fact(protectedRanges).noReport),
});

/** The marks that number headings and items: only the rules on numbering may change them. */
function ordinals(node: Node): Range[] {
  const own = 'ordinal' in node && node.ordinal ? [node.ordinal.range] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(ordinals)] : own;
}
