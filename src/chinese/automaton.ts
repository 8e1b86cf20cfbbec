/**
 * Finds many phrases in one pass over a text (Aho–Corasick). The cost is that of the text, whatever the number
 * of phrases.
 */
export class PhraseAutomaton {
  /** Goto from the root, by code unit: most characters of a text start no phrase, and are done with here. */
  readonly #root = new Int32Array(0x10000);
  readonly #edges: EdgeTable;
  /** The state to fall back to when no edge fits. */
  readonly #fail: Int32Array;
  /** The phrase that ends in a state, plus one; 0 for none. */
  readonly #phrase: Int32Array;
  /** The next shorter state in which a phrase ends; 0 for none. */
  readonly #shorter: Int32Array;
  readonly #lengths: Int32Array;

  /** @param phrases The phrases to look for, none empty, none twice; matches name them by their index. */
  constructor(phrases: readonly string[]) {
    const size = phrases.reduce((sum, phrase) => sum + phrase.length, 1);
    this.#edges = new EdgeTable(size);
    this.#phrase = new Int32Array(size);
    this.#lengths = Int32Array.from(phrases, (phrase) => phrase.length);
    this.#fail = new Int32Array(size);
    this.#shorter = new Int32Array(size);
    this.#insert(phrases);
  }

  /** Calls `found` for every occurrence of every phrase, overlapping ones too, in order of their ends. */
  scan(text: string, found: (phrase: number, start: number, end: number) => void): void {
    const root = this.#root;
    const edges = this.#edges;
    const fail = this.#fail;
    const phrase = this.#phrase;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      let next = state === 0 ? 0 : edges.get(state, code);
      while (next === 0 && state !== 0) {
        state = fail[state]!;
        next = state === 0 ? 0 : edges.get(state, code);
      }
      state = next === 0 ? root[code]! : next;
      if (state === 0) continue;
      for (
        let ending = phrase[state] !== 0 ? state : this.#shorter[state]!;
        ending !== 0;
        ending = this.#shorter[ending]!
      ) {
        const index = phrase[ending]! - 1;
        found(index, at + 1 - this.#lengths[index]!, at + 1);
      }
    }
  }

  /**
   * Builds the trie a character of every phrase at a time. All shorter states are there when a state is made, so that
   * what to fall back to is known at once.
   */
  #insert(phrases: readonly string[]): void {
    let states = 1;
    let open = Array.from(phrases, (phrase, index) => ({ phrase, index, state: 0 }));
    for (let depth = 0; open.length > 0; depth++) {
      const longer: typeof open = [];
      for (const entry of open) {
        const { phrase, index, state } = entry;
        const code = phrase.charCodeAt(depth);
        let next = state === 0 ? this.#root[code]! : this.#edges.get(state, code);
        if (next === 0) {
          next = states++;
          if (state === 0) this.#root[code] = next;
          else {
            this.#edges.set(state, code, next);
            const fallback = this.#step(this.#fail[state]!, code);
            this.#fail[next] = fallback;
            this.#shorter[next] = this.#phrase[fallback] !== 0 ? fallback : this.#shorter[fallback]!;
          }
        }
        entry.state = next;
        if (depth + 1 === phrase.length) this.#phrase[next] = index + 1;
        else longer.push(entry);
      }
      open = longer;
    }
  }

  /** Where a character leads from a state. */
  #step(from: number, code: number): number {
    for (let state = from; state !== 0; state = this.#fail[state]!) {
      const next = this.#edges.get(state, code);
      if (next !== 0) return next;
    }
    return this.#root[code]!;
  }
}

/** (state, code unit) → state, in open addressing; 0 means no edge, since no edge leads to the root. */
class EdgeTable {
  readonly #mask: number;
  readonly #states: Int32Array;
  readonly #codes: Uint16Array;
  readonly #targets: Int32Array;

  constructor(edges: number) {
    const size = 1 << Math.ceil(Math.log2(edges * 2 + 2));
    this.#mask = size - 1;
    this.#states = new Int32Array(size);
    this.#codes = new Uint16Array(size);
    this.#targets = new Int32Array(size);
  }

  get(state: number, code: number): number {
    for (let slot = this.#slot(state, code); ; slot = (slot + 1) & this.#mask) {
      const target = this.#targets[slot]!;
      if (target === 0 || (this.#states[slot] === state && this.#codes[slot] === code)) return target;
    }
  }

  set(state: number, code: number, target: number): void {
    let slot = this.#slot(state, code);
    while (this.#targets[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#states[slot] = state;
    this.#codes[slot] = code;
    this.#targets[slot] = target;
  }

  #slot(state: number, code: number): number {
    return (Math.imul(state, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) & this.#mask;
  }
}
