import type { Entry, Knowledge, KnowledgePack, TableName } from './types.js';

const TABLES: readonly TableName[] = [
  'plenums',
  'phrases',
  'bodies',
  'indicators',
  'people',
  'sections',
  'formulations',
  'newTerms',
  'replacedTerms',
  'preambles',
  'campaigns',
  'fixedLists',
  'regulations',
  'repeals',
];

/**
 * Merges packs, later ones over earlier ones: an entry with an id that is there already replaces that entry. The
 * result counts as checked until the latest day any table of plenums was: a list of the office's own words, however
 * new, says nothing of what has been held since.
 */
export function merge(packs: readonly KnowledgePack[]): Knowledge {
  const checkedOn =
    packs
      .flatMap(({ plenums, checkedOn }) => (plenums?.length && checkedOn !== undefined ? [checkedOn] : []))
      .sort()
      .at(-1) ?? '';
  const tables = Object.fromEntries(
    TABLES.map((table) => [table, mergeEntries(packs.map((pack) => pack[table] ?? []))]),
  );
  return { checkedOn, ...tables } as unknown as Knowledge;
}

function mergeEntries(lists: readonly (readonly Entry[])[]): Entry[] {
  return [...new Map(lists.flat().map((entry) => [entry.id, entry])).values()];
}
