import { PhraseAutomaton } from '../chinese/automaton.js';
import type { Knowledge } from '../knowledge/types.js';
import type { ActiveRule } from './rule.js';

/** A phrase found: which, where, and whose. */
export interface PhraseHit {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  /** Indexes of the rules that asked for it. */
  readonly owners: readonly number[];
}

/** All phrases of all active rules in one automaton, so that the cost of a scan does not grow with the rules. */
export class PhraseScanner {
  readonly #owners = new Map<string, number[]>();

  constructor(rules: readonly ActiveRule[], knowledge: Knowledge) {
    for (const [index, { rule, options }] of rules.entries()) {
      const phrases =
        typeof rule.phrases === 'function' ? rule.phrases({ options, knowledge }) : (rule.phrases ?? []);
      for (const phrase of phrases) {
        if (phrase === '') continue;
        const owners = this.#owners.get(phrase);
        if (owners === undefined) this.#owners.set(phrase, [index]);
        else if (owners.at(-1) !== index) owners.push(index);
      }
    }
  }

  /** All occurrences in a text, by start, longer before shorter. */
  scan(text: string): PhraseHit[] {
    const hits: PhraseHit[] = [];
    // Of thousands of phrases, hardly any but those present have all their pairs in a report: building an automaton for
    // these takes almost no time.
    const pairs = new PairsOf(text);
    const phrases = [...this.#owners.keys()].filter((phrase) => pairs.mayHold(phrase));
    if (phrases.length === 0) return hits;
    new PhraseAutomaton(phrases).scan(text, (index, start, end) => {
      const phrase = phrases[index]!;
      hits.push({ phrase, start, end, owners: this.#owners.get(phrase)! });
    });
    return hits.sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

/** Which pairs of characters stand side by side in a text; with false positives, never false negatives. */
class PairsOf {
  readonly #seen = new Uint8Array(0x10000);

  constructor(text: string) {
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      this.#seen[slotOf(before, code)] = 1;
      before = code;
    }
  }

  /** Whether a phrase may stand in the text; `false` is certain. */
  mayHold(phrase: string): boolean {
    let before = phrase.charCodeAt(0);
    for (let at = 1; at < phrase.length; at++) {
      const code = phrase.charCodeAt(at);
      if (this.#seen[slotOf(before, code)] === 0) return false;
      before = code;
    }
    return true;
  }
}

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ second) & 0xffff;
}
