import type { Range } from '../core/draft.js';
import type { Knowledge } from '../knowledge/types.js';
import { standsIn } from './context.js';

/** Whether a stretch of a text is, or is part of, words that the office allows. */
export function isAllowed({ phrases }: Knowledge, text: string, range: Range): boolean {
  return phrases.some(({ use, phrase }) => use === 'allowed' && standsIn(text, range, phrase));
}
