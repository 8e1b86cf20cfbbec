import { COMMON_WORDS, CONTRASTS, SYNONYMS } from './contrasts.data.js';

const contrasts = CONTRASTS.map((set) => set.split(' ').sort((a, b) => b.length - a.length));

/** A name as it is compared: marks aside, one word for each thing. */
export function normalized(name: string): string {
  let text = name.replace(/[^㐀-鿿A-Za-z0-9]/g, '');
  for (const [from, to] of SYNONYMS) text = text.replace(from, to);
  return text;
}

const common = COMMON_WORDS.split(' ');

/** What of a name tells it from others. */
export function tellingPart(name: string): string {
  return common.reduce((rest, word) => rest.replaceAll(word, ''), name);
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
