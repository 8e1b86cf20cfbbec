import type { Certainty } from '../../core/diagnostic.js';
import type { Draft, Range } from '../../core/draft.js';
import { defineFact } from '../../core/facts.js';
import { comparisons } from '../comparisons/comparisons.js';
import type { Match } from '../comparisons/match.js';
import { isYearBefore } from '../figures/times.js';
import type { Quantity } from '../quantities/quantity.js';
import { reportYears } from '../report-years.js';
import { certaintyOf, isExact } from './certainty.js';

/** What a draft says a figure was last year, with what last year's report says. */
export interface StatedBase {
  readonly quantity: Quantity;
  readonly match: Match;
  /** Last year's report. */
  readonly draft: Draft;
  /** How sure a contradiction is. */
  readonly certainty: Certainty;
}

/** Words that say why last year's figure is not what was reported. */
const REVISED = /调整|修订|修正|初步|口径|核实|普查|重新/;

/** The figures of last year that a draft quotes: 比上年的40起, 2020年查处40起. */
export const basesOf = defineFact<readonly StatedBase[]>({
  id: 'basesOf',
  compute({ draft, fact }) {
    const compared = fact(comparisons);
    if (!compared) return [];
    const years = fact(reportYears);
    const based = (quantity: Quantity, match: Match, sentence: Range): StatedBase => {
      const isRevised = REVISED.test(draft.text.slice(...sentence));
      const certainty = isRevised
        ? 'possible'
        : isExact(quantity)
          ? certaintyOf(match)
          : lower(certaintyOf(match));
      return { quantity, match, draft: compared.prior, certainty };
    };
    const quoted = compared.matches.flatMap((match) => {
      const { before, sentence, time } = match.current;
      if (!before || !isYearBefore(before.time, years, !time.years)) return [];
      return [based(before.quantity, match, sentence)];
    });
    const stated = compared.earlier.map((match) =>
      based(match.current.value!, match, match.current.sentence),
    );
    return [...quoted, ...stated];
  },
});

function lower(certainty: Certainty): Certainty {
  return certainty === 'certain' ? 'likely' : certainty;
}
