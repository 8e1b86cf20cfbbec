import { OPENERS, PAIRS, SENTENCE_ENDS } from '../../chinese/punctuation.js';

/** What a mark does to sentences and clauses; a mark may do several of these. */
export const MarkRole = { Opens: 1, Closes: 2, Ends: 4, EndsClause: 8 } as const;

const CLAUSE_ENDS = `${SENTENCE_ENDS}；：，:;,—`;

const ROLES = buildRoles();

function buildRoles(): Uint8Array {
  const roles = new Uint8Array(0x10000);
  const add = (marks: Iterable<string>, role: number) => {
    for (const mark of marks) roles[mark.charCodeAt(0)]! |= role;
  };
  add(PAIRS.keys(), MarkRole.Opens);
  add(OPENERS.keys(), MarkRole.Closes);
  add(SENTENCE_ENDS, MarkRole.Ends);
  add(CLAUSE_ENDS, MarkRole.EndsClause);
  return roles;
}

/** The roles of a mark, by its UTF-16 code unit: one look in a table, for a text has one mark in every eight. */
export function markRole(code: number): number {
  return ROLES[code]!;
}
