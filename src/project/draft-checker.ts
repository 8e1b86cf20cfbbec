import * as nodePath from 'node:path';
import { UserError } from '../base/user-error.js';
import { atLeast, type Diagnostic, type Level } from '../core/diagnostic.js';
import type { Draft } from '../core/draft.js';
import { ownDiagnostic } from '../core/own-diagnostics.js';
import type { ReportData } from '../core/plugin.js';
import type { FileResult } from '../results/result.js';
import type { ProjectContext } from './context.js';
import { type FixKind, fixLoop, MAX_PASSES } from './fix-loop.js';
import { InspectedDraft, type Inspection } from './inspection/inspected-draft.js';
import type { Priors } from './priors.js';
import { type ResultOptions, resultOf, unreadableResult } from './results.js';
import type { AnalyzedDraft, CheckedDraft, CheckedWith, Workspace } from './workspace.js';

/** A draft after fixing. */
export interface FixedFile {
  /** The findings that remain. */
  readonly result: FileResult;
  /** What was found before. */
  readonly found: FileResult;
  readonly fixes: number;
  /** What to write, and the decoded file before and after; absent when nothing changed. */
  readonly bytes?: Uint8Array;
  readonly before?: string;
  readonly after?: string;
  /** Why it could not be fixed, although there is something to fix. */
  readonly problem?: UserError;
}

/** A draft, read, with all that it is checked with. */
interface OpenedDraft {
  readonly workspace: Workspace;
  readonly analyzed: AnalyzedDraft;
  /**
   * Checks the draft, or what became of it by fixes.
   *
   * @param notices What is to be said of it besides.
   */
  check(state: AnalyzedDraft, notices?: readonly Diagnostic[]): CheckedDraft;
}

interface Checked {
  readonly checkedDraft: CheckedDraft;
  readonly result: FileResult;
}

/** Checks drafts: reads each, finds its configuration, earlier reports and suppressions, and returns results. */
export class DraftChecker {
  readonly #context: ProjectContext;
  readonly #level: Level;
  #requires: readonly ReportData[] = [];
  #figureTable: ResultOptions['figureTable'];

  constructor(context: ProjectContext) {
    this.#context = context;
    this.#level = context.options.level ?? 'warn';
  }

  /** What results hold besides findings. */
  get requires(): readonly ReportData[] {
    return this.#requires;
  }

  /** Makes results hold, from now on, what reporters need besides findings. */
  async include(requires: readonly ReportData[]): Promise<void> {
    this.#requires = requires;
    this.#figureTable = requires.includes('figures')
      ? (await import('./figure-table.js')).figureTable
      : undefined;
  }

  /** Checks a file; if that fails, the result says why. */
  async checkFile(path: string): Promise<FileResult> {
    const { cache } = this.#context;
    const check = async () => (await this.inspect(path)).result;
    return cache ? cache.keep(path, check) : check();
  }

  /**
   * Checks a file; the checked draft can be inspected further.
   *
   * @param bytes The content to use instead of the file's.
   */
  async inspect(path: string, bytes?: Uint8Array): Promise<Inspection> {
    try {
      const opened = await this.#open(path, bytes);
      const { checkedDraft, result } = this.#checked(opened);
      return { result, draft: new InspectedDraft(opened.workspace, checkedDraft) };
    } catch (error) {
      return { result: this.unreadable(path, error) };
    }
  }

  /**
   * Fixes a file and reads it again until there is nothing left to fix. Nothing is written.
   *
   * @param bytes The content to use instead of the file's.
   * @throws {UserError} when it cannot be read.
   */
  async fix(path: string, kind: FixKind, bytes?: Uint8Array): Promise<FixedFile> {
    const opened = await this.#open(path, bytes);
    return this.#fix(this.#checked(opened), opened, kind);
  }

  /**
   * The same, but what stops a file from being checked, or a draft from being fixed, is in what is returned. A draft with
   * nothing to fix is checked once, as by `checkFile`.
   */
  async checkAndFix(path: string, kind: FixKind, bytes?: Uint8Array): Promise<FixedFile> {
    const { cache } = this.#context;
    let fixed: FixedFile | undefined;
    const check = async () => {
      fixed = await this.#tryToFix(path, kind, bytes);
      return fixed.found;
    };
    // Only what stands in a file is kept.
    const found = await (cache && !bytes ? cache.keep(path, check) : check());
    return fixed ?? unfixed(found);
  }

  async #tryToFix(path: string, kind: FixKind, bytes?: Uint8Array): Promise<FixedFile> {
    let opened: OpenedDraft;
    let first: Checked;
    try {
      opened = await this.#open(path, bytes);
      first = this.#checked(opened);
    } catch (error) {
      return unfixed(this.unreadable(path, error));
    }
    try {
      return await this.#fix(first, opened, kind);
    } catch (problem) {
      if (!(problem instanceof UserError)) throw problem;
      return { ...unfixed(first.result), problem };
    }
  }

  async #fix(first: Checked, { workspace, check }: OpenedDraft, kind: FixKind): Promise<FixedFile> {
    const { locale } = this.#context;
    const { draft } = first.checkedDraft.scope;
    let last = first.checkedDraft;
    const outcome = fixLoop(draft, kind, {
      check: (state) => {
        if (state !== last.scope.draft) last = check(workspace.analyze(state));
        return last.diagnostics.filter(({ level }) => atLeast(level, this.#level));
      },
      isDisplayOnly: (id) => workspace.registry.rules.get(id)?.meta.safety === 'display',
    });
    if (outcome.limited)
      last = check(last, [ownDiagnostic('hegao/fix-limit', 'fix-limit', { passes: MAX_PASSES }, locale)]);
    if (last === first.checkedDraft) return unfixed(first.result);
    const bytes = await outcome.draft.file?.save();
    return {
      result: this.#result(workspace, last),
      found: first.result,
      fixes: outcome.fixes,
      ...(bytes && { bytes, before: draft.source, after: outcome.draft.source }),
    };
  }

  #checked({ workspace, analyzed, check }: OpenedDraft): Checked {
    const checkedDraft = check(analyzed);
    return { checkedDraft, result: this.#result(workspace, checkedDraft) };
  }

  async #open(path: string, bytes?: Uint8Array): Promise<OpenedDraft> {
    const workspace = await this.workspaceOf(path);
    const analyzed = workspace.analyze(await this.read(workspace, path, bytes));
    const sieve = await this.#changeFilter(workspace, path);
    const priors = await this.#priorsOf(workspace, analyzed);
    const suppressions = await this.#context.suppressionsFiles.for(path);
    return {
      workspace,
      analyzed,
      check: (state, notices) => sieve(this.#check(workspace, state, { priors, suppressions, notices })),
    };
  }

  workspaceOf(path: string): Promise<Workspace> {
    return this.timed('configure', () => this.#context.workspaces.for(nodePath.dirname(path)));
  }

  /**
   * Reads a draft.
   *
   * @param bytes The content to use instead of the file's.
   * @throws {UserError} when it cannot be read.
   */
  async read(workspace: Workspace, path: string, bytes?: Uint8Array): Promise<Draft> {
    const content = bytes ?? (await this.timed('read', () => this.#context.sources.read(path)));
    return this.timed('parse', () => workspace.reader.read({ path, bytes: content }));
  }

  #priorsOf(workspace: Workspace, analyzed: AnalyzedDraft): Promise<Priors> {
    return this.timed('priors', () => workspace.priorsOf(analyzed));
  }

  /** Returns a function that keeps only the findings to report where only changes are checked. */
  async #changeFilter(
    workspace: Workspace,
    path: string,
  ): Promise<(checkedDraft: CheckedDraft) => CheckedDraft> {
    const all = (checkedDraft: CheckedDraft) => checkedDraft;
    const check = async (bytes: Uint8Array) => {
      const analyzed = workspace.analyze(await this.read(workspace, path, bytes));
      return this.#check(workspace, analyzed, { priors: await this.#priorsOf(workspace, analyzed) });
    };
    return this.#context.changes?.filterFor(path, check) ?? all;
  }

  #check(workspace: Workspace, analyzed: AnalyzedDraft, given: CheckedWith): CheckedDraft {
    const check = () => workspace.check(analyzed, given);
    return this.#context.options.stopwatch?.time({ kind: 'phase', name: 'check' }, check) ?? check();
  }

  #result(workspace: Workspace, checkedDraft: CheckedDraft): FileResult {
    const { locale, options } = this.#context;
    const result = resultOf(checkedDraft, {
      locale,
      level: this.#level,
      redact: options.redact,
      withText: this.#requires.includes('text'),
      figureTable: this.#figureTable,
      ruleOf: (id) => workspace.registry.rules.get(id),
    });
    workspace.hooks.done.call(result);
    return result;
  }

  /** The result of a file that could not be checked. */
  unreadable(path: string, error: unknown): FileResult {
    const { locale, options, failures } = this.#context;
    failures.push(error);
    return unreadableResult(path, error, locale, options.cwd);
  }

  /** Runs an action, and measures its time where that is wanted. */
  async timed<T>(phase: string, action: () => Promise<T>): Promise<T> {
    const stop = this.#context.options.stopwatch?.start({ kind: 'phase', name: phase });
    try {
      return await action();
    } finally {
      stop?.();
    }
  }
}

/** A file that is as it was. */
export function unfixed(found: FileResult): FixedFile {
  return { result: found, found, fixes: 0 };
}
