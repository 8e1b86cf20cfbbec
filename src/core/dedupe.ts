import type { Diagnostic } from './diagnostic.js';
import { isOwn } from './own-diagnostics.js';

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

/**
 * In the order of the text; at one place the shorter range first, then by rule. Before all stands what hegao itself says of
 * the draft as a whole.
 */
export function sortByRange(found: readonly Diagnostic[]): Diagnostic[] {
  return [...found].sort(
    (a, b) =>
      Number(isAboutDraft(b)) - Number(isAboutDraft(a)) ||
      a.range[0] - b.range[0] ||
      a.range[1] - b.range[1] ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  );
}

function isAboutDraft({ ruleId, range, source }: Diagnostic): boolean {
  return isOwn(ruleId) && range[1] === 0 && source === undefined;
}
