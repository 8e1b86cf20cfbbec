import type { Locale } from '../base/locale.js';
import type { Stopwatch } from '../base/stopwatch.js';
import type { RuleLayer } from '../config/config.js';
import type { Confinement } from '../config/confinement.js';
import type { Level } from '../core/diagnostic.js';

/** What is requested outside of configurations: on a command line, by an editor. */
export interface Requests {
  /** Absolute. */
  readonly cwd: string;
  readonly locale: Locale;
  /** Findings below it are not made. */
  readonly level: Level;
  readonly inlineConfig: boolean;
  /** Presets that replace `extends` and the genre. */
  readonly presets?: readonly string[] | undefined;
  readonly genre?: string | undefined;
  readonly rules: RuleLayer;
  readonly date?: string | undefined;
  /** The earlier report of all drafts: a path, `REV:path`, or a template. */
  readonly prior?: string | undefined;
  readonly stage?: string | undefined;
  /** Which files may be read, where drafts and their configuration are untrusted. */
  readonly confinement?: Confinement | undefined;
  readonly stopwatch?: Stopwatch | undefined;
  /** Takes the errors behind findings that say a rule crashed. */
  onCrash(error: unknown): void;
}
