import { defineFact } from '../core/facts.js';
import type { PersonEntry } from '../knowledge/types.js';
import { dateSpan } from './date-span.js';

/** A person in the office's table. */
export interface Person {
  readonly name: string;
  /** Offices that may be held on some day of the draft's time. */
  readonly current: readonly PersonEntry[];
  /** Offices held before or after, or by someone of the same name never at that time. */
  readonly other: readonly PersonEntry[];
  /** The place among others: the highest of the offices held at the time; 1 is first. */
  readonly rank?: number;
}

/** The persons of the office's table by name, with what they are at the time of the draft. */
export const people = defineFact<ReadonlyMap<string, Person>>({
  id: 'people',
  compute({ knowledge, fact }) {
    const { from, to } = fact(dateSpan);
    const holds = (entry: PersonEntry) => (entry.from ?? '') <= to && (entry.to ?? '9999') >= from;
    return new Map(
      [...byName(knowledge.people)].map(([name, entries]) => {
        const current = entries.filter(holds);
        const ranks = current.flatMap(({ rank }) => rank ?? []);
        const person: Person = {
          name,
          current,
          other: entries.filter((entry) => !holds(entry)),
          ...(ranks.length > 0 && { rank: Math.min(...ranks) }),
        };
        return [name, person];
      }),
    );
  },
});

function byName(entries: readonly PersonEntry[]): Map<string, PersonEntry[]> {
  const named = new Map<string, PersonEntry[]>();
  for (const entry of entries) {
    for (const name of entry.forms) named.set(name, [...(named.get(name) ?? []), entry]);
  }
  return named;
}
