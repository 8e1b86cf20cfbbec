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
  readonly #phrases: string[] = [];
  readonly #owners: number[][] = [];
  readonly #automaton: PhraseAutomaton | undefined;

  constructor(rules: readonly ActiveRule[], knowledge: Knowledge) {
    const known = new Map<string, number[]>();
    for (const [index, { rule, options }] of rules.entries()) {
      const phrases =
        typeof rule.phrases === 'function' ? rule.phrases({ options, knowledge }) : (rule.phrases ?? []);
      for (const phrase of phrases) {
        if (phrase === '') continue;
        const owners = known.get(phrase);
        if (owners === undefined) known.set(phrase, [index]);
        else if (owners.at(-1) !== index) owners.push(index);
      }
    }
    for (const [phrase, owners] of known) {
      this.#phrases.push(phrase);
      this.#owners.push(owners);
    }
    if (known.size > 0) this.#automaton = new PhraseAutomaton(this.#phrases);
  }

  /** All occurrences in a text, by start, longer before shorter. */
  scan(text: string): PhraseHit[] {
    const hits: PhraseHit[] = [];
    this.#automaton?.scan(text, (phrase, start, end) => {
      hits.push({ phrase: this.#phrases[phrase]!, start, end, owners: this.#owners[phrase]! });
    });
    return hits.sort((a, b) => a.start - b.start || b.end - a.end);
  }
}
