import type { IsoDate } from '../chinese/dates.js';
import type { Certainty } from '../core/diagnostic.js';
import type { Range } from '../core/draft.js';
import type { AnyContext, Rule, RuleMeta, RuleSettings } from '../core/rule.js';
import { type DateSpan, dateSpan } from '../facts/date-span.js';
import { quotedRanges, termRanges } from '../facts/quotations.js';
import type { Knowledge } from '../knowledge/types.js';
import { headsClause, standsIn } from './context.js';
import { isAllowed } from './office-words.js';
import type { Pair } from './pairs.js';

/** Pairs with what to say of them. */
export interface PairGroup {
  readonly pairs: readonly Pair[];
  readonly messageId: string;
  readonly certainty: Certainty;
  /** The day from which they are wrong; older drafts may have them. */
  readonly since?: IsoDate | undefined;
  /** The last day on which they are wrong. */
  readonly until?: IsoDate | undefined;
  /** Only where no quotation marks stand around it. */
  readonly bare?: boolean;
  /** Of the fix; `review` unless told. */
  readonly safety?: 'safe' | 'review';
  /** Fills further slots of the message. */
  readonly data?: Readonly<Record<string, string>>;
}

/** A rule that is only a list of wrong phrases, each with the right one. */
export interface ReplacePhrases {
  readonly id: string;
  /** The messages may use the slots `wrong` and `right`. */
  readonly meta: RuleMeta;
  readonly groups: readonly PairGroup[];
  /** Further groups, from the vocabulary of the office. */
  readonly office?: (knowledge: Knowledge) => readonly PairGroup[];
}

/** Marks that quote, of all kinds. */
const QUOTES = '“”"‘’\'「」『』';

type Entry = Pair & Omit<PairGroup, 'pairs'>;

/**
 * Makes a rule that reports wrong phrases and offers the right ones. What is quoted, what is part of a sound phrase,
 * and what the office allows is passed over; of overlapping phrases the first is reported, the longest at one place.
 */
export function replacePhrases({ id, meta, groups, office }: ReplacePhrases): Rule {
  const builtIn = entriesOf(groups);
  const entriesFor = (knowledge: Knowledge): ReadonlyMap<string, Entry> =>
    office ? new Map([...builtIn, ...entriesOf(office(knowledge))]) : builtIn;
  return {
    id,
    meta,
    phrases: ({ knowledge }: RuleSettings) => entriesFor(knowledge).keys(),
    create({ draft: { text }, fact, knowledge, report }: AnyContext) {
      const entries = entriesFor(knowledge);
      let reported = 0;
      return {
        Phrase({ phrase, range: found }) {
          const entry = entries.get(phrase)!;
          const range: Range = [found[0], found[0] + entry.wrong.length];
          if (range[0] < reported || !isWrong(entry, text, found)) return;
          if (fact(quotedRanges).overlaps(range) || isAllowed(knowledge, text, range)) return;
          if (entry.bare && (fact(termRanges).overlaps(range) || QUOTES.includes(text[range[0] - 1] ?? ' ')))
            return;
          const certainty = certaintyIn(entry, fact(dateSpan));
          if (certainty === undefined) return;
          reported = range[1];
          const { wrong, right, messageId, safety = 'review', data } = entry;
          const edits = [{ range, text: right }];
          const fixes = right === '' ? [] : [{ edits, safety }];
          report({ range, messageId, data: { wrong, right, ...data }, certainty, fixes });
        },
      };
    },
  };
}

function entriesOf(groups: readonly PairGroup[]): ReadonlyMap<string, Entry> {
  return new Map(
    groups.flatMap(({ pairs, ...group }) =>
      pairs.map((pair) => [pair.phrase, { ...pair, ...group }] as const),
    ),
  );
}

/** Whether a phrase found is wrong where it stands. */
function isWrong({ right, within, headOnly }: Entry, text: string, found: Range): boolean {
  if (headOnly && !headsClause(text, found[0])) return false;
  return !standsIn(text, found, right) && !within.some((sound) => standsIn(text, found, sound));
}

/** How sure it is that a phrase is wrong on the day of a draft; `undefined` when it surely is not. */
function certaintyIn({ certainty, since, until }: Entry, span: DateSpan): Certainty | undefined {
  if ((since !== undefined && span.to < since) || (until !== undefined && span.from > until))
    return undefined;
  if (since === undefined && until === undefined) return certainty;
  const isSure = span.evidence && (since ?? span.from) <= span.from && span.to <= (until ?? span.to);
  return isSure ? certainty : 'possible';
}
