import type { Localized } from '../base/locale.js';
import type { KnowledgePack } from '../knowledge/types.js';
import type { Reporter } from '../results/reporter.js';
import type { Level } from './diagnostic.js';
import type { AnyFormat } from './format.js';
import type { Genre } from './genre.js';
import type { Hooks } from './hooks.js';
import type { Rule, RuleSetting } from './rule.js';

export type { ReportData, Reporter, ReporterOptions } from '../results/reporter.js';

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

/** Whether a preset is a genre's. */
export function isGenre(preset: Preset | Genre): preset is Genre {
  return 'outline' in preset;
}
