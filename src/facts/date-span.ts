import { addDays, type IsoDate } from '../chinese/dates.js';
import type { Certainty } from '../core/diagnostic.js';
import { defineFact } from '../core/facts.js';
import { type DateEvidence, dateEvidence, type Span } from './date-evidence.js';
import { heldFrom, isDatedBody, meetings } from './meetings.js';
import { type PlenumMention, plenums } from './plenums/plenums.js';

export type { DateEvidence, DateSource, Span } from './date-evidence.js';

/** When a draft was, or will be, signed, as far as the draft shows. */
export interface DateSpan extends Span {
  /** What it was inferred from; absent when no year is anywhere: then the span is open, and nothing dated is sure. */
  readonly evidence?: DateEvidence;
  /** All that speaks of the date, what counts most first. */
  readonly all: readonly DateEvidence[];
  /** Those of `all` that cannot be right if `evidence` is. */
  readonly contradicting: readonly DateEvidence[];
}

const EVER: Span = { from: '0000-01-01', to: '9999-12-31' };

/**
 * The span of days by which dated rules check a draft: inferred from its own dates in the order of their authority, and
 * begun no earlier than the last meeting it speaks of as held.
 */
export const dateSpan = defineFact<DateSpan>({
  id: 'dateSpan',
  compute({ draft, fact }) {
    const all = dateEvidence(draft);
    const [evidence] = all;
    const { from, to } = evidence ?? EVER;
    const cited = fact(plenums).flatMap((mention) => heldDays(mention, fact(meetings)));
    const begins = [from, ...cited.filter((day) => day <= to)].toSorted();
    return {
      from: begins.at(-1)!,
      to,
      ...(evidence && { evidence }),
      all,
      contradicting: evidence ? all.filter((other) => other.to < from || other.from > to) : [],
    };
  },
});

/** From when on each meeting of a mention that is spoken of as held may be spoken of so. */
function heldDays(mention: PlenumMention, known: ReturnType<typeof meetings.compute>): IsoDate[] {
  const { kind, body, term, sessions, tense } = mention;
  if (tense !== 'past') return [];
  const entries =
    kind === 'congress'
      ? [body === 'party-congress' ? known.congress(term.value) : undefined]
      : isDatedBody(body)
        ? sessions.map(({ numeral }) => known.session(body, term.value, numeral.value))
        : [];
  return entries.flatMap((entry) => (entry && heldFrom(entry)) ?? []);
}

/**
 * How sure it is that a day had come, and some more passed, when a draft was signed; `undefined` when it had not. The
 * open end of a span without evidence says nothing.
 */
export function certaintyOfPassed(
  { from, to, evidence }: DateSpan,
  day: IsoDate,
  grace = 0,
): Certainty | undefined {
  const due = addDays(day, grace);
  if (due <= from) return evidence ? 'certain' : 'possible';
  return evidence && due <= to ? 'possible' : undefined;
}

/** How sure it is that a day had not come when a draft was signed; `undefined` when it may have. */
export function certaintyOfAwaited({ from, to, evidence }: DateSpan, day: IsoDate): Certainty | undefined {
  if (!evidence || day <= from) return undefined;
  return day > to ? 'certain' : 'possible';
}

/** Whether a sentence names a year before that of a day: then it speaks of what was, and old names are right in it. */
export function namesEarlierYear(sentence: string, day: IsoDate): boolean {
  const years = sentence.match(/(?:19|20)\d{2}(?=年)/g) ?? [];
  return years.some((year) => year < day.slice(0, 4));
}
