import { defineFact } from '../core/facts.js';
import { placeholderRanges } from './placeholders.js';
import type { PlenumMention } from './plenums/mention.js';
import { readMentions } from './plenums/mentions.js';
import { quotedRanges } from './quotations.js';

export type { MeetingBody, Numeral, PlenumMention, SessionPart, Tense } from './plenums/mention.js';

/** Every congress, plenum and session a draft speaks of by number, in the order of its text. */
export const plenums = defineFact<readonly PlenumMention[]>({
  id: 'plenums',
  compute: ({ draft, fact }) =>
    readMentions(draft, { blanks: fact(placeholderRanges), quoted: fact(quotedRanges) }),
});
