import { countBefore } from '../base/sorted.js';
import type { Range } from './draft.js';

/** Where findings of a rule are suppressed. */
interface SuppressedRange {
  readonly rule: string;
  readonly range: Range;
}

/** Suppressed ranges, indexed so that the one in force at an offset is found in logarithmic time. */
export class SuppressionIndex<T extends SuppressedRange> {
  readonly #byRule = new Map<string, T[]>();
  /** For each, how far those up to it reach. */
  readonly #reach = new Map<T, number>();

  constructor(suppressedRanges: readonly T[]) {
    for (const suppressedRange of suppressedRanges) {
      const own = this.#byRule.get(suppressedRange.rule) ?? [];
      this.#byRule.set(suppressedRange.rule, own);
      own.push(suppressedRange);
    }
    for (const own of this.#byRule.values()) {
      own.sort((a, b) => a.range[0] - b.range[0]);
      let reach = -1;
      for (const suppressedRange of own) {
        reach = Math.max(reach, suppressedRange.range[1]);
        this.#reach.set(suppressedRange, reach);
      }
    }
  }

  /** The one in force for a rule at an offset; of several, the one that began first. */
  at(rule: string, offset: number): T | undefined {
    const own = this.#byRule.get(rule);
    if (!own) return undefined;
    const begun = countBefore(own.length, (index) => own[index]!.range[0] <= offset);
    let found: T | undefined;
    for (let index = begun - 1; index >= 0 && this.#reach.get(own[index]!)! >= offset; index--) {
      if (own[index]!.range[1] >= offset) found = own[index];
    }
    return found;
  }
}
