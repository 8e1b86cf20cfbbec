/** Words that may stand at the end, or at the beginning, of a text; the longest that does is found. */
export class Affixes {
  readonly #words: string;
  #byLast: ReadonlyMap<string, readonly string[]> | undefined;
  #byFirst: ReadonlyMap<string, readonly string[]> | undefined;

  /** @param words Separated by spaces. They are sorted when first asked for: most runs read no figures. */
  constructor(words: string) {
    this.#words = words;
  }

  /** The longest of the words that a text ends in. */
  atEnd(text: string): string | undefined {
    this.#byLast ??= grouped(this.#words, -1);
    return this.#byLast.get(text.at(-1) ?? '')?.find((word) => text.endsWith(word));
  }

  /** The longest of the words that a text begins with. */
  atStart(text: string): string | undefined {
    return this.#first()
      .get(text[0] ?? '')
      ?.find((word) => text.startsWith(word));
  }

  has(word: string): boolean {
    return (
      this.#first()
        .get(word[0] ?? '')
        ?.includes(word) ?? false
    );
  }

  #first(): ReadonlyMap<string, readonly string[]> {
    this.#byFirst ??= grouped(this.#words, 0);
    return this.#byFirst;
  }
}

/** Words by the character at a place, the longer first. */
function grouped(words: string, place: number): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words.split(' ').sort((a, b) => b.length - a.length)) {
    const known = groups.get(word.at(place)!);
    if (known) known.push(word);
    else groups.set(word.at(place)!, [word]);
  }
  return groups;
}
