import type { Pair } from '../chinese/pairs.js';
import type { Range } from '../core/draft.js';
import { isFromMemory } from '../core/sources.js';
import type { Knowledge, PhraseEntry } from '../knowledge/types.js';
import type { PairGroup } from './replace-phrases.js';

/** Whether a stretch of a text is, or is part of, words that the office allows. */
export function isAllowed({ phrases }: Knowledge, text: string, range: Range): boolean {
  return phrases.some(
    ({ use, forms }) => use === 'allowed' && forms.some((form) => standsIn(text, range, form)),
  );
}

/** Whether a stretch of a text is part of a phrase that has it in it: 会报 in 大会报告. */
export function standsIn(text: string, [start, end]: Range, phrase: string): boolean {
  const part = text.slice(start, end);
  for (let at = phrase.indexOf(part); at !== -1; at = phrase.indexOf(part, at + 1)) {
    if (start >= at && text.startsWith(phrase, start - at)) return true;
  }
  return false;
}

/**
 * The words an office does without, with what it writes instead. The messages are `displaced`, and `forbidden` where
 * nothing stands in; both have the slot `reason`.
 */
export function officeWords({ phrases }: Knowledge): PairGroup[] {
  return phrases.flatMap((entry): PairGroup[] => {
    const { from: since, to: until, reason } = entry;
    const group = {
      since,
      until,
      certainty: isFromMemory(entry) ? ('possible' as const) : ('certain' as const),
      data: { reason: reason === undefined ? '' : `（${reason}）` },
    };
    const pairs = pairsOf(entry);
    const messageId = pairs.some(({ right }) => right === '') ? 'forbidden' : 'displaced';
    return pairs.length === 0 ? [] : [{ ...group, pairs, messageId }];
  });
}

function pairsOf({ use, forms, instead = '', displaces = [] }: PhraseEntry): Pair[] {
  if (use === 'forbidden') return forms.map((form) => pair(form, instead));
  return use === 'preferred' ? displaces.map((wrong) => pair(wrong, forms[0]!)) : [];
}

function pair(wrong: string, right: string): Pair {
  return { phrase: wrong, wrong, right, within: [], headOnly: false };
}
