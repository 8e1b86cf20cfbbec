import * as nodePath from 'node:path';
import type { Confinement } from '../config/confinement.js';
import { atLeast, type Level } from '../core/diagnostic.js';
import type { Draft } from '../core/draft.js';
import type { Genre } from '../core/genre.js';
import type { Locale, Localized } from '../core/locale.js';
import { nearest } from '../core/nearest.js';
import type { Need, Preset, Reporter } from '../core/plugin.js';
import { Problem } from '../core/problem.js';
import type { FileResult } from '../core/result.js';
import type { Rule } from '../core/rule.js';
import { formatOf, unsupported } from '../formats/index.js';
import type { DraftBaseline } from './baseline/draft-baseline.js';
import { type BaselineChange, Baselines, type Suppressible, type SuppressionNote } from './baselines.js';
import type { CacheBases, CacheNotice, ResultCache } from './cache/cache.js';
import type { Grounds } from './cache/store.js';
import type { ChangeScope } from './change-scope.js';
import type { FoundFigures, ReadDraft } from './figures.js';
import { findFiles, noMatch } from './files.js';
import { type FixKind, fixLoop } from './fix-loop.js';
import { type Inspection, JudgedDraft } from './inspection/judged-draft.js';
import { type Found, judgeFiles } from './judge-files.js';
import { fixLimit } from './notices.js';
import { type ProjectOptions, requestsOf } from './options.js';
import type { Priors } from './priors.js';
import type { Registry } from './registry.js';
import { type ResultOptions, resultOf, unreadableResult } from './results.js';
import { ofShard } from './shard.js';
import { DiskSources, type Sources } from './sources.js';
import { type Judgement, type RuleExplanation, Workspace } from './workspace.js';
import { Workspaces } from './workspaces.js';

/** A draft after fixing. */
export interface FixedFile {
  /** The findings that are left. */
  readonly result: FileResult;
  readonly fixes: number;
  /** What to write, and the decoded file before and after; absent when nothing changed. */
  readonly bytes?: Uint8Array;
  readonly before?: string;
  readonly after?: string;
}

export type { OutlineEntry } from './inspection/outline.js';
export type { Suggestion } from './inspection/suggestions.js';
export type {
  BaselineChange,
  FixKind,
  Inspection,
  ProjectOptions,
  RuleExplanation,
  Suppressible,
  SuppressionNote,
};

interface ProjectParts {
  readonly locale: Locale;
  readonly sources: Sources;
  readonly changes: ChangeScope | undefined;
  readonly workspaces: Workspaces;
  readonly failures: unknown[];
  readonly cache: ResultCache | undefined;
  readonly baselines: Baselines;
}

/** Judges drafts: finds them, their configuration and earlier reports, and gives results. It prints nothing. */
export class Project {
  readonly locale: Locale;
  /** Documents met in folders that no format reads. */
  readonly unsupported: string[] = [];
  /** Files named outright that the configuration leaves out. */
  readonly ignored: string[] = [];
  /** Paths named outright that lead to nothing that changed, where only changes are judged. */
  readonly unchanged: string[] = [];
  /** The errors behind findings that say a file could not be judged in full. */
  readonly failures: readonly unknown[];
  readonly #options: ProjectOptions;
  readonly #level: Level;
  readonly #sources: Sources;
  readonly #changes: ChangeScope | undefined;
  readonly #workspaces: Workspaces;
  readonly #failures: unknown[];
  readonly #cache: ResultCache | undefined;
  #needs: readonly Need[] = [];
  readonly #baselines: Baselines;
  #figureTable: ResultOptions['figureTable'];

  private constructor(options: ProjectOptions, parts: ProjectParts) {
    this.#options = options;
    this.#level = options.level ?? 'warn';
    this.locale = parts.locale;
    this.failures = parts.failures;
    this.#failures = parts.failures;
    this.#sources = parts.sources;
    this.#changes = parts.changes;
    this.#workspaces = parts.workspaces;
    this.#cache = parts.cache;
    this.#baselines = parts.baselines;
  }

  /** @throws {Problem} when the options, or the configuration of the working folder, are wrong. */
  static async open(options: ProjectOptions): Promise<Project> {
    const failures: unknown[] = [];
    const changes = await changeScope(options);
    const given = changes?.sources ?? options.sources ?? new DiskSources();
    const { sources: allowed, confinement } = await confined(options, given);
    // Where only changes are judged, there is little to keep.
    const cache =
      options.cache && !changes
        ? await openCache(options, allowed, {
            workspaceOf: (path) => workspaces.for(nodePath.dirname(path)),
            baselineOf: async (path) => (await (await baselines.for(path))?.basis()) ?? '',
          })
        : undefined;
    const sources = cache?.sources ?? allowed;
    const workspaces: Workspaces = new Workspaces({
      sources,
      configFile: options.configFile,
      plugins: options.plugins,
      ignorePatterns: options.ignorePatterns,
      locale: options.locale,
      requests: requestsOf(options, { confinement, onCrash: (error) => failures.push(error) }),
    });
    await workspaces.for(options.cwd);
    const locale = await workspaces.locale();
    const { cwd, suppressionsFile: file, today } = options;
    const top = confinement?.root;
    const baselines: Baselines = new Baselines({ sources: allowed, cwd, locale, file, today, top });
    return new Project(options, { locale, sources, changes, workspaces, failures, cache, baselines });
  }

  /** Has results hold, from now on, what reporters need besides findings. */
  async include(needs: readonly Need[]): Promise<void> {
    this.#needs = needs;
    this.#figureTable = needs.includes('figures')
      ? (await import('./figure-table.js')).figureTable
      : undefined;
  }

  /**
   * Judges the files that paths, folders and globs lead to, one after another. A file that cannot be judged, and a
   * path that leads to nothing, has a result that says so.
   */
  async *check(paths: readonly string[]): AsyncGenerator<FileResult> {
    const { concurrency = 'off', sources, staged, shard } = this.#options;
    // Texts of drafts are not kept.
    const isCached = !this.#needs.includes('text') && !this.#needs.includes('figures');
    const files = shard ? ofShard(this.#files(paths), shard) : this.#files(paths);
    const found = (isCached && this.#cache?.lookUp(files, this.locale)) || files;
    yield* judgeFiles(found, concurrency, {
      here: (path) => this.checkFile(path),
      // Workers read from the disk.
      ...(!sources && !staged && { inWorkers: (found, workers) => this.#inWorkers(found, workers) }),
    });
  }

  async *#inWorkers(found: readonly Found[], workers: number): AsyncGenerator<FileResult> {
    const { judgeInWorkers } = await import('./pool/pool.js');
    yield* judgeInWorkers(found, workers, {
      options: this.#options,
      needs: this.#needs,
      here: (path) => this.checkFile(path),
      unreadable: (path, error) => this.#unreadable(path, error),
      onFailure: (error) => this.#failures.push(error),
      onKept: (result, grounds) => this.#cache?.add(result, grounds),
    });
  }

  /** What the result of a file rests on, where it is to be kept: for the run whose worker this is. */
  groundsOf(path: string): Grounds | undefined {
    return this.#cache?.groundsOf(path);
  }

  /** Every file that results rest on, as far as it was looked at through a cache, or looked for in vain. */
  async lookedAt(): Promise<string[]> {
    return [...(this.#cache?.sources.paths ?? []), ...(await this.#workspaces.files())];
  }

  /** Ends a run: writes the cache. What is to be told of that. */
  async close(): Promise<readonly CacheNotice[]> {
    return (await this.#cache?.close()) ?? [];
  }

  /** The files that paths, folders and globs lead to, and results for those that lead to none. */
  async *#files(paths: readonly string[]): AsyncGenerator<Found> {
    const { cwd, errorOnUnmatchedPattern = true } = this.#options;
    const { files, unmatched } = await this.#timed('find', () => findFiles(paths, cwd, this.#sources));
    if (this.#options.staged) this.unchanged.push(...unmatched);
    else if (errorOnUnmatchedPattern) {
      for (const path of unmatched) yield this.#unreadable(path, new Problem(noMatch(path)));
    }
    for (const { path, named } of files) {
      const workspace = await this.#workspaceOf(path).catch((error: unknown) => error);
      if (!(workspace instanceof Workspace)) yield this.#unreadable(path, workspace);
      else if (await this.#isIgnored(workspace, path)) {
        if (named) this.ignored.push(path);
      } else if (named || formatOf(path, workspace.registry.formats)) {
        if ((await this.#changes?.includes(path, this.#sources)) !== false) {
          // A suppressions file that is wrong stops the run: else it would be said of every draft.
          await this.#baselines.for(path);
          yield path;
        } else if (named) this.unchanged.push(path);
      } else if (unsupported(path)) this.unsupported.push(path);
    }
  }

  async #isIgnored(workspace: Workspace, path: string): Promise<boolean> {
    return (await this.#workspaces.isIgnored(path)) || workspace.isIgnored(path);
  }

  /** Whether a file is a draft that is judged where it is met: some format reads it, and nothing leaves it out. */
  async isDraft(path: string): Promise<boolean> {
    const workspace = await this.#workspaceOf(path);
    return (
      formatOf(path, workspace.registry.formats) !== undefined && !(await this.#isIgnored(workspace, path))
    );
  }

  /** Reads an earlier report, or a suppressions file, anew when it is asked for next: the file at this path has changed. */
  async forget(path: string): Promise<void> {
    if (this.#baselines.isTheirs(path)) this.#baselines.forget();
    await this.#workspaces.forget(path);
  }

  /** Judges a file; what stops it from being judged is in the result. */
  async checkFile(path: string): Promise<FileResult> {
    return this.#cache?.keep(path, () => this.#checkFile(path)) ?? this.#checkFile(path);
  }

  async #checkFile(path: string): Promise<FileResult> {
    return (await this.#inspect(path, (workspace) => this.#draftAt(workspace, path))).result;
  }

  /** Judges what would stand in a file. */
  async checkText(path: string, bytes: Uint8Array): Promise<FileResult> {
    return (await this.inspect(path, bytes)).result;
  }

  /** The same, and what was judged can be asked more. */
  inspect(path: string, bytes: Uint8Array): Promise<Inspection> {
    return this.#inspect(path, (workspace) => this.#parse(workspace, path, bytes));
  }

  async #inspect(path: string, open: (workspace: Workspace) => Promise<Draft>): Promise<Inspection> {
    try {
      const workspace = await this.#workspaceOf(path);
      const draft = await open(workspace);
      const sieve = await this.#sieve(workspace, path);
      const priors = await this.#priorsOf(workspace, draft);
      const baseline = await this.#baselines.for(path);
      const judgement = sieve(this.#judge(workspace, draft, priors, baseline));
      return { result: this.#result(workspace, judgement), draft: new JudgedDraft(workspace, judgement) };
    } catch (error) {
      return { result: this.#unreadable(path, error) };
    }
  }

  /**
   * Fixes a file and reads it again until there is nothing left to fix. Nothing is written.
   *
   * @param bytes What would stand in the file; absent, what stands there.
   * @throws {Problem} when it cannot be read.
   */
  async fix(path: string, kind: FixKind, bytes?: Uint8Array): Promise<FixedFile> {
    const workspace = await this.#workspaceOf(path);
    const draft = await this.#parse(workspace, path, bytes ?? (await this.#read(path)));
    const sieve = await this.#sieve(workspace, path);
    const priors = await this.#priorsOf(workspace, draft);
    const baseline = await this.#baselines.for(path);
    let judgement = sieve(this.#judge(workspace, draft, priors, baseline));
    const outcome = fixLoop(draft, kind, {
      lint: (state) => {
        if (state !== judgement.scope.draft)
          judgement = sieve(this.#judge(workspace, state, priors, baseline));
        return judgement.diagnostics.filter(({ level }) => atLeast(level, this.#level));
      },
      edit: (state, changes) => workspace.reader.edit(state, changes),
    });
    const diagnostics = [...(outcome.limited ? [fixLimit(this.locale)] : []), ...judgement.diagnostics];
    const saved = outcome.fixes > 0 ? await workspace.reader.save(outcome.draft) : undefined;
    return {
      result: this.#result(workspace, { ...judgement, diagnostics }),
      fixes: outcome.fixes,
      ...(saved && { bytes: saved, before: draft.source, after: outcome.draft.source }),
    };
  }

  /**
   * What drafts say in figures, side by side; a draft alone stands beside its earlier reports. Those that cannot be
   * read have a result that says so.
   */
  async figures(paths: readonly string[]): Promise<FoundFigures> {
    const { gatherFigures } = await import('./figures.js');
    return gatherFigures(this.#drafts(paths), this.#options.redact);
  }

  async *#drafts(paths: readonly string[]): AsyncGenerator<ReadDraft | FileResult> {
    for await (const found of this.#files(paths)) {
      if (typeof found !== 'string') yield found;
      else {
        const read = async () => {
          const workspace = await this.#workspaceOf(found);
          return { workspace, draft: await this.#draftAt(workspace, found) };
        };
        yield await read().catch((error: unknown) => this.#unreadable(found, error));
      }
    }
  }

  /** Every rule there is for drafts in the working folder. */
  async rules(): Promise<readonly Rule[]> {
    return [...(await this.#registry()).rules.values()];
  }

  /** Every preset and genre, likewise. */
  async presets(): Promise<readonly (Preset | Genre)[]> {
    const { presets, genres } = await this.#registry();
    return [...presets.values(), ...genres.values()];
  }

  /** Reporters that plugins bring, by name. */
  async reporters(): Promise<ReadonlyMap<string, Reporter>> {
    return (await this.#registry()).reporters;
  }

  async #registry(): Promise<Registry> {
    return (await this.#workspaces.for(this.#options.cwd)).registry;
  }

  /**
   * Lets findings pass from now on: enters them in the suppressions files of their drafts, which are judged by these
   * from the next check on. Findings about the check itself are left out.
   *
   * @throws {Problem} when a suppressions file is wrong, or cannot be written; it is left as it was.
   */
  async suppress(
    findings: readonly Suppressible[],
    note: SuppressionNote = {},
  ): Promise<readonly BaselineChange[]> {
    return this.#baselines.suppress(findings, note);
  }

  /**
   * Takes out of the suppressions files what met nothing when drafts were judged.
   *
   * @throws {Problem} likewise.
   */
  async prune(results: readonly FileResult[]): Promise<readonly BaselineChange[]> {
    return this.#baselines.prune(results);
  }

  /** Puts a fixed draft in the place of the one that was read. */
  async write(path: string, bytes: Uint8Array): Promise<void> {
    await this.#sources.write(path, bytes);
  }

  /**
   * How a rule stands, and what set it.
   *
   * @param path A draft for which to tell; absent, any in the working folder.
   * @throws {Problem} when there is no such rule.
   */
  async explain(id: string, path?: string): Promise<RuleExplanation> {
    const target = nodePath.resolve(this.#options.cwd, path ?? 'draft.txt');
    const workspace = await this.#workspaceOf(target);
    const draft = path === undefined ? undefined : await this.#draftAt(workspace, target);
    const explanation = workspace.explain(id, target, draft);
    if (!explanation) throw new Problem(noRule(id, nearest(id, workspace.registry.rules.keys())));
    return explanation;
  }

  /** All that holds for a draft: rules with level, options and what set them, genre, metadata. */
  async settings(path: string): Promise<unknown> {
    const target = nodePath.resolve(this.#options.cwd, path);
    const workspace = await this.#workspaceOf(target);
    return workspace.describe(await this.#draftAt(workspace, target));
  }

  #workspaceOf(path: string): Promise<Workspace> {
    return this.#timed('configure', () => this.#workspaces.for(nodePath.dirname(path)));
  }

  #read(path: string): Promise<Uint8Array> {
    return this.#timed('read', () => this.#sources.read(path));
  }

  async #draftAt(workspace: Workspace, path: string): Promise<Draft> {
    return this.#parse(workspace, path, await this.#read(path));
  }

  #parse(workspace: Workspace, path: string, bytes: Uint8Array): Promise<Draft> {
    return this.#timed('parse', () => workspace.reader.read({ path, bytes }));
  }

  #priorsOf(workspace: Workspace, draft: Draft): Promise<Priors> {
    return this.#timed('priors', () => workspace.priorsOf(draft));
  }

  /** What keeps of the findings of a file those to be told of. */
  async #sieve(workspace: Workspace, path: string): Promise<(judgement: Judgement) => Judgement> {
    const all = (judgement: Judgement) => judgement;
    const judge = async (bytes: Uint8Array) => {
      const draft = await this.#parse(workspace, path, bytes);
      return this.#judge(workspace, draft, await this.#priorsOf(workspace, draft));
    };
    return this.#changes?.sieve(path, judge) ?? all;
  }

  #judge(workspace: Workspace, draft: Draft, priors: Priors, baseline?: DraftBaseline): Judgement {
    const judge = () => workspace.judge(draft, priors, baseline);
    return this.#options.stopwatch?.time({ kind: 'phase', name: 'judge' }, judge) ?? judge();
  }

  #timed<T>(name: string, action: () => Promise<T>): Promise<T> {
    const { stopwatch } = this.#options;
    if (!stopwatch) return action();
    const stop = stopwatch.start({ kind: 'phase', name });
    return action().finally(stop);
  }

  #result(workspace: Workspace, judgement: Judgement): FileResult {
    const result = resultOf(judgement, {
      locale: this.locale,
      level: this.#level,
      redact: this.#options.redact,
      withText: this.#needs.includes('text'),
      figureTable: this.#figureTable,
      ruleOf: (id) => workspace.registry.rules.get(id),
    });
    workspace.hooks.done.call(result);
    return result;
  }

  #unreadable(path: string, error: unknown): FileResult {
    this.#failures.push(error);
    return unreadableResult(path, error, this.locale, this.#options.cwd);
  }
}

/** What may be read of sources, and the confinement that says so, where not all may be. */
async function confined(
  options: ProjectOptions,
  sources: Sources,
): Promise<{ readonly sources: Sources; readonly confinement?: Confinement }> {
  if (!options.safeConfig) return { sources };
  const { confine } = await import('./confined.js');
  return confine(options, sources);
}

/** Loaded only where it is asked for. */
async function changeScope(options: ProjectOptions): Promise<ChangeScope | undefined> {
  if (!options.staged && options.since === undefined) return undefined;
  const { ChangeScope } = await import('./change-scope.js');
  return ChangeScope.open(options);
}

async function openCache(options: ProjectOptions, sources: Sources, bases: CacheBases): Promise<ResultCache> {
  const { ResultCache } = await import('./cache/cache.js');
  return new ResultCache(options, sources, bases);
}

function noRule(id: string, near: string | undefined): Localized {
  return {
    zh: `没有规则“${id}”。${near ? `是不是“${near}”？` : ''}全部规则见 hegao rules。`,
    en: `There is no rule “${id}”.${near ? ` Did you mean “${near}”?` : ''} For all rules run: hegao rules.`,
  };
}
