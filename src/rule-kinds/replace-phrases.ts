import type { IsoDate } from '../chinese/dates.js';
import type { Certainty } from '../core/diagnostic.js';
import type { Range } from '../core/draft.js';
import type { AnyContext, Rule, RuleMeta } from '../core/rule.js';
import { dateSpan } from '../facts/date-span.js';
import { quotedRanges } from '../facts/quotations.js';
import { headsClause, standsIn } from './context.js';
import { isAllowed } from './office-words.js';
import type { Pair } from './pairs.js';

/** Pairs with what to say of them. */
export interface PairGroup {
  readonly pairs: readonly Pair[];
  readonly messageId: string;
  readonly certainty: Certainty;
  /** The day from which they are wrong; older drafts may have them. */
  readonly since?: IsoDate;
}

/** A rule that is only a list of wrong phrases, each with the right one. */
export interface ReplacePhrases {
  readonly id: string;
  /** The messages may use the slots `wrong` and `right`. */
  readonly meta: RuleMeta;
  readonly groups: readonly PairGroup[];
}

/**
 * Makes a rule that reports wrong phrases and offers the right ones. What is quoted, what is part of a sound phrase,
 * and what the office allows is passed over; of overlapping phrases the first is reported, the longest at one place.
 */
export function replacePhrases({ id, meta, groups }: ReplacePhrases): Rule {
  const entries = new Map(
    groups.flatMap(({ pairs, ...group }) =>
      pairs.map((pair) => [pair.phrase, { ...pair, ...group }] as const),
    ),
  );
  return {
    id,
    meta,
    phrases: [...entries.keys()],
    create({ draft: { text }, fact, knowledge, report }: AnyContext) {
      let reported = 0;
      return {
        Phrase({ phrase, range: found }) {
          const { wrong, right, within, headOnly, messageId, certainty, since } = entries.get(phrase)!;
          const range: Range = [found[0], found[0] + wrong.length];
          if (range[0] < reported || fact(quotedRanges).overlaps(range)) return;
          if (since !== undefined && fact(dateSpan).to < since) return;
          if (headOnly && !headsClause(text, range[0])) return;
          if (within.some((sound) => standsIn(text, found, sound)) || isAllowed(knowledge, text, range))
            return;
          reported = range[1];
          const fix = { edits: [{ range, text: right }], safety: 'review' as const };
          report({ range, messageId, data: { wrong, right }, certainty, fixes: [fix] });
        },
      };
    },
  };
}
