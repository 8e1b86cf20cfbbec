import type { Locale } from '../base/locale.js';
import type { Genre, Structure } from '../core/genre.js';
import type { Plugin, Preset, Stage } from '../core/plugin.js';
import type { RuleSetting } from '../core/rule.js';

/** A configuration as a user writes it. */
export interface Config extends Layer {
  /** The JSON Schema for editors. */
  readonly $schema?: string;
  /** Presets by name, `plugin/preset`, paths of other configurations, or (in code) presets themselves. */
  readonly extends?: OneOrMore<string | Preset | Genre>;
  /** Names of packages, paths, or (in code) plugins themselves. */
  readonly plugins?: OneOrMore<string | Plugin>;
  /** Paths of knowledge files. */
  readonly knowledge?: OneOrMore<string>;
  readonly overrides?: readonly Override[];
  /** Globs of files and folders that are not checked. */
  readonly ignores?: OneOrMore<string>;
  readonly locale?: Locale;
}

/** The settings that may differ from draft to draft. */
export interface Layer {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly draft?: DraftSetting;
  readonly prior?: PriorSetting;
  readonly stage?: Stage;
  /** `auto`, `none`, or the id of a genre. */
  readonly genre?: string;
  readonly outline?: Structure;
}

/** A layer for some drafts only. */
export interface Override extends Layer {
  readonly files: OneOrMore<string>;
  readonly ignores?: OneOrMore<string>;
}

export interface DraftSetting {
  readonly issuer?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
}

/** Where last year's report is: a template, `REV:path`, a required one, or several, newest first. */
export type PriorSetting = OneOrMore<string | PriorRequirement>;

export interface PriorRequirement {
  readonly path: string;
  readonly required?: boolean;
}

export type OneOrMore<T> = T | readonly T[];

/** The items of what may be written without a list when there is one. */
export function listOf<T>(value: OneOrMore<T> | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as T];
}

/** Levels with what set them. */
export interface RuleLayer {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** The preset or the place that sets it: “recommended”, “.hegaorc.yaml rules”. */
  readonly origin: string;
}

/** Returns the configuration unchanged: for types and completion in configurations that are code. */
export function defineConfig(config: Config): Config {
  return config;
}
