import { RangeSet } from '../base/ranges.js';
import type { Certainty } from '../core/diagnostic.js';
import type { Range } from '../core/draft.js';
import { defineFact } from '../core/facts.js';
import { kindOf, type PlaceholderKind } from './placeholders/kinds.js';
import { sampleOf } from './placeholders/samples.js';
import { scan } from './placeholders/scan.js';

export type { PlaceholderKind } from './placeholders/kinds.js';

/** A place where something is still to be filled in. */
export interface Placeholder {
  /** Its own characters: a run of one fill character, an empty bracket, a note to the writer. */
  readonly range: Range;
  readonly kind: PlaceholderKind;
  /** How it looks with its neighbours: X余万元. */
  readonly sample: string;
  /** `likely` where the same characters may be meant: 某区, （略）. */
  readonly certainty: Certainty;
}

/** The placeholders of a draft, in the order of its text. */
export const placeholders = defineFact<readonly Placeholder[]>({
  id: 'placeholders',
  compute({ draft: { text, verbatim } }) {
    const code = new RangeSet(verbatim);
    return scan(text).flatMap((gap): Placeholder[] => {
      const range: Range = [gap.start, gap.end];
      if (code.overlaps(range)) return [];
      const kind = kindOf(text, gap);
      return [{ range, kind, sample: sampleOf(text, gap, kind), certainty: gap.certainty }];
    });
  },
});

/** Where the placeholders stand, for those who must not read a figure or a name out of them. */
export const placeholderRanges = defineFact<RangeSet>({
  id: 'placeholder-ranges',
  compute: ({ fact }) => new RangeSet(fact(placeholders).map(({ range }) => range)),
});
