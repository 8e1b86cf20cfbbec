import { COMMON_WORDS, CONTRASTS, SYNONYMS } from './contrasts.data.js';

const contrasts = CONTRASTS.map((set) => set.split(' ').sort((a, b) => b.length - a.length));

const synonyms = new Map(SYNONYMS);
const ANY_SYNONYM = new RegExp(SYNONYMS.map(([from]) => from).join('|'), 'g');

/** A name as it is compared: marks aside, one word for each thing. */
export function normalized(name: string): string {
  return name.replace(/[^㐀-鿿A-Za-z0-9]/g, '').replace(ANY_SYNONYM, (word) => synonyms.get(word)!);
}

const ANY_COMMON_WORD = new RegExp(COMMON_WORDS.split(' ').join('|'), 'g');

/** What of a name tells it from others. */
export function tellingPart(name: string): string {
  return name.replace(ANY_COMMON_WORD, '');
}

/** Whether two names tell two things apart: 城镇…… from 农村……. */
export function contradict(a: string, b: string): boolean {
  return contrasts.some((set) => {
    const first = set.find((word) => a.includes(word));
    const second = set.find((word) => b.includes(word));
    // A word against none may only be a shorter way to say it.
    return first !== undefined && second !== undefined && first !== second;
  });
}

/** The pairs of characters of a text. */
export function bigrams(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  if (text.length === 1) pairs.add(text);
  return pairs;
}

/** How much of two sets is common, from 0 to 1 (Dice). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return (2 * common) / (a.size + b.size);
}
