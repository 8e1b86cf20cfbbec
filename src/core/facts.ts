import type { Stopwatch } from '../base/stopwatch.js';
import type { Knowledge } from '../knowledge/types.js';
import type { Draft } from './draft.js';

/** A value several rules need, computed from a draft at most once, on first use. */
export interface Fact<T> {
  readonly id: string;
  compute(scope: DraftFacts): T;
}

/** What a fact may look at. */
export interface DraftFacts {
  readonly draft: Draft;
  readonly knowledge: Knowledge;
  /** Earlier reports, newest first; empty when no active rule reads them. */
  readonly priors: readonly DraftFacts[];
  fact<T>(fact: Fact<T>): T;
}

/** Creates the facts of a draft, each computed once. */
export function createFacts(
  draft: Draft,
  knowledge: Knowledge,
  priors: readonly DraftFacts[] = [],
  stopwatch?: Stopwatch,
): DraftFacts {
  const known = new Map<Fact<unknown>, { value?: unknown; done: boolean }>();
  const scope: DraftFacts = {
    draft,
    knowledge,
    priors,
    fact<T>(fact: Fact<T>): T {
      const entry = known.get(fact);
      if (entry) {
        if (!entry.done) throw new Error(`the fact “${fact.id}” needs itself`);
        return entry.value as T;
      }
      const fresh: { value?: unknown; done: boolean } = { done: false };
      known.set(fact, fresh);
      try {
        const compute = () => fact.compute(scope);
        fresh.value = stopwatch ? stopwatch.time({ kind: 'fact', name: fact.id }, compute) : compute();
        fresh.done = true;
      } finally {
        // A fact that throws fails every rule that asks for it, each with the true cause.
        if (!fresh.done) known.delete(fact);
      }
      return fresh.value as T;
    },
  };
  return scope;
}

/** Declares a fact. */
export function defineFact<T>(fact: Fact<T>): Fact<T> {
  return fact;
}
