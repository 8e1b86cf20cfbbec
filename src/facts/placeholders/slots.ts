import { nearestAfter } from './neighbours.js';
import { AFTER_DATE, AFTER_FIGURE, AFTER_ORGAN, AFTER_PERSON, AFTER_PLACE } from './slot-words.js';

/** What belongs before a word: a figure before 个, a place before 区. */
export type Slot = 'figure' | 'date' | 'place' | 'organ' | 'person';

interface SlotWord {
  readonly word: string;
  readonly notBefore: string;
  readonly slot: Slot;
}

/** By first character; within one, longer before shorter. */
const WORDS = byFirstCharacter();

function byFirstCharacter(): ReadonlyMap<string, readonly SlotWord[]> {
  const words = new Map<string, SlotWord[]>();
  const add = (slot: Slot, rows: typeof AFTER_FIGURE) => {
    for (const [word, notBefore] of rows) {
      const list = words.get(word[0]!) ?? [];
      words.set(word[0]!, list);
      list.push({ word, notBefore, slot });
    }
  };
  add('figure', AFTER_FIGURE);
  add('date', AFTER_DATE);
  add('place', AFTER_PLACE);
  add('organ', AFTER_ORGAN);
  add('person', AFTER_PERSON);
  for (const list of words.values()) list.sort((a, b) => b.word.length - a.word.length);
  return words;
}

/** The word after an offset before which something of a kind belongs, spaces skipped. */
export function slotAfter(
  text: string,
  at: number,
): { readonly slot: Slot; readonly end: number } | undefined {
  const start = nearestAfter(text, at);
  if (start === -1) return undefined;
  const first = text.charAt(start) === '％' ? '%' : text.charAt(start);
  for (const { word, notBefore, slot } of WORDS.get(first) ?? []) {
    const end = start + word.length;
    if (word.length > 1 && !text.startsWith(word, start)) continue;
    const next = text.charAt(end);
    if (next === '' || !notBefore.includes(next)) return { slot, end };
  }
  return undefined;
}
