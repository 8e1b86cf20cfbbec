import type { Diagnostic, Fix } from '../core/diagnostic.js';
import type { Draft } from '../core/draft.js';
import { safeFix, selectFixes } from '../core/fixes.js';
import type { FileResult } from '../results/result.js';
import { hasSafeFix } from '../results/totals.js';

/** Which fixes to apply. */
export type FixKind = 'safe' | 'unsafe';

/** How often a draft is fixed and read again at most. */
export const MAX_PASSES = 10;

/** The fix to make for a finding: a safe one, or with `unsafe` the only one there is for review. */
function chooseFix(
  diagnostic: Diagnostic,
  kind: FixKind,
  isDisplayOnly: (ruleId: string) => boolean,
): Fix | undefined {
  if (diagnostic.suppression) return undefined;
  const safe = safeFix(diagnostic);
  if (safe || kind === 'safe' || isDisplayOnly(diagnostic.ruleId)) return safe;
  return diagnostic.fixes.length === 1 ? diagnostic.fixes[0] : undefined;
}

/** Whether there is something to fix in a file that was checked. */
export function wantsFixing({ messages }: FileResult, kind: FixKind): boolean {
  return messages.some((message) => (kind === 'unsafe' ? message.fixes.length > 0 : hasSafeFix(message)));
}

/** What a fix loop does with a draft. */
export interface FixSteps {
  check(draft: Draft): readonly Diagnostic[];
  /** Whether the fixes for review of a rule are only shown, whatever the kind. */
  isDisplayOnly(ruleId: string): boolean;
}

export interface FixOutcome {
  readonly draft: Draft;
  /** How many fixes were applied. */
  readonly fixes: number;
  /** Fixes were left after the last pass, or undid one another. */
  readonly limited: boolean;
}

/** Fixes a draft, reads it again and fixes again, until nothing is left to fix. */
export function fixLoop(start: Draft, kind: FixKind, { check, isDisplayOnly }: FixSteps): FixOutcome {
  const seen = new Set<string>();
  let draft = start;
  let fixes = 0;
  for (let pass = 0; ; pass++) {
    const selected = selectFixes(check(draft), (diagnostic) => chooseFix(diagnostic, kind, isDisplayOnly));
    if (selected.length === 0) return { draft, fixes, limited: false };
    if (pass === MAX_PASSES || seen.has(draft.source)) return { draft, fixes, limited: true };
    seen.add(draft.source);
    const edited = draft.file?.edit(selected.flatMap((fix) => fix.edits));
    // A format leaves out an edit that would break mark-up.
    if (!edited || edited.source === draft.source) return { draft, fixes, limited: false };
    draft = edited;
    fixes += selected.length;
  }
}
