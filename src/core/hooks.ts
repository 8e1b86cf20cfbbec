import { AsyncSeriesBailHook, SyncHook, SyncWaterfallHook } from 'tapable';
import { UserError } from '../base/user-error.js';
import type { FileResult } from '../results/result.js';
import type { Diagnostic } from './diagnostic.js';
import type { Draft } from './draft.js';
import type { ActiveRule } from './rule.js';

/** A file before it is read. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** It is an earlier report that a draft is compared with: what is said of drafts is not said of it. */
  readonly isPrior?: true;
}

/** Every place where a plugin may step in. What hegao does itself taps the same hooks, at the {@link Stage}s named. */
export interface Hooks {
  /** Reads a file; the first tap that returns a draft has read it. */
  readonly parse: AsyncSeriesBailHook<[SourceFile], Draft | undefined>;
  /** The rules about to run on a draft: drop them, change their level or options. */
  readonly rules: SyncWaterfallHook<[readonly ActiveRule[], Draft]>;
  /** All findings of a draft: guarded, suppressed, sorted, in that order. */
  readonly diagnostics: SyncWaterfallHook<[readonly Diagnostic[], Draft]>;
  /** A draft is done. */
  readonly done: SyncHook<[FileResult]>;
}

/** The order of hegao's own taps; a plugin's stand at 0: before hegao reads a file, after it suppressed findings. */
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
    diagnostics: new SyncWaterfallHook(['diagnostics', 'draft'], 'diagnostics'),
    done: new SyncHook(['result'], 'done'),
  };
  for (const hook of Object.values(hooks)) nameThrowers(hook);
  return Object.freeze(hooks);
}

/** Says in the message which plugin's tap failed; a hook itself only says that some tap did. User errors pass as they are. */
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
