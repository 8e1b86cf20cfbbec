import type { IsoDate } from '../chinese/dates.js';
import { toChinese } from '../chinese/numerals.js';
import { defineFact } from '../core/facts.js';
import type { Knowledge, PlenumEntry, SessionBody } from '../knowledge/types.js';
import type { MeetingBody } from './plenums/mention.js';

/** What is known of congresses, plenums and sessions, asked by body and number. */
export interface Meetings {
  /** The day until which the table was checked to be complete. */
  readonly checkedOn: IsoDate;
  congress(term: number): PlenumEntry | undefined;
  session(body: SessionBody, term: number, session: number): PlenumEntry | undefined;
  /** The sessions of a term that have been held or are announced, in order; none for a term the table does not have. */
  sessions(body: SessionBody, term: number): readonly PlenumEntry[];
  /** Whether a term is over, so that no session can be added to it. */
  isOver(body: SessionBody, term: number): boolean;
  /** The first and the last term the table has of a body. */
  terms(body: SessionBody): { readonly first: number; readonly last: number } | undefined;
  /** The latest congress held on or before a day. */
  latestCongress(day: IsoDate): PlenumEntry | undefined;
}

/** The tables of congresses, plenums and sessions, ready to be asked. */
export const meetings = defineFact<Meetings>({
  id: 'meetings',
  compute: ({ knowledge }) => meetingsOf(knowledge),
});

/**
 * The day from which a report may speak of a meeting as held: of a plenum the day of its communiqué, of a congress or
 * session the day it opened, since reports are read out there. `undefined` while its days are not known.
 */
export function heldFrom({ body, start, end }: PlenumEntry): IsoDate | undefined {
  return body === 'central-committee' || body === 'ccdi' ? end : (start ?? end);
}

/** Whether the tables have the sessions of a body by date; the congresses have no sessions. */
export function isDatedBody(body: MeetingBody): body is Exclude<SessionBody, 'party-congress'> {
  return body === 'central-committee' || body === 'ccdi' || body === 'npc' || body === 'cppcc';
}

/**
 * The number of the plenum with which lists of a committee's plenums begin: the first ones settle offices, and are
 * left out by custom, from the nineteenth committee on only the very first.
 */
export function firstListed(term: number): number {
  return term >= 19 ? 2 : 3;
}

/** A meeting as reports call it in short: 十九届六中全会, 党的二十大. */
export function meetingName({ body, term, session }: Pick<PlenumEntry, 'body' | 'term' | 'session'>): string {
  const termText = toChinese(term);
  const sessionText = session === undefined ? '' : toChinese(session);
  switch (body) {
    case 'party-congress':
      return `党的${termText}大`;
    case 'central-committee':
      return `${termText}届${sessionText}中全会`;
    case 'ccdi':
      return `${termText}届中央纪委${sessionText}次全会`;
    case 'npc':
      return `${termText}届全国人大${sessionText}次会议`;
    case 'cppcc':
      return `全国政协${termText}届${sessionText}次会议`;
  }
}

function meetingsOf({ plenums, checkedOn }: Knowledge): Meetings {
  const byTerm = new Map<string, PlenumEntry[]>();
  const bounds = new Map<SessionBody, { first: number; last: number }>();
  for (const entry of plenums) {
    const { body, term } = entry;
    const key = `${body} ${term}`;
    byTerm.set(key, [...(byTerm.get(key) ?? []), entry]);
    const { first, last } = bounds.get(body) ?? { first: term, last: term };
    bounds.set(body, { first: Math.min(first, term), last: Math.max(last, term) });
  }
  for (const entries of byTerm.values()) entries.sort((a, b) => (a.session ?? 0) - (b.session ?? 0));

  const termOf = (body: SessionBody, term: number) => byTerm.get(`${body} ${term}`) ?? [];
  const congress = (term: number) => termOf('party-congress', term)[0];
  return {
    checkedOn,
    congress,
    sessions: termOf,
    session: (body, term, session) => termOf(body, term).find((entry) => entry.session === session),
    isOver(body, term) {
      const isPartys = body === 'central-committee' || body === 'ccdi';
      const next = isPartys ? congress(term + 1) : termOf(body, term + 1)[0];
      return next !== undefined && heldFrom(next) !== undefined;
    },
    terms: (body) => bounds.get(body),
    latestCongress: (day) =>
      plenums
        .filter((entry) => entry.body === 'party-congress' && entry.end !== undefined && entry.end <= day)
        .reduce<PlenumEntry | undefined>(
          (latest, entry) => (latest && latest.term > entry.term ? latest : entry),
          undefined,
        ),
  };
}
