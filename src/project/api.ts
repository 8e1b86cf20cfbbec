import type { Level } from '../core/diagnostic.js';
import type { Genre } from '../core/genre.js';
import type { Locale } from '../core/locale.js';
import type { Preset, Reporter, Stage } from '../core/plugin.js';
import type { FileResult } from '../core/result.js';
import type { Rule, RuleSetting } from '../core/rule.js';

/** What is asked of a project from outside any configuration. */
export interface ProjectOptions {
  readonly cwd: string;
  /** `false`: no configuration is looked for. */
  readonly configFile?: string | false;
  readonly presets?: readonly string[];
  readonly genre?: string;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly plugins?: readonly string[];
  readonly date?: string;
  readonly prior?: string;
  readonly stage?: Stage;
  readonly locale?: Locale;
  readonly level?: Level;
  readonly inlineConfig?: boolean;
  readonly ignorePatterns?: readonly string[];
  readonly errorOnUnmatchedPattern?: boolean;
}

/** Drafts, configurations and plugins, turned into results. It prints nothing. */
export interface Project {
  readonly locale: Locale;
  /** Files named outright that the configuration ignores. */
  readonly ignored: readonly string[];
  /** Files met in folders that no format can read. */
  readonly unsupported: readonly string[];
  check(paths: readonly string[]): AsyncIterable<FileResult>;
  checkText(path: string, bytes: Uint8Array): Promise<FileResult>;
  fix(path: string, kind: FixKind, bytes?: Uint8Array): Promise<FixedFile>;
  write(path: string, bytes: Uint8Array): Promise<void>;
  rules(): Promise<readonly Rule[]>;
  presets(): Promise<readonly (Preset | Genre)[]>;
  /** Those that plugins bring. */
  reporters(): Promise<ReadonlyMap<string, Reporter>>;
  explain(id: string, path?: string): Promise<RuleExplanation>;
  settings(path: string): Promise<unknown>;
}

export interface FixedFile {
  readonly result: FileResult;
  readonly fixes: number;
  /** What to write, and the decoded file before and after; absent when nothing changed. */
  readonly bytes?: Uint8Array;
  readonly before?: string;
  readonly after?: string;
}

export type FixKind = 'safe' | 'unsafe';

/** How a rule stands for a file. */
export interface RuleExplanation {
  readonly rule: Rule;
  readonly level: Level | 'off';
  readonly options: unknown;
  /** What set its level. */
  readonly origin: string;
  readonly presets: readonly { readonly id: string; readonly setting: RuleSetting }[];
}
