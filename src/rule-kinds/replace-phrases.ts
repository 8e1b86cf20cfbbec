import { CharClass, charClass } from '../chinese/characters.js';
import type { IsoDate } from '../chinese/dates.js';
import { entriesIn, type Pair, phraseIn, readPair, readPairs } from '../chinese/pairs.js';
import type { Certainty } from '../core/diagnostic.js';
import type { Range } from '../core/draft.js';
import type { AnyContext, Completion, Rule, RuleMeta, RuleSettings } from '../core/rule.js';
import { type DateSpan, dateSpan } from '../facts/date-span.js';
import { quotedRanges, termRanges } from '../facts/quotations.js';
import type { Knowledge } from '../knowledge/types.js';
import { withMore } from './meta.js';
import { isAllowed, standsIn } from './office-words.js';
import { perKnowledge } from './per-knowledge.js';

/** Pairs with what to say of them. */
export interface PairGroup {
  /** Pairs, or a table of them as `readPairs` reads it. */
  readonly pairs: string | readonly Pair[];
  readonly messageId: string;
  readonly certainty: Certainty;
  /** The day from which they are wrong; older drafts may have them. */
  readonly since?: IsoDate | undefined;
  /** The last day on which they are wrong. */
  readonly until?: IsoDate | undefined;
  /** Only where no quotation marks stand around it. */
  readonly bare?: boolean;
  /** Of the fix; `review` unless given. */
  readonly safety?: 'safe' | 'review';
  /** Fills further slots of the message. */
  readonly data?: Readonly<Record<string, string>>;
}

/** A rule that is only a list of wrong phrases, each with the right one. */
export interface ReplacePhrases {
  readonly id: string;
  /** The messages may use the slots `wrong` and `right`. */
  readonly meta: RuleMeta;
  readonly groups: readonly PairGroup[] | ((knowledge: Knowledge) => readonly PairGroup[]);
  /** Further groups, from the vocabulary of the office. */
  readonly office?: (knowledge: Knowledge) => readonly PairGroup[];
}

/** Marks that quote, of all kinds. */
const QUOTES = '“”"‘’\'「」『』';

/** Where to read about a phrase that was found. */
type Entries = ReadonlyMap<string, readonly [pair: string | Pair, group: PairGroup]>;

/**
 * Makes a rule that reports wrong phrases, and gives the right ones as completions. What is quoted, what is part of a
 * sound phrase,
 * and what the office allows is passed over; of overlapping phrases the first is reported, the longest at one place.
 */
export function replacePhrases({ id, meta, groups, office }: ReplacePhrases): Rule {
  const groupsFor = (knowledge: Knowledge) => [
    ...(typeof groups === 'function' ? groups(knowledge) : groups),
    ...(office?.(knowledge) ?? []),
  ];
  // Made when it is first asked for: explain and init need none of it.
  const entriesFor = perKnowledge((knowledge) => entriesOf(groupsFor(knowledge)));
  return {
    id,
    meta: withMore(meta, {
      respectsAllowedPhrases: true,
      completions: (knowledge) => completionsOf(groupsFor(knowledge)),
    }),
    phrases: ({ knowledge }: RuleSettings) => entriesFor(knowledge).keys(),
    create({ draft: { text }, fact, knowledge, report }: AnyContext) {
      const entries = entriesFor(knowledge);
      let reported = 0;
      return {
        Phrase({ phrase, range: found }) {
          if (found[0] < reported) return;
          const [entry, group] = entries.get(phrase)!;
          const pair = typeof entry === 'string' ? readPair(entry) : entry;
          const range: Range = [found[0], found[0] + pair.wrong.length];
          if (!isWrong(pair, text, found)) return;
          if (fact(quotedRanges).overlaps(range) || isAllowed(knowledge, text, range)) return;
          const { bare, messageId, safety = 'review', data } = group;
          if (bare && (fact(termRanges).overlaps(range) || QUOTES.includes(text[range[0] - 1] ?? ' ')))
            return;
          const certainty = certaintyIn(group, fact(dateSpan));
          if (certainty === undefined) return;
          reported = range[1];
          const { wrong, right } = pair;
          const edits = [{ range, text: right }];
          const fixes = right === '' ? [] : [{ edits, safety }];
          report({ range, messageId, data: { wrong, right, ...data }, certainty, fixes });
        },
      };
    },
  };
}

function entriesOf(groups: readonly PairGroup[]): Entries {
  const entries = new Map<string, readonly [string | Pair, PairGroup]>();
  for (const group of groups) {
    if (typeof group.pairs === 'string') {
      for (const entry of entriesIn(group.pairs)) entries.set(phraseIn(entry), [entry, group]);
    } else for (const pair of group.pairs) entries.set(pair.phrase, [pair, group]);
  }
  return entries;
}

/** Right words shorter than this are as soon typed as chosen. */
const WORTHWHILE = 4;

function completionsOf(groups: readonly PairGroup[]): Completion[] {
  return groups.flatMap(({ pairs, since }) =>
    (typeof pairs === 'string' ? readPairs(pairs) : pairs)
      .filter(({ right }) => right.length >= WORTHWHILE)
      .map(({ right }) => ({ text: right, since })),
  );
}

/** Whether a phrase found is wrong where it stands. */
function isWrong({ right, within, headOnly }: Pair, text: string, found: Range): boolean {
  if (headOnly && !headsClause(text, found[0])) return false;
  return !standsIn(text, found, right) && !within.some((sound) => standsIn(text, found, sound));
}

/** Whether nothing but a mark or the beginning of the line stands before an offset, spaces aside. */
function headsClause(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const kind = charClass(text.charCodeAt(before));
    if (kind === CharClass.Mark || text[before] === '\n') return true;
    if (kind !== CharClass.Space) return false;
  }
  return true;
}

/** How sure it is that a phrase is wrong on the day of a draft; `undefined` when it surely is not. */
function certaintyIn({ certainty, since, until }: PairGroup, span: DateSpan): Certainty | undefined {
  if ((since !== undefined && span.to < since) || (until !== undefined && span.from > until))
    return undefined;
  if (since === undefined && until === undefined) return certainty;
  const isSure = span.evidence && (since ?? span.from) <= span.from && span.to <= (until ?? span.to);
  return isSure ? certainty : 'possible';
}
