import { parseIsoDate } from '../chinese/dates.js';
import type { RuleLayer } from '../config/config.js';
import type { Configuration, DraftSettings } from '../config/settings.js';
import type { Diagnostic, Level } from '../core/diagnostic.js';
import type { Draft, DraftMeta } from '../core/draft.js';
import { createScope, type FactScope } from '../core/facts.js';
import type { AnyFormat, Changes } from '../core/format.js';
import type { Genre } from '../core/genre.js';
import { createHooks, type Hooks, type SourceFile, Stage } from '../core/hooks.js';
import { Linter } from '../core/linter.js';
import type { Locale } from '../core/locale.js';
import { nearest } from '../core/nearest.js';
import { createDraft } from '../core/outline.js';
import { isGenre, type Preset, type StageCaps } from '../core/plugin.js';
import { Problem } from '../core/problem.js';
import type { ActiveRule, RuleSetting } from '../core/rule.js';
import type { Stopwatch } from '../core/stopwatch.js';
import { dateSpan, type Span } from '../facts/date-span.js';
import { formatOf, unsupported } from '../formats/index.js';
import type { Knowledge } from '../knowledge/types.js';
import { detectGenre } from './genre.js';
import { activeRules, type ResolvedRule, resolveRules } from './levels.js';
import { frontMatterOf } from './meta.js';
import { staleKnowledge } from './notices.js';
import { tapPipeline } from './pipeline.js';
import type { Registry } from './registry.js';

/** What is asked for from outside any configuration: on a command line, by an editor. */
export interface Requests {
  readonly locale: Locale;
  /** Findings below it are not made. */
  readonly level: Level;
  readonly inlineConfig: boolean;
  /** Presets that replace `extends` and the genre. */
  readonly presets?: readonly string[] | undefined;
  readonly genre?: string | undefined;
  readonly rules: RuleLayer;
  readonly date?: string | undefined;
  readonly stage?: string | undefined;
  readonly stopwatch?: Stopwatch | undefined;
  /** Takes the errors behind findings that say a rule crashed. */
  onCrash(error: unknown): void;
}

/** The findings of a draft, with what they were judged by. */
export interface Judgement {
  readonly draft: Draft;
  readonly diagnostics: readonly Diagnostic[];
  readonly genre: Genre | undefined;
  /** The day, or the first and last of the days, by which dated rules judged, where the draft tells one. */
  readonly date: Span | undefined;
}

/** A draft with the file it was read from, so that it can be changed and read again. */
interface Opened {
  readonly format: AnyFormat;
  readonly state: unknown;
}

/** The rules for drafts of one genre under one set of overrides. */
interface RuleSet {
  readonly resolved: ReadonlyMap<string, ResolvedRule>;
  readonly active: readonly ActiveRule[];
}

/** What a workspace is made of. */
export interface WorkspaceParts {
  readonly registry: Registry;
  readonly knowledge: Knowledge;
  readonly stages: readonly StageCaps[];
  readonly configuration: Configuration;
}

/**
 * A configuration brought to life: its plugins loaded, its rules known, its hooks tapped. All drafts under one
 * configuration share it.
 */
export class Workspace {
  readonly registry: Registry;
  readonly knowledge: Knowledge;
  readonly hooks: Hooks = createHooks();
  readonly linter: Linter;
  readonly #parts: WorkspaceParts;
  readonly #requests: Requests;
  readonly #opened = new WeakMap<Draft, Opened>();
  readonly #runs = new WeakMap<Draft, { readonly scope: FactScope; readonly rules: readonly ActiveRule[] }>();
  /** By what the configuration says of a draft, and its genre. */
  readonly #ruleSets = new WeakMap<DraftSettings, Map<Genre | undefined, RuleSet>>();

  constructor(parts: WorkspaceParts, requests: Requests) {
    this.registry = parts.registry;
    this.knowledge = parts.knowledge;
    this.#parts = parts;
    this.#requests = requests;
    const { locale, inlineConfig, stopwatch, onCrash } = requests;
    this.linter = new Linter(this.hooks, { locale, onCrash, stopwatch });
    this.hooks.parse.tapPromise({ name: 'hegao formats', stage: Stage.Formats }, (file) => this.#read(file));
    tapPipeline(this.hooks, {
      locale,
      inlineConfig,
      rules: this.registry.rules,
      runOf: (draft) => this.#runs.get(draft),
    });
  }

  /**
   * Reads a draft.
   *
   * @throws {Problem} when no format reads it, or the one that should cannot.
   */
  async parse(file: SourceFile): Promise<Draft> {
    const draft = await this.hooks.parse.promise(file);
    if (!draft) throw new Problem(unsupported(file.path) ?? unknownKind(file.path));
    return draft;
  }

  async #read(file: SourceFile): Promise<Draft | undefined> {
    const format = formatOf(file.path, this.registry.formats);
    if (!format) return undefined;
    return this.#draft(file.path, { format, state: await format.open(file) });
  }

  #draft(path: string, opened: Opened): Draft {
    const read = opened.format.read(opened.state);
    const { prior: _, ...frontMatter } = frontMatterOf(read.properties ?? {}, path);
    const meta: DraftMeta = {
      ...this.#settingsFor(path).draft,
      ...frontMatter,
      ...(this.#requests.date !== undefined && { date: this.#requests.date }),
    };
    const draft = createDraft({ path, format: opened.format.name, meta }, read);
    this.#opened.set(draft, opened);
    return draft;
  }

  /** The draft after changes; `undefined` when a plugin read it and hegao cannot write it. */
  edit(draft: Draft, changes: Changes): Draft | undefined {
    const opened = this.#opened.get(draft);
    if (!opened) return undefined;
    return this.#draft(draft.path, { ...opened, state: opened.format.edit(opened.state, changes) });
  }

  /** The bytes of the file a draft was read from, or became. */
  async save(draft: Draft): Promise<Uint8Array | undefined> {
    const opened = this.#opened.get(draft);
    return opened?.format.save(opened.state);
  }

  /** Whether the configuration leaves a file out. */
  isIgnored(path: string): boolean {
    return this.#parts.configuration.isIgnored(path);
  }

  #settingsFor(path: string): DraftSettings {
    return this.#parts.configuration.settingsFor(path);
  }

  /** Judges a draft. */
  judge(draft: Draft, priors: readonly FactScope[] = []): Judgement {
    const settings = this.#settingsFor(draft.path);
    const genre = this.#genreOf(draft, settings);
    const { active } = this.#ruleSet(settings, genre);
    const scope = createScope(draft, this.knowledge, priors, this.#requests.stopwatch);
    this.#runs.set(draft, { scope, rules: active });
    const outline = settings.outline ?? genre?.outline;
    const found = this.linter.lint({ scope, rules: active, outline });
    const { from, to, evidence } = scope.fact(dateSpan);
    const date = evidence && { from, to };
    return { draft, genre, date, diagnostics: [...this.#notices(date), ...found] };
  }

  /** What is to be said of a draft besides the findings of rules. */
  #notices(date: Span | undefined): Diagnostic[] {
    const { checkedOn } = this.knowledge;
    const { locale } = this.#requests;
    return date && date.from > checkedOn ? [staleKnowledge(date.from, checkedOn, locale)] : [];
  }

  /** How every rule stands for a draft; for a path without one, its genre is only known where someone names it. */
  rulesFor(path: string, draft?: Draft): ReadonlyMap<string, ResolvedRule> {
    const settings = this.#settingsFor(path);
    return this.#ruleSet(settings, draft ? this.#genreOf(draft, settings) : undefined).resolved;
  }

  /** The genre that is named for a draft, or that the draft shows. */
  #genreOf(draft: Draft, settings: DraftSettings): Genre | undefined {
    const { genre: requested, presets } = this.#requests;
    const extended = this.#presets().find(isGenre);
    if (requested === undefined && extended) return extended;
    const wish = requested ?? (presets ? 'none' : (draft.meta.genre ?? settings.genre?.value ?? 'auto'));
    if (wish === 'none') return undefined;
    if (wish === 'auto') return detectGenre(draft, [...this.registry.genres.values()]);
    const genre = this.registry.genres.get(wish);
    if (genre) return genre;
    const where = requested !== undefined ? '--genre' : (settings.genre?.where ?? draft.path);
    throw new Problem(unknownName('genre', wish, where, this.#genreNames()));
  }

  #ruleSet(settings: DraftSettings, genre: Genre | undefined): RuleSet {
    const known = this.#ruleSets.get(settings) ?? new Map<Genre | undefined, RuleSet>();
    this.#ruleSets.set(settings, known);
    const ruleSet = known.get(genre) ?? this.#resolve(settings, genre);
    known.set(genre, ruleSet);
    return ruleSet;
  }

  #resolve(settings: DraftSettings, genre: Genre | undefined): RuleSet {
    const { rules, level, stage: requested } = this.#requests;
    const presets = this.#presets().filter((preset) => preset !== genre);
    const layers: RuleLayer[] = [
      ...[...presets, ...(genre ? [genre] : [])].map(this.#layerOf),
      ...settings.rules,
      rules,
    ];
    const resolved = resolveRules(layers, this.registry.rules);
    const stage = this.#parts.stages.find(({ id }) => id === (requested ?? settings.stage));
    return { resolved, active: activeRules(resolved, stage, level) };
  }

  /** All that holds for a draft, as plain data. */
  describe(draft: Draft) {
    const settings = this.#settingsFor(draft.path);
    const genre = this.#genreOf(draft, settings);
    const rules = [...this.#ruleSet(settings, genre).resolved].map(([id, { level, options, origin }]) => [
      id,
      { level, ...(options !== undefined && { options }), origin },
    ]);
    return {
      configuration: this.#parts.configuration.files,
      genre: genre?.id ?? null,
      draft: draft.meta,
      stage: this.#requests.stage ?? settings.stage ?? null,
      outline: settings.outline ?? genre?.outline ?? null,
      rules: Object.fromEntries(rules),
    };
  }

  /** How a rule stands in every preset that has it. */
  presetsWith(rule: string): { readonly id: string; readonly setting: RuleSetting }[] {
    return [...this.registry.presets, ...this.registry.genres].flatMap(([id, { rules }]) => {
      const setting = rules[rule];
      return setting === undefined ? [] : [{ id, setting }];
    });
  }

  /** The presets that hold, in order: those asked for, else those the configuration extends, else recommended. */
  #presets(): readonly (Preset | Genre)[] {
    const { presets } = this.#requests;
    const { configuration } = this.#parts;
    if (presets) return presets.map((name) => this.#preset(name, '--preset'));
    const extendsNothing = !configuration.layers.some(({ layer }) => 'extends' in layer);
    if (extendsNothing) return [this.#preset('recommended', '')];
    return configuration.extends.map(({ value, where }) =>
      typeof value === 'string' ? this.#preset(value, where) : value,
    );
  }

  #preset(name: string, where: string): Preset | Genre {
    const preset = this.registry.presets.get(name) ?? this.registry.genres.get(name);
    if (preset) return preset;
    const known = [...this.registry.presets.keys(), ...this.registry.genres.keys()];
    throw new Problem(unknownName('preset', name, where, known));
  }

  /** @throws {Problem} when a preset, genre, rule, option or day that is asked for does not exist. */
  check(): void {
    const { genre, date, rules } = this.#requests;
    if (date !== undefined && parseIsoDate(date) === undefined) throw new Problem(noSuchDay(date));
    if (genre !== undefined) this.#checkGenre(genre, '--genre');
    // What is wrong with a configuration is wrong whether or not a draft meets it.
    const { layers, overrides } = this.#parts.configuration;
    const placed = [...layers, ...overrides];
    for (const { layer, where } of placed) {
      if (layer.genre !== undefined) this.#checkGenre(layer.genre, where(['genre']));
    }
    const ruleLayers = placed.map(({ layer, where }) => ({
      rules: layer.rules ?? {},
      origin: where(['rules']),
      where: (rule: string) => where(['rules', rule]),
    }));
    resolveRules([...this.#presets().map(this.#layerOf), ...ruleLayers, rules], this.registry.rules);
  }

  readonly #layerOf = (preset: Preset | Genre): RuleLayer => ({
    rules: preset.rules,
    origin: this.registry.nameOf(preset),
  });

  #checkGenre(name: string, where: string): void {
    const known = this.#genreNames();
    if (!known.includes(name)) throw new Problem(unknownName('genre', name, where, known));
  }

  /** What may be asked for as a genre. */
  #genreNames(): string[] {
    return ['auto', 'none', ...this.registry.genres.keys()];
  }
}

const KINDS = { genre: '体裁', preset: '预设' } as const;

function unknownName(
  kind: keyof typeof KINDS,
  name: string,
  where: string,
  known: readonly string[],
): Problem['text'] {
  const near = nearest(name, known);
  return {
    zh: `${where}：没有${KINDS[kind]}“${name}”。${near ? `是不是“${near}”？` : ''}可用：${known.join('、')}。`,
    en: `${where}: there is no ${kind} “${name}”.${near ? ` Did you mean “${near}”?` : ''} Known: ${known.join(', ')}.`,
  };
}

function noSuchDay(date: string): Problem['text'] {
  return {
    zh: `--date 的值“${date}”不是日期。应为日历上有的一天，写作年-月-日，如 2021-12-28。`,
    en: `--date “${date}” is no day of the calendar. Write one as YYYY-MM-DD, such as 2021-12-28.`,
  };
}

function unknownKind(path: string): Problem['text'] {
  return {
    zh: `${path} 不是能读取的稿件格式。请另存为 .txt（UTF-8 编码）或 .md 后再检查。`,
    en: `${path} is of a kind hegao does not read. Save it as .txt in UTF-8, or as .md, and try again.`,
  };
}
