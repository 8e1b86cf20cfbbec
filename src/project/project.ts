import * as nodePath from 'node:path';
import type { Locale, Localized } from '../base/locale.js';
import { nearest } from '../base/nearest.js';
import { UserError } from '../base/user-error.js';
import type { Genre } from '../core/genre.js';
import type { Preset, ReportData, Reporter } from '../core/plugin.js';
import type { Rule } from '../core/rule.js';
import type { FileResult, FixSummary, RunResult } from '../results/result.js';
import type { CacheNotice } from './cache/cache.js';
import type { CacheInputs } from './cache/store.js';
import { type Checking, checkFiles, type Found, ofShard } from './check-files.js';
import { createContext, type ProjectContext } from './context.js';
import { DraftChecker, type FixedFile, unfixed } from './draft-checker.js';
import { DraftFinder } from './draft-finder.js';
import type { FoundFigures, ReadDraft } from './figures.js';
import { type FixKind, wantsFixing } from './fix-loop.js';
import type { Inspection } from './inspection/inspected-draft.js';
import type { ProjectOptions } from './options.js';
import type { Registry } from './registry.js';
import { runResult } from './run-result.js';
import type { Suppressible, SuppressionNote, SuppressionsChange } from './suppressions-files.js';
import type { RuleExplanation } from './workspace.js';

export type { OutlineEntry } from './inspection/outline.js';
export type { Suggestion } from './inspection/suggestions.js';
export type {
  FixedFile,
  FixKind,
  Inspection,
  ProjectOptions,
  RuleExplanation,
  Suppressible,
  SuppressionNote,
  SuppressionsChange,
};

/** Checks drafts: finds them, their configuration and earlier reports, and returns results. It prints nothing. */
export class Project {
  readonly locale: Locale;
  /** The errors behind findings that say a file could not be checked in full. */
  readonly failures: readonly unknown[];
  readonly #context: ProjectContext;
  readonly #check: DraftChecker;
  readonly #finder: DraftFinder;

  private constructor(context: ProjectContext) {
    this.locale = context.locale;
    this.failures = context.failures;
    this.#context = context;
    this.#check = new DraftChecker(context);
    this.#finder = new DraftFinder(context, this.#check);
  }

  /** @throws {UserError} when the options, or the configuration of the working folder, are wrong. */
  static async open(options: ProjectOptions): Promise<Project> {
    return new Project(await createContext(options));
  }

  /** Documents met in folders that no format reads. */
  get unsupported(): readonly string[] {
    return this.#finder.unsupported;
  }

  /** Files named outright that the configuration ignores. */
  get ignored(): readonly string[] {
    return this.#finder.ignored;
  }

  /** Paths named outright that lead to nothing that changed, where only changes are checked. */
  get unchanged(): readonly string[] {
    return this.#finder.unchanged;
  }

  /** Makes results hold, from now on, what reporters need besides findings. */
  async include(requires: readonly ReportData[]): Promise<void> {
    await this.#check.include(requires);
  }

  /**
   * Checks the files that paths, folders and globs lead to, one after another. A file that cannot be checked, and a
   * path that leads to nothing, has a result that says so.
   */
  check(paths: readonly string[]): AsyncGenerator<FileResult> {
    return this.#checkAll(paths, { here: (path) => this.checkFile(path), of: (result) => result });
  }

  /**
   * The same, and fixes each file as `fix` does. One that cannot be fixed is as it was, and says why.
   */
  checkAndFix(paths: readonly string[], kind: FixKind): AsyncGenerator<FixedFile> {
    const here = (path: string) => this.#check.checkAndFix(path, kind);
    return this.#checkAll(paths, {
      here,
      // Whoever checked it did not fix it.
      of: (found) => (wantsFixing(found, kind) ? here(found.path) : unfixed(found)),
    });
  }

  #checkAll<Outcome>(
    paths: readonly string[],
    checking: Pick<Checking<Outcome>, 'here' | 'of'>,
  ): AsyncGenerator<Outcome> {
    const { concurrency = 'off', sources, staged, shard } = this.#context.options;
    // Texts of drafts are not kept.
    const isCached = !this.#check.requires.includes('text') && !this.#check.requires.includes('figures');
    const files = shard ? ofShard(this.#finder.find(paths), shard) : this.#finder.find(paths);
    const found = (isCached && this.#context.cache?.lookUp(files, this.locale)) || files;
    return checkFiles(found, concurrency, {
      ...checking,
      // Workers read from the disk.
      ...(!sources && !staged && { inWorkers: (found, workers) => this.#inWorkers(found, workers) }),
    });
  }

  async *#inWorkers(found: readonly Found[], workers: number): AsyncGenerator<FileResult> {
    const { checkInWorkers } = await import('./pool/pool.js');
    yield* checkInWorkers(found, workers, {
      options: this.#context.options,
      requires: this.#check.requires,
      here: (path) => this.checkFile(path),
      unreadable: (path, error) => this.#check.unreadable(path, error),
      onFailure: (error) => this.#context.failures.push(error),
      onKept: (result, inputs) => this.#context.cache?.add(result, inputs),
    });
  }

  /** The inputs of a file's result, where it is to be cached by the run this worker belongs to. */
  inputsOf(path: string): CacheInputs | undefined {
    return this.#context.cache?.inputsOf(path);
  }

  /** Every file that results depend on, as far as it was read through a cache, or looked for in vain. */
  async lookedAt(): Promise<string[]> {
    return [...(this.#context.cache?.sources.paths ?? []), ...(await this.#context.workspaces.files())];
  }

  /** Ends a run: writes the cache. Returns notices about that. */
  async close(): Promise<readonly CacheNotice[]> {
    return (await this.#context.cache?.close()) ?? [];
  }

  /** Whether a file is a draft that is checked where it is met: some format reads it, and nothing leaves it out. */
  isDraft(path: string): Promise<boolean> {
    return this.#finder.isDraft(path);
  }

  /** Whether the configuration leaves out a file that is named; it is `ignored` then. */
  leavesOut(path: string): Promise<boolean> {
    return this.#finder.leavesOut(path);
  }

  /** Reads an earlier report, or a suppressions file, anew when it is asked for next: the file at this path has changed. */
  async forget(path: string): Promise<void> {
    if (this.#context.suppressionsFiles.isSuppressionsFile(path)) this.#context.suppressionsFiles.forget();
    await this.#context.workspaces.forget(path);
  }

  /** Checks a file; if that fails, the result says why. */
  checkFile(path: string): Promise<FileResult> {
    return this.#check.checkFile(path);
  }

  /** Checks a file with other content than its own. */
  async checkText(path: string, bytes: Uint8Array): Promise<FileResult> {
    return (await this.inspect(path, bytes)).result;
  }

  /** Checks what would stand in a file, and fixes it, likewise. */
  checkAndFixText(path: string, bytes: Uint8Array, kind: FixKind): Promise<FixedFile> {
    return this.#check.checkAndFix(path, kind, bytes);
  }

  /** Checks what would stand in a file; what was checked can be asked more. */
  inspect(path: string, bytes: Uint8Array): Promise<Inspection> {
    return this.#check.inspect(path, bytes);
  }

  /**
   * Fixes a file and reads it again until there is nothing left to fix. Nothing is written.
   *
   * @param bytes The content to use instead of the file's.
   * @throws {UserError} when it cannot be read.
   */
  fix(path: string, kind: FixKind, bytes?: Uint8Array): Promise<FixedFile> {
    return this.#check.fix(path, kind, bytes);
  }

  /**
   * What drafts say in figures, side by side; a draft alone stands beside its earlier reports. Those that cannot be
   * read have a result that says so.
   */
  async figures(paths: readonly string[]): Promise<FoundFigures> {
    const { gatherFigures } = await import('./figures.js');
    return gatherFigures(this.#drafts(paths), this.#context.options.redact);
  }

  async *#drafts(paths: readonly string[]): AsyncGenerator<ReadDraft | FileResult> {
    for await (const found of this.#finder.find(paths)) {
      if (typeof found !== 'string') yield found;
      else {
        const read = async () => {
          const workspace = await this.#check.workspaceOf(found);
          return { workspace, draft: await this.#check.read(workspace, found) };
        };
        yield await read().catch((error: unknown) => this.#check.unreadable(found, error));
      }
    }
  }

  /** All that reporters are told of a run: results, and what is to be said of the rules that found something. */
  run(files: readonly FileResult[], fixed: FixSummary = NOTHING_FIXED): Promise<RunResult> {
    return runResult(files, fixed, this, this.#check.requires.includes('rules'));
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

  /** How the names of drafts end in the working folder, as `.txt`: what its formats read, those of plugins among them. */
  async draftExtensions(): Promise<readonly string[]> {
    return (await this.#registry()).formats.flatMap(({ extensions }) => extensions);
  }

  /** Reporters that plugins bring, by name. */
  async reporters(): Promise<ReadonlyMap<string, Reporter>> {
    return (await this.#registry()).reporters;
  }

  async #registry(): Promise<Registry> {
    return (await this.#context.workspaces.for(this.#context.options.cwd)).registry;
  }

  /**
   * Suppresses findings: adds them to the suppressions files of their drafts, which apply from the next check on.
   * Findings about the check itself are skipped.
   *
   * @throws {UserError} when a suppressions file is invalid, or cannot be written; it is left unchanged.
   */
  async suppress(
    findings: readonly Suppressible[],
    note: SuppressionNote = {},
  ): Promise<readonly SuppressionsChange[]> {
    return this.#context.suppressionsFiles.suppress(findings, note);
  }

  /**
   * Removes from the suppressions files the entries that were unused when drafts were checked.
   *
   * @throws {UserError} likewise.
   */
  async prune(results: readonly FileResult[]): Promise<readonly SuppressionsChange[]> {
    return this.#context.suppressionsFiles.prune(results);
  }

  /** Replaces the file of a draft by its fixed text. */
  async write(path: string, bytes: Uint8Array): Promise<void> {
    await this.#context.sources.write(path, bytes);
  }

  /**
   * The setting of a rule, and what set it.
   *
   * @param path The draft to explain it for; absent, any in the working folder.
   * @throws {UserError} when there is no such rule.
   */
  async explain(id: string, path?: string): Promise<RuleExplanation> {
    const target = nodePath.resolve(this.#context.options.cwd, path ?? 'draft.txt');
    const workspace = await this.#check.workspaceOf(target);
    const draft = path === undefined ? undefined : await this.#check.read(workspace, target);
    const explanation = workspace.explain(id, target, draft);
    if (!explanation) throw new UserError(noRule(id, nearest(id, workspace.registry.rules.keys())));
    return explanation;
  }

  /** The whole configuration of a draft: rules with level, options and what set them, genre, metadata. */
  async settings(path: string): Promise<unknown> {
    const target = nodePath.resolve(this.#context.options.cwd, path);
    const workspace = await this.#check.workspaceOf(target);
    return workspace.describe(await this.#check.read(workspace, target));
  }
}

const NOTHING_FIXED: FixSummary = { fixes: 0, files: 0, written: false };

function noRule(id: string, near: string | undefined): Localized {
  return {
    zh: `没有规则“${id}”。${near ? `是不是“${near}”？` : ''}全部规则见 hegao rules。`,
    en: `There is no rule “${id}”.${near ? ` Did you mean “${near}”?` : ''} For all rules run: hegao rules.`,
  };
}
