/** Words that may stand at the end, or at the beginning, of a text; the longest that does is found. */
export class Affixes {
  readonly #byLast = new Map<string, string[]>();
  readonly #byFirst = new Map<string, string[]>();

  /** @param words Separated by spaces. */
  constructor(words: string) {
    for (const word of words.split(' ').sort((a, b) => b.length - a.length)) {
      append(this.#byLast, word.at(-1)!, word);
      append(this.#byFirst, word[0]!, word);
    }
  }

  /** The longest of the words that a text ends in. */
  atEnd(text: string): string | undefined {
    return this.#byLast.get(text.at(-1) ?? '')?.find((word) => text.endsWith(word));
  }

  /** The longest of the words that a text begins with. */
  atStart(text: string): string | undefined {
    return this.#byFirst.get(text[0] ?? '')?.find((word) => text.startsWith(word));
  }

  has(word: string): boolean {
    return this.#byFirst.get(word[0] ?? '')?.includes(word) ?? false;
  }
}

function append(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (words) words.push(word);
  else map.set(key, [word]);
}
