import * as nodePath from 'node:path';
import type { Configuration, DraftSettings } from '../config/settings.js';
import { writtenDay } from '../core/days.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Draft } from '../core/draft.js';
import { createFacts, type DraftFacts } from '../core/facts.js';
import type { Genre } from '../core/genre.js';
import { createHooks, type Hooks } from '../core/hooks.js';
import { Linter } from '../core/linter.js';
import { ownDiagnostic } from '../core/own-diagnostics.js';
import type { StageCaps } from '../core/plugin.js';
import type { Rule, RuleSetting } from '../core/rule.js';
import { dateSpan, type Span } from '../facts/date-span.js';
import type { Knowledge } from '../knowledge/types.js';
import { DraftReader } from './draft-reader.js';
import type { ResolvedRule } from './levels.js';
import { tapPipeline } from './pipeline.js';
import { NO_PRIORS, PriorFinder, type Priors } from './priors.js';
import type { Registry } from './registry.js';
import type { Requests } from './requests.js';
import { RuleSets } from './rule-sets.js';
import type { Sources } from './sources.js';
import type { DraftSuppressions } from './suppressions/draft-suppressions.js';

/** A draft with its facts and its genre. */
export interface AnalyzedDraft {
  readonly scope: DraftFacts;
  readonly genre: Genre | undefined;
}

/** What a draft is checked with, besides its own text and the configuration. */
export interface CheckedWith {
  readonly priors: Priors;
  readonly suppressions?: DraftSuppressions | undefined;
  readonly notices?: readonly Diagnostic[] | undefined;
}

/** The findings of a draft, with what they were checked by. */
export interface CheckedDraft extends AnalyzedDraft {
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that changes did not cause, where only others are reported. */
  readonly preexisting?: readonly Diagnostic[];
  /** The day, or the first and last day, that dated rules assumed, where the draft gives one. */
  readonly date: Span | undefined;
}

/** The setting of a rule, and what it rests on. */
export interface RuleExplanation extends ResolvedRule {
  readonly knowledge: Knowledge;
  /** Its setting in every preset that has it. */
  readonly presets: readonly { readonly id: string; readonly setting: RuleSetting }[];
}

/** What a workspace is made of. */
export interface WorkspaceOptions {
  readonly registry: Registry;
  readonly knowledge: Knowledge;
  readonly stages: readonly StageCaps[];
  readonly configuration: Configuration;
  readonly sources: Sources;
  /** The files it was made of. */
  readonly files: readonly string[];
  /** Whether none of them is code, which can look at anything else. */
  readonly isCodeFree: boolean;
}

/** What drafts under one configuration share: loaded plugins, resolved rules, tapped hooks. */
export class Workspace {
  readonly registry: Registry;
  readonly knowledge: Knowledge;
  readonly hooks: Hooks = createHooks();
  readonly reader: DraftReader;
  readonly ruleSets: RuleSets;
  readonly files: readonly string[];
  readonly isCodeFree: boolean;
  readonly #configuration: Configuration;
  readonly #requests: Requests;
  readonly #linter: Linter;
  readonly #priors: PriorFinder;

  constructor(options: WorkspaceOptions, requests: Requests) {
    const { registry, knowledge, configuration, sources } = options;
    const { locale, inlineConfig, stopwatch, onCrash, date } = requests;
    this.registry = registry;
    this.knowledge = knowledge;
    this.files = options.files;
    this.isCodeFree = options.isCodeFree;
    this.#configuration = configuration;
    this.#requests = requests;
    this.reader = new DraftReader({
      hooks: this.hooks,
      formats: registry.formats,
      date,
      settingsFor: (path) => this.settingsFor(path),
    });
    this.ruleSets = new RuleSets(options, requests);
    this.#priors = new PriorFinder(this, sources, requests);
    this.#linter = new Linter(this.hooks, { locale, onCrash, stopwatch });
    tapPipeline(this.hooks, { locale, inlineConfig, rules: registry.rules });
  }

  /** The paths of the office's own knowledge files. */
  get knowledgeFiles(): string[] {
    return this.#configuration.knowledge.map(({ folder, value }) => nodePath.resolve(folder, value));
  }

  /** Whether the configuration ignores a file. */
  isIgnored(path: string): boolean {
    return this.#configuration.isIgnored(path);
  }

  /** The settings for the draft at a path. */
  settingsFor(path: string): DraftSettings {
    return this.#configuration.settingsFor(path);
  }

  /** A draft as it is known without any other. */
  analyze(draft: Draft): AnalyzedDraft {
    return {
      scope: this.#scopeOf(draft, []),
      genre: this.ruleSets.genreOf(draft, this.settingsFor(draft.path)),
    };
  }

  #scopeOf(draft: Draft, priors: readonly DraftFacts[]): DraftFacts {
    return createFacts(draft, this.knowledge, priors, this.#requests.stopwatch);
  }

  /** The earlier reports of a draft; they are looked for only where a rule that checks it compares with them. */
  async priorsOf(analyzed: AnalyzedDraft): Promise<Priors> {
    const { scope, genre } = analyzed;
    const { active } = this.ruleSets.for(this.settingsFor(scope.draft.path), genre);
    return active.some(({ rule }) => rule.meta.comparesWithPrior) ? this.#priors.find(analyzed) : NO_PRIORS;
  }

  /** The same, whatever rules check it. */
  findPriors(analyzed: AnalyzedDraft): Promise<Priors> {
    return this.#priors.find(analyzed);
  }

  /** Discards an earlier report that was read: its file has changed. */
  forget(path: string): void {
    this.#priors.forget(path);
  }

  /**
   * Checks a draft.
   *
   * @param notices What is to be said of it besides.
   */
  check(
    { scope: alone, genre }: AnalyzedDraft,
    { priors, suppressions, notices = [] }: CheckedWith = { priors: NO_PRIORS },
  ): CheckedDraft {
    const { draft } = alone;
    const settings = this.settingsFor(draft.path);
    const scope = priors.scopes.length === 0 ? alone : this.#scopeOf(draft, priors.scopes);
    const { active: rules } = this.ruleSets.for(settings, genre);
    const { from, to, evidence } = scope.fact(dateSpan);
    const date = evidence && { from, to };
    const diagnostics = this.#linter.check({
      scope,
      rules,
      outline: settings.outline ?? genre?.outline,
      suppressions,
      notices: [...notices, ...priors.notices, ...this.#noticesOf(date)],
    });
    return { scope, genre, date, diagnostics };
  }

  /** Notices about a draft, besides the findings of rules. */
  #noticesOf(date: Span | undefined): Diagnostic[] {
    const { checkedOn } = this.knowledge;
    const { locale } = this.#requests;
    if (!date || date.from <= checkedOn) return [];
    const data = { date: writtenDay(date.from), checkedOn: writtenDay(checkedOn) };
    return [ownDiagnostic('hegao/stale-knowledge', 'stale-knowledge', data, locale)];
  }

  /** The setting of every rule for a draft; for a path without one, the genre is only known if it is configured. */
  rulesFor(path: string, draft?: Draft): ReadonlyMap<string, ResolvedRule> {
    const settings = this.settingsFor(path);
    return this.ruleSets.for(settings, draft && this.ruleSets.genreOf(draft, settings)).resolved;
  }

  /** The rules that checked a draft. */
  rulesOf({ scope, genre }: AnalyzedDraft): Rule[] {
    return this.ruleSets.for(this.settingsFor(scope.draft.path), genre).active.map(({ rule }) => rule);
  }

  /** The setting of a rule, likewise, with its documentation; `undefined` when no rule has this id. */
  explain(id: string, path: string, draft?: Draft): RuleExplanation | undefined {
    const resolved = this.rulesFor(path, draft).get(id);
    return resolved && { ...resolved, knowledge: this.knowledge, presets: this.ruleSets.presetsWith(id) };
  }

  /** The whole configuration of a draft, as plain data. */
  describe(draft: Draft) {
    const settings = this.settingsFor(draft.path);
    const genre = this.ruleSets.genreOf(draft, settings);
    const rules = [...this.ruleSets.for(settings, genre).resolved].map(([id, { level, options, origin }]) => [
      id,
      { level, ...(options !== undefined && { options }), origin },
    ]);
    return {
      configuration: this.#configuration.files,
      genre: genre?.id ?? null,
      draft: draft.meta,
      prior: settings.prior?.value ?? null,
      stage: this.ruleSets.stageOf(settings) ?? null,
      outline: settings.outline ?? genre?.outline ?? null,
      rules: Object.fromEntries(rules),
    };
  }
}
