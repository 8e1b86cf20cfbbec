import type { Diagnostic, Fix } from '../core/diagnostic.js';
import type { Draft } from '../core/draft.js';
import { safeFix, selectFixes } from '../core/fixes.js';
import type { Changes } from '../core/format.js';

/** Which fixes to make. */
export type FixKind = 'safe' | 'unsafe';

/** How often a draft is fixed and read again at most. */
export const MAX_PASSES = 10;

/** Rules whose fixes change facts or political wording: a person makes them, whatever the options. */
const NEVER_UNSAFE = /^(?:metrics|plenary)\/|^placeholder\/scrub-residue$/;

/** The fix to make for a finding: a safe one, or with `unsafe` the only one there is for review. */
function chooseFix(diagnostic: Diagnostic, kind: FixKind): Fix | undefined {
  if (diagnostic.suppression) return undefined;
  const safe = safeFix(diagnostic);
  if (safe || kind === 'safe' || NEVER_UNSAFE.test(diagnostic.ruleId)) return safe;
  return diagnostic.fixes.length === 1 ? diagnostic.fixes[0] : undefined;
}

/** What a fix loop does with a draft. */
export interface FixSteps {
  lint(draft: Draft): readonly Diagnostic[];
  /** The draft with changes made; `undefined` when it cannot be changed. */
  edit(draft: Draft, changes: Changes): Draft | undefined;
}

export interface FixOutcome {
  readonly draft: Draft;
  /** How many fixes were made. */
  readonly fixes: number;
  /** Fixes were left after the last pass, or undid one another. */
  readonly limited: boolean;
}

/** Fixes a draft, reads it again and fixes again, until nothing is left to fix. */
export function fixLoop(start: Draft, kind: FixKind, { lint, edit }: FixSteps): FixOutcome {
  const seen = new Set<string>();
  let draft = start;
  let fixes = 0;
  for (let pass = 0; ; pass++) {
    const selected = selectFixes(lint(draft), (diagnostic) => chooseFix(diagnostic, kind));
    if (selected.length === 0) return { draft, fixes, limited: false };
    if (pass === MAX_PASSES || seen.has(draft.source)) return { draft, fixes, limited: true };
    seen.add(draft.source);
    const edited = edit(draft, { edits: selected.flatMap((fix) => fix.edits) });
    // A format leaves out an edit that would break mark-up.
    if (!edited || edited.source === draft.source) return { draft, fixes, limited: false };
    draft = edited;
    fixes += selected.length;
  }
}
