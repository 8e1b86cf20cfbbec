import type { Locale } from '../base/locale.js';
import type { Stopwatch } from '../base/stopwatch.js';
import type { Level } from '../core/diagnostic.js';
import type { Stage } from '../core/plugin.js';
import type { RuleSetting } from '../core/rule.js';
import type { ResultMemory } from './cache/store.js';
import type { Concurrency, Shard } from './check-files.js';
import type { Requests } from './requests.js';
import type { Sources } from './sources.js';

/** How a project checks. */
export interface ProjectOptions {
  readonly cwd: string;
  readonly sources?: Sources;
  /** A configuration to use for all drafts; false for none; absent, the nearest to each draft. */
  readonly configFile?: string | false;
  /** Presets that replace `extends` and the genre. */
  readonly presets?: readonly string[];
  readonly genre?: string;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly plugins?: readonly string[];
  /** The day of all drafts, YYYY-MM-DD. */
  readonly date?: string;
  /** The earlier report of all drafts: a path, `REV:path`, or a template of either. */
  readonly prior?: string;
  readonly stage?: Stage;
  /** Absent, as the configuration of the working folder says, else Chinese. */
  readonly locale?: Locale;
  /** Findings below it are not made; default warn. */
  readonly level?: Level;
  /** Whether to leave the text of drafts out of results; by default for drafts that bear a classification. */
  readonly redact?: boolean;
  /** Whether drafts may suppress findings; default true. */
  readonly inlineConfig?: boolean;
  /** A suppressions file for all drafts; false for none; absent, the nearest to each draft. */
  readonly suppressionsFile?: string | false;
  /** The day by which suppressions expire, YYYY-MM-DD; absent, none does: hegao never looks at the clock. */
  readonly today?: string;
  readonly ignorePatterns?: readonly string[];
  /** Whether a path that leads to no file is an error; default true. */
  readonly errorOnUnmatchedPattern?: boolean;
  /** Whether to check what is staged in git, as it is staged, rather than the files in the working tree. */
  readonly staged?: boolean;
  /** How many worker threads `check` may start; default one. With sources of their own, drafts are checked in one. */
  readonly concurrency?: Concurrency;
  /**
   * Whether drafts and their configuration are untrusted: configurations are data only, without plugins, and
   * nothing is read outside the repository.
   */
  readonly safeConfig?: boolean;
  /** A revision of git: only findings caused by changes since then are reported. */
  readonly since?: string;
  /** The shard of the files to check; default all. */
  readonly shard?: Shard;
  /**
   * Whether to cache results between runs, and where: a file, or a folder for files, written when the project is
   * closed; or in memory.
   */
  readonly cache?: boolean | string | ResultMemory;
  /** Measures what time is spent on. */
  readonly stopwatch?: Stopwatch;
}

/** The requests made by the options of a project; the language is determined later. */
export function requestsOf(
  options: ProjectOptions,
  { confinement, onCrash }: Pick<Requests, 'confinement' | 'onCrash'>,
): Omit<Requests, 'locale'> {
  return {
    confinement,
    onCrash,
    cwd: options.cwd,
    level: options.level ?? 'warn',
    inlineConfig: options.inlineConfig ?? true,
    presets: options.presets,
    genre: options.genre,
    rules: { rules: options.rules ?? {}, origin: '--rule' },
    date: options.date,
    prior: options.prior,
    stage: options.stage,
    stopwatch: options.stopwatch,
  };
}
