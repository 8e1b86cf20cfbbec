import { defineFact } from '../core/facts.js';
import { placeholderRanges } from './placeholders.js';
import type { NamedSessions, PlenumMention } from './plenums/mention.js';
import { readMentions } from './plenums/mentions.js';
import { readTermless } from './plenums/termless.js';
import { quotedRanges } from './quotations.js';

export type {
  MeetingBody,
  NamedSessions,
  Numeral,
  PlenumMention,
  SessionPart,
  Tense,
} from './plenums/mention.js';

/** Every congress, plenum and session a draft speaks of by number, in the order of its text. */
export const plenums = defineFact<readonly PlenumMention[]>({
  id: 'plenums',
  compute: ({ draft, fact }) =>
    readMentions(draft, { blanks: fact(placeholderRanges), quoted: fact(quotedRanges) }),
});

/** Sessions named right after their body, whether with their term or without: 市委十二届七次全会, 中央纪委五次全会. */
export const namedSessions = defineFact<readonly NamedSessions[]>({
  id: 'namedSessions',
  compute({ draft, fact }) {
    const mentions = fact(plenums);
    const around = { blanks: fact(placeholderRanges), quoted: fact(quotedRanges) };
    return [...mentions.filter(({ kind }) => kind === 'sessions'), ...readTermless(draft, mentions, around)];
  },
});

/** Whether a congress of the Party or plenums of its Central Committee are meant. */
export function isPartys({ body }: NamedSessions): boolean {
  return body === 'party-congress' || body === 'central-committee';
}
