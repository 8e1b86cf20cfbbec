import type { Locale } from '../base/locale.js';
import type { Genre, Structure } from '../core/genre.js';
import type { Plugin, Preset, Stage } from '../core/plugin.js';
import type { DraftSetting, Layer, PriorSetting, RuleLayer } from './config.js';
import type { PathMatcher } from './globs.js';
import type { KeyPath } from './issues.js';

/** A value in a configuration file, with its position. */
export interface Placed<T> {
  readonly value: T;
  /** The folder its paths are relative to. */
  readonly folder: string;
  /** “.hegaorc.yaml:3 plugins[0]”. */
  readonly where: string;
}

/** A layer, with where it stands. */
export interface PlacedLayer {
  readonly layer: Layer;
  readonly folder: string;
  /** The position of a key in the layer: “.hegaorc.yaml:12 rules.placeholder/unresolved”. */
  where(path: KeyPath): string;
}

export interface PlacedOverride extends PlacedLayer {
  /** Whether it is for the draft at an absolute path. */
  readonly matches: PathMatcher;
}

/** A layer of rules that a configuration file holds. */
export interface PlacedRuleLayer extends RuleLayer {
  /** Where it sets a rule: “.hegaorc.yaml:12 rules.placeholder/unresolved”. */
  where(rule: string): string;
}

/** The settings of one draft. */
export interface DraftSettings {
  /** Later ones take precedence. Presets in `extends` come before all of them. */
  readonly rules: readonly PlacedRuleLayer[];
  readonly draft: DraftSetting;
  readonly prior?: Placed<PriorSetting>;
  readonly stage?: Stage;
  readonly genre?: Placed<string>;
  readonly outline?: Structure;
}

/** The contents of configuration files, extended ones before those that extend them. */
export interface ConfigurationContents {
  readonly files: readonly string[];
  readonly extends: readonly Placed<string | Preset | Genre>[];
  readonly plugins: readonly Placed<string | Plugin>[];
  readonly knowledge: readonly Placed<string>[];
  readonly layers: readonly PlacedLayer[];
  readonly overrides: readonly PlacedOverride[];
  readonly ignores: readonly PathMatcher[];
  readonly locale: Locale | undefined;
}

/**
 * A configuration with all that it extends by path: such a file counts as written at the head of the one that extends
 * it. So presets come first, in order, then the `rules` of all files, then all their `overrides`.
 */
export class Configuration {
  /** Every file that was read, the one asked for last. */
  readonly files: readonly string[];
  /** Presets, by name or as such. */
  readonly extends: readonly Placed<string | Preset | Genre>[];
  readonly plugins: readonly Placed<string | Plugin>[];
  /** Paths of knowledge files. */
  readonly knowledge: readonly Placed<string>[];
  readonly layers: readonly PlacedLayer[];
  readonly overrides: readonly PlacedOverride[];
  readonly locale: Locale | undefined;
  readonly #ignores: readonly PathMatcher[];
  readonly #settings = new Map<string, DraftSettings>();

  constructor(contents: ConfigurationContents) {
    this.files = contents.files;
    this.extends = contents.extends;
    this.plugins = contents.plugins;
    this.knowledge = contents.knowledge;
    this.layers = contents.layers;
    this.overrides = contents.overrides;
    this.locale = contents.locale;
    this.#ignores = contents.ignores;
  }

  /** The settings of the draft at an absolute path; one object for all drafts with the same overrides. */
  settingsFor(path: string): DraftSettings {
    const overrides = this.overrides.filter(({ matches }) => matches(path));
    const key = overrides.map((override) => this.overrides.indexOf(override)).join();
    const settings = this.#settings.get(key) ?? mergeLayers([...this.layers, ...overrides]);
    this.#settings.set(key, settings);
    return settings;
  }

  /** Whether a file, or a whole folder, is skipped when folders are searched. */
  isIgnored(path: string): boolean {
    return this.#ignores.some((matches) => matches(path));
  }

  /** The position of a key; the last one when several files have it. */
  where(path: KeyPath): string {
    const placed = this.layers.findLast(({ layer }) => holds(layer, path)) ?? this.layers.at(-1)!;
    return placed.where(path);
  }
}

function holds(value: unknown, [key, ...rest]: KeyPath): boolean {
  if (key === undefined) return true;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
  return holds((value as Record<string | number, unknown>)[key], rest);
}

function mergeLayers(layers: readonly PlacedLayer[]): DraftSettings {
  const last = <K extends keyof Layer>(key: K) => layers.findLast(({ layer }) => layer[key] !== undefined);
  const prior = last('prior');
  const genre = last('genre');
  const stage = last('stage')?.layer.stage;
  const outline = last('outline')?.layer.outline;
  return {
    rules: layers.flatMap(({ layer, where }) =>
      layer.rules
        ? [{ rules: layer.rules, origin: where(['rules']), where: (rule: string) => where(['rules', rule]) }]
        : [],
    ),
    draft: Object.assign({}, ...layers.map(({ layer }) => definedOf(layer.draft ?? {}))),
    ...(prior && { prior: placed(prior, 'prior', prior.layer.prior!) }),
    ...(genre && { genre: placed(genre, 'genre', genre.layer.genre!) }),
    ...(stage && { stage }),
    ...(outline && { outline }),
  };
}

function placed<T>({ folder, where }: PlacedLayer, key: keyof Layer, value: T): Placed<T> {
  return { value, folder, where: where([key]) };
}

function definedOf(draft: DraftSetting): DraftSetting {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}
