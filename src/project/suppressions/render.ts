import type { SuppressionEntry, Suppressions } from '../../config/suppressions.js';

/**
 * A suppressions file as text: an entry a line, sorted by draft, rule and fingerprint, so that changes are lines in a
 * diff, and those of two people meet in a merge only where they mean the same.
 */
export function render({ $schema, entries }: Pick<Suppressions, '$schema' | 'entries'>): string {
  const drafts = sortedBy(entries, ([name]) => name)
    .filter(([, own]) => own.size > 0)
    .map(([name, own]) => `    ${JSON.stringify(name)}: {\n${entryLines(own)}\n    }`);
  const suppressions = drafts.length > 0 ? `{\n${drafts.join(',\n')}\n  }` : '{}';
  const schema = $schema === undefined ? '' : `  "$schema": ${JSON.stringify($schema)},\n`;
  return `{\n${schema}  "version": 1,\n  "suppressions": ${suppressions}\n}\n`;
}

function entryLines(own: ReadonlyMap<string, SuppressionEntry>): string {
  return sortedBy(own, ([fingerprint, { rule }]) => `${rule} ${fingerprint}`)
    .map(([fingerprint, entry]) => `      "${fingerprint}": ${entryText(entry)}`)
    .join(',\n');
}

const KEYS = ['rule', 'messageId', 'location', 'reason', 'owner', 'expires'] as const;

/** An entry on one line; equal for entries that say the same. */
export function entryText(entry: SuppressionEntry): string {
  const members = KEYS.filter((key) => entry[key] !== undefined).map(
    (key) => `${JSON.stringify(key)}: ${JSON.stringify(entry[key])}`,
  );
  return `{ ${members.join(', ')} }`;
}

/** By UTF-16 code units, which are the same on every machine. */
function sortedBy<K, V>(map: ReadonlyMap<K, V>, key: (entry: [K, V]) => string): [K, V][] {
  return [...map]
    .map((entry) => [key(entry), entry] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, entry]) => entry);
}
