import { RangeSet } from '../base/ranges.js';
import type { Node, Range } from '../core/draft.js';
import { defineFact } from '../core/facts.js';
import { placeholderRanges } from './placeholders.js';
import type { Quantity } from './quantities/quantity.js';
import { type OtherNumber, scanQuantities } from './quantities/scan.js';
import { quotations } from './quotations.js';

export type { Hedge } from './quantities/hedges.js';
export type { Quantity } from './quantities/quantity.js';
export type { NumberRole } from './quantities/roles.js';
export type { OtherNumber } from './quantities/scan.js';
export type { Unit } from './quantities/units.js';

/** The numbers of a draft's prose and tables, in order: what is counted or measured, and what only looks so. */
export interface Quantities {
  readonly all: readonly Quantity[];
  /** Dates, ordinals, document numbers, names. */
  readonly others: readonly OtherNumber[];
}

export const quantities = defineFact<Quantities>({
  id: 'quantities',
  compute({ draft, fact }) {
    const { titles, speech, terms } = fact(quotations);
    const masks = {
      quoted: new RangeSet([...titles, ...speech, ...terms]),
      gaps: fact(placeholderRanges),
    };
    const all: Quantity[] = [];
    const others: OtherNumber[] = [];
    const verbatim = new RangeSet(draft.verbatim);
    forProse(draft.root, (range) => {
      if (verbatim.overlaps(range)) return;
      const scan = scanQuantities(draft, range, masks);
      for (const quantity of scan.quantities) all.push(quantity);
      for (const other of scan.others) others.push(other);
    });
    return { all, others };
  },
});

/** Goes over headings and sentences, those of lists and tables too, in order. */
function forProse(node: Node, action: (range: Range) => void): void {
  if (node.type === 'Heading') action(node.title);
  else if (node.type === 'Sentence') action(node.range);
  else if ('children' in node) for (const child of node.children) forProse(child, action);
}
