import type { Diagnostic } from './diagnostic.js';

/** One finding of a rule with one message at one place: the first of those that are the same. */
export function deduplicate(found: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return found.filter(({ ruleId, messageId, message, range, identity = [] }) => {
    const key = [ruleId, messageId, range.join(), message, ...identity].join('\0');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** In the order of the text; at one place the shorter range first, then by rule. */
export function sortByRange(found: readonly Diagnostic[]): Diagnostic[] {
  return [...found].sort(
    (a, b) =>
      a.range[0] - b.range[0] ||
      a.range[1] - b.range[1] ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  );
}
