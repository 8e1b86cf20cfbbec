import type { Locale } from '../base/locale.js';
import { deduplicate, sortByRange } from '../core/dedupe.js';
import { applyDirectives } from '../core/directives.js';
import { withFingerprints } from '../core/fingerprint.js';
import { type Hooks, Phase } from '../core/hooks.js';
import { applyProtection } from '../core/protected-ranges.js';
import type { Rule } from '../core/rule.js';
import { protectedRanges } from '../facts/protected-ranges.js';

export interface PipelineOptions {
  readonly locale: Locale;
  readonly inlineConfig: boolean;
  /** All rules there are, by id. */
  readonly rules: ReadonlyMap<string, Rule>;
}

/** What hegao itself does with findings, as taps on the same hooks that plugins use. Read it from top to bottom. */
export function tapPipeline(hooks: Hooks, { locale, inlineConfig, rules }: PipelineOptions): void {
  const { diagnostics } = hooks;

  diagnostics.tap({ name: 'hegao guards', stage: Phase.Guard }, (found, { facts }) => {
    const isProtected = (id: string) => rules.has(id) && rules.get(id)!.meta.guards !== false;
    return applyProtection(found, facts.fact(protectedRanges), isProtected);
  });

  if (inlineConfig) {
    diagnostics.tap({ name: 'hegao directives', stage: Phase.Suppress }, (found, { draft, rules: ran }) => {
      const active = new Set(ran.map(({ rule }) => rule.id));
      return applyDirectives(found, draft, {
        locale,
        isKnown: (id) => rules.has(id),
        isActive: (id) => active.has(id),
      });
    });
  }

  diagnostics.tap({ name: 'hegao fingerprints', stage: Phase.Fingerprint }, (found, { draft }) =>
    withFingerprints(found, draft),
  );

  diagnostics.tap(
    { name: 'hegao suppressions file', stage: Phase.SuppressionsFile },
    (found, context) => context.suppressions?.apply(found, context) ?? found,
  );

  diagnostics.tap({ name: 'hegao dedupe', stage: Phase.Dedupe }, deduplicate);
  diagnostics.tap({ name: 'hegao sort', stage: Phase.Sort }, sortByRange);
}
