import { withoutSpaces } from '../../chinese/characters.js';
import { toChinese } from '../../chinese/numerals.js';
import type { Range } from '../../core/draft.js';
import { defineFact } from '../../core/facts.js';
import { firstListed } from '../meetings.js';
import { type PlenumMention, plenums, type SessionPart } from './plenums.js';

/** Sessions of one term that a draft lists: 二中、三中、四中全会. */
export interface PlenumList {
  readonly mention: PlenumMention;
  readonly parts: readonly SessionPart[];
  /** From the first session to the last, without 全会. */
  readonly range: Range;
  /** As it is written, without spaces. */
  readonly text: string;
  /**
   * Whether the list stands for all plenums up to its last: it begins where such lists do, and has more than one, or
   * follows the congress. 十九届四中、五中全会 speaks of these two alone.
   */
  readonly isWhole: boolean;
}

/** The lists of sessions that the draft words itself, in the order of its text. */
export const plenumLists = defineFact<readonly PlenumList[]>({
  id: 'plenumLists',
  compute({ draft: { text }, fact }) {
    return fact(plenums).flatMap((mention): PlenumList[] => {
      const { sessions: parts, body, quoted } = mention;
      if (parts.length === 0 || quoted || body === 'other') return [];
      const range: Range = [parts[0]!.range[0], parts.at(-1)!.range[1]];
      return [
        { mention, parts, range, text: withoutSpaces(text.slice(...range)), isWhole: isWhole(mention) },
      ];
    });
  },
});

function isWhole({ body, term, sessions, joined }: PlenumMention): boolean {
  if (body !== 'central-committee') return false;
  const first = Math.min(...sessions.map(({ numeral }) => numeral.value));
  if (first > firstListed(term.value)) return false;
  return sessions.length > 1 || (joined?.body === 'party-congress' && joined.term.value === term.value);
}

/** Sessions of the Central Committee as lists write them: 二中、三中. */
export function listText(sessions: readonly number[]): string {
  return sessions.map((session) => `${toChinese(session)}中`).join('、');
}
