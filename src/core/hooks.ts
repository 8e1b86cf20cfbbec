import { AsyncSeriesBailHook, SyncHook, SyncWaterfallHook } from 'tapable';
import { UserError } from '../base/user-error.js';
import type { FileResult } from '../results/result.js';
import type { Diagnostic } from './diagnostic.js';
import type { Draft } from './draft.js';
import type { DraftFacts } from './facts.js';
import type { ActiveRule } from './rule.js';

/** A file before it is read. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it is an earlier report a draft is compared with: notices about drafts do not apply to it. */
  readonly isPrior?: true;
}

/** Every place where a plugin may step in. What hegao does itself taps the same hooks, at the {@link Stage}s named. */
export interface Hooks {
  /** Reads a file; the first tap that returns a draft has read it. */
  readonly parse: AsyncSeriesBailHook<[SourceFile], Draft | undefined>;
  /** The rules about to run on a draft: drop them, change their level or options. */
  readonly rules: SyncWaterfallHook<[readonly ActiveRule[], Draft]>;
  /**
   * All diagnostics of a draft, those of rules and those hegao itself makes (`hegao/…`: the earlier report was not found,
   * a suppression has expired). hegao's own taps keep them off protected ranges, suppress, remove duplicates and sort, in
   * that order; a tap returns the list it was given, or another: it may add, drop, and put copies in the place of some.
   * A suppressed diagnostic stays in the list and says by what (`suppression`).
   */
  readonly diagnostics: SyncWaterfallHook<[readonly Diagnostic[], DiagnosticsContext]>;
  /** A draft is done. */
  readonly done: SyncHook<[FileResult]>;
}

/** By what the diagnostics of a draft were made. */
export interface DiagnosticsContext {
  readonly draft: Draft;
  /** What is known of the draft: `facts.fact(dateSpan)`, the earlier reports, the tables of knowledge. */
  readonly facts: DraftFacts;
  /** The rules that ran, with their levels and options, as the hook `rules` left them. */
  readonly rules: readonly ActiveRule[];
  /** Absent when no suppressions file has entries for the draft. */
  readonly suppressions: Suppressions | undefined;
}

/** What a suppressions file says of a finding. */
export interface Suppressed {
  /** The id of its rule. */
  readonly rule: string;
  readonly reason?: string | undefined;
  /** Who answers for it. */
  readonly owner?: string | undefined;
  /** The last day it is suppressed, YYYY-MM-DD. */
  readonly expires?: string | undefined;
}

/** What a suppressions file says of a draft. */
export interface Suppressions {
  /** Absolute. */
  readonly file: string;
  /** By the fingerprints of the findings they suppress. */
  readonly entries: ReadonlyMap<string, Suppressed>;
  /** Marks what is suppressed, and adds what is to be said of entries that expired, or suppress nothing. */
  apply(found: readonly Diagnostic[], context: DiagnosticsContext): Diagnostic[];
}

/**
 * The stages of hegao's own taps; a plugin's stand at 0, before hegao reads a file and after it suppressed findings,
 * unless it says otherwise: `hooks.diagnostics.tap({ name, stage: Phase.Guard - 1 }, …)`.
 */
export const Phase = {
  Formats: 100,
  Guard: -300,
  Suppress: -200,
  Fingerprint: -150,
  SuppressionsFile: -100,
  Dedupe: 100,
  Sort: 200,
} as const;

/** The hooks of one project. */
export function createHooks(): Hooks {
  const hooks: Hooks = {
    parse: new AsyncSeriesBailHook(['file'], 'parse'),
    rules: new SyncWaterfallHook(['rules', 'draft'], 'rules'),
    diagnostics: new SyncWaterfallHook(['diagnostics', 'context'], 'diagnostics'),
    done: new SyncHook(['result'], 'done'),
  };
  for (const hook of Object.values(hooks)) nameThrowers(hook);
  return Object.freeze(hooks);
}

/** Names the plugin whose tap failed; a hook itself only says that some tap did. User errors are passed on unchanged. */
function nameThrowers(hook: Hooks[keyof Hooks]): void {
  hook.intercept({
    // biome-ignore lint/suspicious/noExplicitAny: a tap of any hook
    register(tap: any) {
      const { fn, name } = tap;
      const blame = (error: unknown) => {
        if (error instanceof UserError) return error;
        const cause = error instanceof Error ? error.message : String(error);
        return new Error(`plugin “${name}” failed in the hook “${hook.name}”: ${cause}`, { cause: error });
      };
      tap.fn = (...args: unknown[]) => {
        try {
          const result = fn(...args);
          return result instanceof Promise ? result.catch((error) => Promise.reject(blame(error))) : result;
        } catch (error) {
          throw blame(error);
        }
      };
      return tap;
    },
  });
}
