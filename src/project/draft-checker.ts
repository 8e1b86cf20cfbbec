import * as nodePath from 'node:path';
import { atLeast, type Level } from '../core/diagnostic.js';
import type { Draft } from '../core/draft.js';
import type { ReportData } from '../core/plugin.js';
import type { FileResult } from '../results/result.js';
import type { ProjectContext } from './context.js';
import { type FixKind, fixLoop } from './fix-loop.js';
import { InspectedDraft, type Inspection } from './inspection/inspected-draft.js';
import { fixLimit } from './notices.js';
import type { Priors } from './priors.js';
import { type ResultOptions, resultOf, unreadableResult } from './results.js';
import type { DraftSuppressions } from './suppressions/draft-suppressions.js';
import type { CheckedDraft, Workspace } from './workspace.js';

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

/** What a draft is checked with, besides its own text. */
interface Case {
  readonly workspace: Workspace;
  readonly draft: Draft;
  /** Checks the draft, or what became of it by fixes. */
  check(state: Draft): CheckedDraft;
}

/** Checks one draft after another: reads it, looks up what it is checked by, and gives results. */
export class DraftChecker {
  readonly #parts: ProjectContext;
  readonly #level: Level;
  #requires: readonly ReportData[] = [];
  #figureTable: ResultOptions['figureTable'];

  constructor(parts: ProjectContext) {
    this.#parts = parts;
    this.#level = parts.options.level ?? 'warn';
  }

  /** What results hold besides findings. */
  get requires(): readonly ReportData[] {
    return this.#requires;
  }

  /** Has results hold, from now on, what reporters need besides findings. */
  async include(requires: readonly ReportData[]): Promise<void> {
    this.#requires = requires;
    this.#figureTable = requires.includes('figures')
      ? (await import('./figure-table.js')).figureTable
      : undefined;
  }

  /** Checks a file; what stops it from being checked is in the result. */
  async checkFile(path: string): Promise<FileResult> {
    const { cache } = this.#parts;
    const check = async () => (await this.inspect(path)).result;
    return cache ? cache.keep(path, check) : check();
  }

  /**
   * Checks a file; what was checked can be asked more.
   *
   * @param bytes What would stand in the file; absent, what stands there.
   */
  async inspect(path: string, bytes?: Uint8Array): Promise<Inspection> {
    try {
      const { workspace, draft, check } = await this.#open(path, bytes);
      const checkedDraft = check(draft);
      return {
        result: this.#result(workspace, checkedDraft),
        draft: new InspectedDraft(workspace, checkedDraft),
      };
    } catch (error) {
      return { result: this.unreadable(path, error) };
    }
  }

  /**
   * Fixes a file and reads it again until there is nothing left to fix. Nothing is written.
   *
   * @param bytes What would stand in the file; absent, what stands there.
   * @throws {UserError} when it cannot be read.
   */
  async fix(path: string, kind: FixKind, bytes?: Uint8Array): Promise<FixedFile> {
    const { workspace, draft, check } = await this.#open(path, bytes);
    let checkedDraft = check(draft);
    const outcome = fixLoop(draft, kind, {
      lint: (state) => {
        if (state !== checkedDraft.scope.draft) checkedDraft = check(state);
        return checkedDraft.diagnostics.filter(({ level }) => atLeast(level, this.#level));
      },
      edit: (state, changes) => workspace.reader.edit(state, changes),
    });
    const { locale } = this.#parts;
    const diagnostics = [...(outcome.limited ? [fixLimit(locale)] : []), ...checkedDraft.diagnostics];
    const saved = outcome.fixes > 0 ? await workspace.reader.save(outcome.draft) : undefined;
    return {
      result: this.#result(workspace, { ...checkedDraft, diagnostics }),
      fixes: outcome.fixes,
      ...(saved && { bytes: saved, before: draft.source, after: outcome.draft.source }),
    };
  }

  async #open(path: string, bytes?: Uint8Array): Promise<Case> {
    const workspace = await this.workspaceOf(path);
    const draft = await this.read(workspace, path, bytes);
    const sieve = await this.#sieve(workspace, path);
    const priors = await this.#priorsOf(workspace, draft);
    const suppressions = await this.#parts.suppressionsFiles.for(path);
    return { workspace, draft, check: (state) => sieve(this.#check(workspace, state, priors, suppressions)) };
  }

  workspaceOf(path: string): Promise<Workspace> {
    return this.timed('configure', () => this.#parts.workspaces.for(nodePath.dirname(path)));
  }

  /**
   * Reads a draft.
   *
   * @param bytes What would stand in the file; absent, what stands there.
   * @throws {UserError} when it cannot be read.
   */
  async read(workspace: Workspace, path: string, bytes?: Uint8Array): Promise<Draft> {
    const content = bytes ?? (await this.timed('read', () => this.#parts.sources.read(path)));
    return this.timed('parse', () => workspace.reader.read({ path, bytes: content }));
  }

  #priorsOf(workspace: Workspace, draft: Draft): Promise<Priors> {
    return this.timed('priors', () => workspace.priorsOf(draft));
  }

  /** What keeps of the findings of a file those to be told of. */
  async #sieve(workspace: Workspace, path: string): Promise<(checkedDraft: CheckedDraft) => CheckedDraft> {
    const all = (checkedDraft: CheckedDraft) => checkedDraft;
    const check = async (bytes: Uint8Array) => {
      const draft = await this.read(workspace, path, bytes);
      return this.#check(workspace, draft, await this.#priorsOf(workspace, draft));
    };
    return this.#parts.changes?.sieve(path, check) ?? all;
  }

  #check(workspace: Workspace, draft: Draft, priors: Priors, suppressions?: DraftSuppressions): CheckedDraft {
    const check = () => workspace.check(draft, priors, suppressions);
    return this.#parts.options.stopwatch?.time({ kind: 'phase', name: 'check' }, check) ?? check();
  }

  #result(workspace: Workspace, checkedDraft: CheckedDraft): FileResult {
    const { locale, options } = this.#parts;
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
    const { locale, options, failures } = this.#parts;
    failures.push(error);
    return unreadableResult(path, error, locale, options.cwd);
  }

  /** Does something, and notes how long it took where someone asks. */
  async timed<T>(phase: string, action: () => Promise<T>): Promise<T> {
    const stop = this.#parts.options.stopwatch?.start({ kind: 'phase', name: phase });
    try {
      return await action();
    } finally {
      stop?.();
    }
  }
}
