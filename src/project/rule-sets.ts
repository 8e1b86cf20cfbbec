import { nearest } from '../base/nearest.js';
import { UserError } from '../base/user-error.js';
import { parseIsoDate } from '../chinese/dates.js';
import type { RuleLayer } from '../config/config.js';
import type { Configuration, DraftSettings } from '../config/settings.js';
import type { Draft } from '../core/draft.js';
import type { Genre } from '../core/genre.js';
import { isGenre, type Preset, type StageCaps } from '../core/plugin.js';
import type { ActiveRule, RuleSetting } from '../core/rule.js';
import { detectGenre } from './genre.js';
import { activeRules, type ResolvedRule, resolveRules } from './levels.js';
import { say } from './messages.js';
import type { Registry } from './registry.js';
import type { Requests } from './requests.js';

/** The rules for drafts of one genre under one set of overrides. */
export interface RuleSet {
  readonly resolved: ReadonlyMap<string, ResolvedRule>;
  readonly active: readonly ActiveRule[];
}

export interface RuleSetsOptions {
  readonly registry: Registry;
  readonly stages: readonly StageCaps[];
  readonly configuration: Configuration;
}

/** Which rules check which drafts, and which genre drafts have: requests take precedence over the configuration. */
export class RuleSets {
  readonly #registry: Registry;
  readonly #stages: readonly StageCaps[];
  readonly #configuration: Configuration;
  readonly #requests: Requests;
  /** By the settings of a draft, and its genre. */
  readonly #known = new WeakMap<DraftSettings, Map<Genre | undefined, RuleSet>>();

  constructor({ registry, stages, configuration }: RuleSetsOptions, requests: Requests) {
    this.#registry = registry;
    this.#stages = stages;
    this.#configuration = configuration;
    this.#requests = requests;
  }

  /** The genre configured for a draft, or detected in it. */
  genreOf(draft: Draft, settings: DraftSettings): Genre | undefined {
    const { genre: requested, presets } = this.#requests;
    const extended = this.#presets().find(isGenre);
    if (requested === undefined && extended) return extended;
    const wish = requested ?? (presets ? 'none' : (draft.meta.genre ?? settings.genre?.value ?? 'auto'));
    if (wish === 'none') return undefined;
    if (wish === 'auto') return detectGenre(draft, [...this.#registry.genres.values()]);
    const genre = this.#registry.genres.get(wish);
    if (genre) return genre;
    const where = requested !== undefined ? '--genre' : (settings.genre?.where ?? draft.path);
    throw new UserError(unknownName('genre', wish, where, this.#genreNames()));
  }

  /** The rules for drafts of a genre with these settings. */
  for(settings: DraftSettings, genre: Genre | undefined): RuleSet {
    const known = this.#known.get(settings) ?? new Map<Genre | undefined, RuleSet>();
    this.#known.set(settings, known);
    const ruleSet = known.get(genre) ?? this.#resolve(settings, genre);
    known.set(genre, ruleSet);
    return ruleSet;
  }

  #resolve(settings: DraftSettings, genre: Genre | undefined): RuleSet {
    const { rules, level } = this.#requests;
    const presets = this.#presets().filter((preset) => preset !== genre);
    const layers: RuleLayer[] = [
      ...[...presets, ...(genre ? [genre] : [])].map(this.#layerOf),
      ...settings.rules,
      rules,
    ];
    const resolved = resolveRules(layers, this.#registry.rules);
    const stage = this.#stages.find(({ id }) => id === this.stageOf(settings));
    return { resolved, active: activeRules(resolved, stage, level) };
  }

  stageOf({ stage }: DraftSettings): string | undefined {
    return this.#requests.stage ?? stage;
  }

  /** The presets in effect, in order: those requested, else those the configuration extends, else recommended. */
  #presets(): readonly (Preset | Genre)[] {
    const { presets } = this.#requests;
    if (presets) return presets.map((name) => this.#preset(name, '--preset'));
    const extendsNothing = !this.#configuration.layers.some(({ layer }) => 'extends' in layer);
    if (extendsNothing) return [this.#preset('recommended', '')];
    return this.#configuration.extends.map(({ value, where }) =>
      typeof value === 'string' ? this.#preset(value, where) : value,
    );
  }

  #preset(name: string, where: string): Preset | Genre {
    const preset = this.#registry.presets.get(name) ?? this.#registry.genres.get(name);
    if (preset) return preset;
    const known = [...this.#registry.presets.keys(), ...this.#registry.genres.keys()];
    throw new UserError(unknownName('preset', name, where, known));
  }

  readonly #layerOf = (preset: Preset | Genre): RuleLayer => ({
    rules: preset.rules,
    origin: this.#registry.nameOf(preset),
  });

  /** The setting of a rule in every preset that has it. */
  presetsWith(rule: string): { readonly id: string; readonly setting: RuleSetting }[] {
    return [...this.#registry.presets, ...this.#registry.genres].flatMap(([id, { rules }]) => {
      const setting = rules[rule];
      return setting === undefined ? [] : [{ id, setting }];
    });
  }

  /** @throws {UserError} when a preset, genre, rule, option or day that is requested does not exist. */
  check(): void {
    const { genre, date, rules } = this.#requests;
    if (date !== undefined && parseIsoDate(date) === undefined)
      throw new UserError(say('noSuchDay', { date }));
    if (genre !== undefined) this.#checkGenre(genre, '--genre');
    // An invalid configuration is reported whether or not it applies to a draft.
    const { layers, overrides } = this.#configuration;
    const placed = [...layers, ...overrides];
    for (const { layer, where } of placed) {
      if (layer.genre !== undefined) this.#checkGenre(layer.genre, where(['genre']));
    }
    const ruleLayers = placed.map(({ layer, where }) => ({
      rules: layer.rules ?? {},
      origin: where(['rules']),
      where: (rule: string) => where(['rules', rule]),
    }));
    resolveRules([...this.#presets().map(this.#layerOf), ...ruleLayers, rules], this.#registry.rules);
  }

  #checkGenre(name: string, where: string): void {
    const known = this.#genreNames();
    if (!known.includes(name)) throw new UserError(unknownName('genre', name, where, known));
  }

  /** The values that --genre accepts. */
  #genreNames(): string[] {
    return ['auto', 'none', ...this.#registry.genres.keys()];
  }
}

const KINDS = { genre: '体裁', preset: '预设' } as const;

function unknownName(
  kind: keyof typeof KINDS,
  name: string,
  where: string,
  known: readonly string[],
): UserError['text'] {
  const near = nearest(name, known);
  return {
    zh: `${where}：没有${KINDS[kind]}“${name}”。${near ? `是不是“${near}”？` : ''}可用：${known.join('、')}。`,
    en: `${where}: there is no ${kind} “${name}”.${near ? ` Did you mean “${near}”?` : ''} Known: ${known.join(', ')}.`,
  };
}
