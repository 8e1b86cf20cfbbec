import type { Knowledge } from '../knowledge/types.js';

/** Makes something of what is known once, and gives it again for all drafts that are checked by the same. */
export function perKnowledge<T>(make: (knowledge: Knowledge) => T): (knowledge: Knowledge) => T {
  const made = new WeakMap<Knowledge, { readonly value: T }>();
  return (knowledge) => {
    const known = made.get(knowledge) ?? { value: make(knowledge) };
    made.set(knowledge, known);
    return known.value;
  };
}
