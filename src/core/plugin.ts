import type { Localized } from '../base/locale.js';
import type { KnowledgePack } from '../knowledge/types.js';
import type { RunResult } from '../results/result.js';
import type { Level } from './diagnostic.js';
import type { AnyFormat } from './format.js';
import type { Genre } from './genre.js';
import type { Hooks } from './hooks.js';
import type { Rule, RuleSetting } from './rule.js';

/** What someone else adds to hegao. */
export interface Plugin {
  /** The first part of its rules' ids, and of its presets' names in `extends`. */
  readonly name: string;
  readonly rules?: readonly Rule[];
  readonly presets?: readonly (Preset | Genre)[];
  readonly knowledge?: readonly KnowledgePack[];
  readonly formats?: readonly AnyFormat[];
  readonly reporters?: readonly Reporter[];
  /** Taps the hooks; called once, before the first draft. */
  apply?(hooks: Hooks): void;
}

/** Levels and options for rules, by rule id. */
export interface Preset {
  readonly id: string;
  readonly name: Localized;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** How high findings may rank while a draft is still being written. */
export interface StageCaps {
  readonly id: Stage;
  readonly name: Localized;
  /** The cap for groups of rules by name; `*` for all others. */
  readonly caps: Readonly<Record<string, Level>>;
}

export type Stage = 'first' | 'review' | 'final';

/** Turns results into text: the whole of it, ending in a line break unless empty. */
export interface Reporter {
  readonly name: string;
  /** What it shows besides findings; nothing of it is made unless a reporter asks. */
  readonly requires?: readonly ReportData[];
  /** Its reports are made to leave the machine: unless told otherwise, they do without the text of drafts. */
  readonly redacts?: true;
  render(run: RunResult, options: ReporterOptions): string;
}

/**
 * `text`: the text of each draft. `figures`: its figures beside last year's. `rules`: why the rules that found something
 * ask for what they do, and on what authority. `part`: what it takes to put a run together of its parts.
 */
export type ReportData = 'text' | 'figures' | 'rules' | 'shard';

export interface ReporterOptions {
  readonly color: boolean;
  /** Columns of the terminal; absent when there is none. */
  readonly width?: number;
  /** List folded findings one by one. */
  readonly expand: boolean;
  /** The levels shown; what is below was left out of the run. */
  readonly level: Level;
  /** Absolute paths are shown relative to it. */
  readonly cwd: string;
  /** The folder of the repository: services that read reports know files from there. */
  readonly root: string;
  /** How the program is called, and how the run was started, to build the next command on; absent, hegao. */
  readonly program?: string;
  readonly command?: string;
  /** The command that explains a rule, but for its id; absent, hegao explain. */
  readonly explain?: string;
}

/** Whether a preset is a genre's. */
export function isGenre(preset: Preset | Genre): preset is Genre {
  return 'outline' in preset;
}
