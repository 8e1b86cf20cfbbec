import { COMMON_WORDS, CONTRASTS, SYNONYMS } from './contrasts.data.js';

const contrasts = CONTRASTS.map((set) => set.split(' ').sort((a, b) => b.length - a.length));

const synonyms = new Map(SYNONYMS);
const ANY_SYNONYM = new RegExp(SYNONYMS.map(([from]) => from).join('|'), 'g');

/** A name as it is compared: marks aside, one word for each thing. */
export function normalized(name: string): string {
  return name
    .replace(/[^㐀-鿿\u{20000}-\u{323af}A-Za-z0-9]/gu, '')
    .replace(ANY_SYNONYM, (word) => synonyms.get(word)!);
}

const ANY_COMMON_WORD = new RegExp(COMMON_WORDS.split(' ').join('|'), 'g');

/** The words that distinguish a name from others. */
export function tellingPart(name: string): string {
  return name.replace(ANY_COMMON_WORD, '');
}

/** The word of each set of contrasts that a name has, by the number of the set. */
export type Contrasts = ReadonlyMap<number, string>;

/** Words that distinguish a name from others: 城镇 from 农村. */
export function contrastsIn(name: string): Contrasts {
  const found = new Map<number, string>();
  for (const [number, set] of contrasts.entries()) {
    const word = set.find((candidate) => name.includes(candidate));
    if (word !== undefined) found.set(number, word);
  }
  return found;
}

/** Whether two names denote different things: 城镇…… from 农村……. */
export function contradict(a: Contrasts, b: Contrasts): boolean {
  for (const [number, word] of a) {
    const other = b.get(number);
    // A word against none may only be a shorter way to say it.
    if (other !== undefined && other !== word) return true;
  }
  return false;
}

/** The pairs of characters of a text. */
export function bigrams(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  if (text.length === 1) pairs.add(text);
  return pairs;
}

/**
 * How much of two sets is common, from 0 to 1 (Dice).
 *
 * @param least What is less counts as nothing; it is not recomputed to the end.
 */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, least = 0): number {
  if (a.size === 0 || b.size === 0) return 0;
  const needed = (least * (a.size + b.size)) / 2;
  let common = a.size;
  if (Math.min(common, b.size) < needed) return 0;
  for (const pair of a) if (!b.has(pair) && --common < needed) return 0;
  return (2 * common) / (a.size + b.size);
}
