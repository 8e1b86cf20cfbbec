import { TokenKind } from '../../chinese/lexer.js';
import type { Draft } from '../../core/draft.js';
import { defineFact } from '../../core/facts.js';
import { placeholderRanges } from '../placeholders/placeholders.js';
import { quotedRanges } from '../quotations.js';
import type { NamedSessions, PlenumMention } from './mention.js';
import { readMentions, type Surroundings } from './mentions.js';
import { bodyOf, ownerBefore } from './owners.js';
import { Reader } from './reader.js';
import { readSessions } from './sessions.js';

export type {
  MeetingBody,
  NamedSessions,
  Numeral,
  PlenumMention,
  SessionPart,
  Tense,
} from './mention.js';

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

/** Reads sessions that are named without a term, right after their body: 中央纪委五次全会. */
function readTermless(
  draft: Draft,
  mentions: readonly PlenumMention[],
  { blanks, quoted }: Surroundings,
): NamedSessions[] {
  const reader = new Reader(draft);
  const { tokens, text } = draft;
  const found: NamedSessions[] = [];
  let mention = 0;
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kinds[token];
    if (kind !== TokenKind.Chinese && kind !== TokenKind.Arabic) continue;
    const counter = text[tokens.ends[token]!];
    if (counter !== '中' && counter !== '次') continue;
    const start = tokens.starts[token]!;
    while (mention < mentions.length && mentions[mention]!.range[1] <= start) mention++;
    const isRead = mention < mentions.length && mentions[mention]!.range[0] <= start;
    const sessions = isRead ? undefined : sessionsAt(reader, start);
    if (sessions && !blanks.overlaps(sessions.range)) {
      found.push({ ...sessions, quoted: quoted.overlaps(sessions.range) });
    }
  }
  return found;
}

function sessionsAt(reader: Reader, start: number): Omit<NamedSessions, 'quoted'> | undefined {
  const first = reader.text[start - 1] === '第' ? start - 1 : start;
  const owner = ownerBefore(reader, first);
  // The Party's own plenums, and what a place does, cannot be distinguished from other things that are counted.
  if (!owner || owner.kind === 'party' || owner.kind === 'place') return undefined;
  const body = bodyOf(owner.kind, '', true);
  const chain = body && readSessions(reader, first);
  if (!body || !chain?.noun) return undefined;
  return { body, owner: owner.range, ...chain, range: [owner.range[0], chain.end] };
}
