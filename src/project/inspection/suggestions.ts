import type { Completion, Rule } from '../../core/rule.js';
import type { DateSpan } from '../../facts/date-span.js';
import { heldFrom, meetingName } from '../../facts/meetings.js';
import type { Knowledge } from '../../knowledge/types.js';

/** Words that may stand in a draft of its day, for an editor to complete. Plain JSON. */
export interface Suggestion extends Completion {
  /** A meeting, or words that are fixed. */
  readonly kind: 'meeting' | 'wording';
}

/**
 * The meetings that were held by the day of a draft, the latest first, the words active rules give in their correct
 * form, and those that the office prefers or allows.
 */
export function suggestionsFor(
  { from, to }: DateSpan,
  knowledge: Knowledge,
  rules: readonly Rule[],
): Suggestion[] {
  const meetings = knowledge.plenums
    .flatMap((entry) => {
      const held = heldFrom(entry);
      return held === undefined || held > to ? [] : [{ entry, held }];
    })
    .sort((a, b) => (a.held < b.held ? 1 : a.held > b.held ? -1 : 0))
    .map(({ entry, held }): Suggestion => {
      const note = `${held}${entry.subject === undefined ? '' : `　${entry.subject}`}`;
      return { kind: 'meeting', text: meetingName(entry), note };
    });
  const own = knowledge.phrases
    .filter(({ use }) => use !== 'forbidden')
    .flatMap(({ forms, reason, from: since, to: until }) =>
      forms.map((text) => ({ text, note: reason, since, until })),
    );
  const offered = [...own, ...rules.flatMap(({ meta }) => meta.completions?.(knowledge) ?? [])]
    .filter(({ since, until }) => (since ?? from) <= to && (until ?? to) >= from)
    .map(({ text, note }): Suggestion => ({ kind: 'wording', text, ...(note !== undefined && { note }) }));
  return [...meetings, ...uniqueByText(offered)];
}

function uniqueByText(suggestions: readonly Suggestion[]): Suggestion[] {
  return [...new Map(suggestions.toReversed().map((one) => [one.text, one])).values()].reverse();
}
