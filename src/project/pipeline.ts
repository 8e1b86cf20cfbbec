import type { Locale } from '../base/locale.js';
import { deduplicate, sortByRange } from '../core/dedupe.js';
import { applyDirectives } from '../core/directives.js';
import type { Draft } from '../core/draft.js';
import type { DraftFacts } from '../core/facts.js';
import { withFingerprints } from '../core/fingerprint.js';
import { type Hooks, Phase } from '../core/hooks.js';
import { applyProtection } from '../core/protected-ranges.js';
import type { ActiveRule, Rule } from '../core/rule.js';
import { protectedRanges } from '../facts/protected-ranges.js';
import type { DraftSuppressions } from './suppressions/draft-suppressions.js';

/** What the pipeline needs to know of the draft that is being checked. */
export interface Run {
  readonly scope: DraftFacts;
  readonly rules: readonly ActiveRule[];
  /** What is let pass in it; absent when nothing is. */
  readonly suppressions?: DraftSuppressions | undefined;
}

export interface PipelineOptions {
  readonly locale: Locale;
  readonly inlineConfig: boolean;
  readonly rules: ReadonlyMap<string, Rule>;
  /** The run of a draft; `undefined` for a draft that a plugin made on its own. */
  runOf(draft: Draft): Run | undefined;
}

/** What hegao itself does with findings, as taps on the same hooks that plugins use. Read it from top to bottom. */
export function tapPipeline(hooks: Hooks, { locale, inlineConfig, rules, runOf }: PipelineOptions): void {
  const { diagnostics } = hooks;

  diagnostics.tap({ name: 'hegao guards', stage: Phase.Guard }, (found, draft) => {
    const run = runOf(draft);
    const isProtected = (id: string) => rules.has(id) && rules.get(id)!.meta.guards !== false;
    return run ? applyProtection(found, run.scope.fact(protectedRanges), isProtected) : found;
  });

  if (inlineConfig) {
    diagnostics.tap({ name: 'hegao directives', stage: Phase.Suppress }, (found, draft) => {
      const active = new Set(runOf(draft)?.rules.map(({ rule }) => rule.id));
      return applyDirectives(found, draft, {
        locale,
        isKnown: (id) => rules.has(id),
        isActive: (id) => active.has(id),
      });
    });
  }

  diagnostics.tap({ name: 'hegao fingerprints', stage: Phase.Fingerprint }, withFingerprints);

  diagnostics.tap({ name: 'hegao suppressions file', stage: Phase.SuppressionsFile }, (found, draft) => {
    const run = runOf(draft);
    return run?.suppressions?.apply(found, run) ?? found;
  });

  diagnostics.tap({ name: 'hegao dedupe', stage: Phase.Dedupe }, deduplicate);
  diagnostics.tap({ name: 'hegao sort', stage: Phase.Sort }, sortByRange);
}
