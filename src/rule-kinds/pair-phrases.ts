import type { Range } from '../core/draft.js';
import type { AnyContext, Rule, RuleMeta } from '../core/rule.js';
import { quotedRanges } from '../facts/quotations.js';
import { withMore } from './meta.js';
import { isAllowed } from './office-words.js';

/** A phrase that goes with certain words before it. */
export interface Pairing {
  /** What the words go with: 四个意识. */
  readonly head: string;
  /** Words that do not, each with the one to write: 坚定 → 增强; without one, several are right. */
  readonly wrong: Readonly<Record<string, string | undefined>>;
  /** The words that do, for the message. */
  readonly right: string;
}

/** A rule that is only a list of phrases with the words that go before them. */
export interface PairPhrases {
  readonly id: string;
  /** The messages `pair`, with the slots `wrong` and `right`, and `choose`, with `wrong`, `head` and `right`. */
  readonly meta: RuleMeta;
  readonly pairings: readonly Pairing[];
}

/** How a phrase stands behind its word: in quotation marks, or bare. */
const OPENERS = ['“', '"', ''];

/** Makes a rule that reports words that do not go with the phrase behind them, and puts in the one that does. */
export function pairPhrases({ id, meta, pairings }: PairPhrases): Rule {
  const entries = new Map(
    pairings.flatMap((pairing) =>
      Object.entries(pairing.wrong).flatMap(([word, instead]) =>
        OPENERS.map((opener) => [word + opener + pairing.head, { ...pairing, word, instead }] as const),
      ),
    ),
  );
  return {
    id,
    meta: withMore(meta, { respectsAllowedPhrases: true }),
    phrases: [...entries.keys()],
    create({ draft: { text }, fact, knowledge, report }: AnyContext) {
      /** Where the last finding ends: 做到 is a part of 坚决做到. */
      let reportedTo = 0;
      return {
        Phrase({ phrase, range }) {
          const { word, instead, head, right } = entries.get(phrase)!;
          if (
            range[0] < reportedTo ||
            fact(quotedRanges).overlaps(range) ||
            isAllowed(knowledge, text, range)
          )
            return;
          reportedTo = range[1];
          const wordRange: Range = [range[0], range[0] + word.length];
          if (instead === undefined) {
            report({ range: wordRange, messageId: 'choose', data: { wrong: word, head, right } });
            return;
          }
          const fixes = [{ edits: [{ range: wordRange, text: instead }], safety: 'safe' as const }];
          const data = { wrong: word, head, right: instead };
          report({ range: wordRange, messageId: 'pair', data, fixes });
        },
      };
    },
  };
}
