import type { IsoDate } from '../chinese/dates.js';
import { defineFact } from '../core/facts.js';
import type { Knowledge, PlenumEntry, SessionBody } from '../knowledge/types.js';
import type { MeetingBody } from './plenums/mention.js';

export { type MeetingNumber, meetingName, type SessionBody } from '../chinese/meeting-names.js';

/** Congresses, plenums and sessions, indexed by body and number. */
export interface Meetings {
  /** The day until which the table was checked to be complete. */
  readonly checkedOn: IsoDate;
  congress(term: number): PlenumEntry | undefined;
  session(body: SessionBody, term: number, session: number): PlenumEntry | undefined;
  /** The sessions of a term that have been held or are announced, in order; none for a term the table does not have. */
  sessions(body: SessionBody, term: number): readonly PlenumEntry[];
  /** Whether a term is known to be over, so that no session can be added to it. */
  isOver(body: SessionBody, term: number): boolean;
  /** The first and the last term the table has of a body. */
  terms(body: SessionBody): { readonly first: number; readonly last: number } | undefined;
  /** The first day on which a term that the table does not have may have begun; `undefined` where none is next. */
  dueFrom(body: SessionBody): IsoDate | undefined;
  /** The latest congress held on or before a day. */
  latestCongress(day: IsoDate): PlenumEntry | undefined;
}

/** The tables of congresses, plenums and sessions, indexed. */
export const meetings = defineFact<Meetings>({
  id: 'meetings',
  compute: ({ knowledge }) => meetingsOf(knowledge),
});

/**
 * The day from which a report may speak of a meeting as held: of a plenum the day of its communiqué, of a congress or
 * session the day it opened, since reports are read out there; of one that is only announced its last day. `undefined`
 * while its days are not known.
 */
export function heldFrom({ body, from, to, status }: PlenumEntry): IsoDate | undefined {
  if (status === 'announced') return to ?? from;
  return body === 'central-committee' || body === 'ccdi' ? to : (from ?? to);
}

/** Whether it is not known yet that a meeting was held as planned. */
export function isAnnounced({ status }: PlenumEntry): boolean {
  return status === 'announced';
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

/** Congresses of the Party and of the people are held every five years, in autumn and in spring. */
const TERM_YEARS = 5;
const AUTUMN = '09-01';
const SPRING = '03-01';

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
  const latestCongress = (day: IsoDate) =>
    plenums
      .filter((entry) => entry.body === 'party-congress' && entry.to !== undefined && entry.to <= day)
      .reduce<PlenumEntry | undefined>(
        (latest, entry) => (latest && latest.term > entry.term ? latest : entry),
        undefined,
      );
  return {
    checkedOn,
    congress,
    sessions: termOf,
    session: (body, term, session) => termOf(body, term).find((entry) => entry.session === session),
    isOver(body, term) {
      const isPartys = body === 'central-committee' || body === 'ccdi';
      const next = isPartys ? congress(term + 1) : termOf(body, term + 1)[0];
      return next !== undefined && !isAnnounced(next) && heldFrom(next) !== undefined;
    },
    terms: (body) => bounds.get(body),
    dueFrom(body) {
      const isPeoples = body === 'npc' || body === 'cppcc';
      const latest = isPeoples ? termOf(body, bounds.get(body)?.last ?? 0)[0] : latestCongress('9999-12-31');
      const day = latest && heldFrom(latest);
      return day && `${Number(day.slice(0, 4)) + TERM_YEARS}-${isPeoples ? SPRING : AUTUMN}`;
    },
    latestCongress,
  };
}
