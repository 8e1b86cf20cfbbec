import type { Genre, Outline } from '../core/genre.js';
import type { Locale } from '../core/locale.js';
import type { Plugin, Preset, Stage } from '../core/plugin.js';
import type { RuleSetting } from '../core/rule.js';

/** A configuration as a user writes it. */
export interface Config extends Layer {
  /** Presets by name, `plugin/preset`, or paths of other configurations. */
  readonly extends?: readonly (string | Preset | Genre)[];
  /** Names of packages, paths, or (in code) plugins themselves. */
  readonly plugins?: readonly (string | Plugin)[];
  readonly knowledge?: readonly string[];
  readonly overrides?: readonly Override[];
  readonly ignores?: readonly string[];
  readonly locale?: Locale;
}

/** What may differ from draft to draft. */
export interface Layer {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly draft?: { readonly issuer?: string; readonly date?: string };
  readonly prior?: PriorSetting;
  readonly stage?: Stage;
  /** `auto`, `none`, or the id of a genre. */
  readonly genre?: string;
  readonly outline?: Outline;
}

export interface Override extends Layer {
  readonly files: readonly string[];
  readonly ignores?: readonly string[];
}

/** Where last year's report is: a template, `REV:path`, one that must be there, or several, newest first. */
export type PriorSetting = string | PriorRequirement | readonly (string | PriorRequirement)[];

export interface PriorRequirement {
  readonly path: string;
  readonly required?: boolean;
}

/** A level with what set it. */
export interface RuleLayer {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** The preset or the place that says so: “recommended”, “hegao.config.yaml rules”. */
  readonly origin: string;
}
