import type { Node, Range } from '../core/draft.js';
import { defineFact } from '../core/facts.js';
import type { Guards } from '../core/guards.js';
import { RangeSet } from '../core/ranges.js';
import { placeholders } from './placeholders.js';
import { quotations } from './quotations.js';

/** What must not be reported on, and what must not be changed, in a draft. */
export const guards = defineFact<Guards>({
  id: 'guards',
  compute({ draft, fact }) {
    const { titles, speech } = fact(quotations);
    const muted = [...draft.verbatim, ...fact(placeholders).map(({ range }) => range)];
    return { muted, kept: [...muted, ...titles, ...speech, ...ordinals(draft.root)] };
  },
});

/** Code and placeholders: for rules that look after themselves. */
export const mutedRanges = defineFact<RangeSet>({
  id: 'muted-ranges',
  compute: ({ fact }) => new RangeSet(fact(guards).muted),
});

/** The marks that number headings and items: only the rules on numbering may change them. */
function ordinals(node: Node): Range[] {
  const own = 'ordinal' in node && node.ordinal ? [node.ordinal.range] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(ordinals)] : own;
}
