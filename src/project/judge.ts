import * as nodePath from 'node:path';
import { atLeast, type Level } from '../core/diagnostic.js';
import type { Draft } from '../core/draft.js';
import type { Need } from '../core/plugin.js';
import type { FileResult } from '../core/result.js';
import type { DraftBaseline } from './baseline/draft-baseline.js';
import { type FixKind, fixLoop } from './fix-loop.js';
import { type Inspection, JudgedDraft } from './inspection/judged-draft.js';
import { fixLimit } from './notices.js';
import type { ProjectParts } from './parts.js';
import type { Priors } from './priors.js';
import { type ResultOptions, resultOf, unreadableResult } from './results.js';
import type { Judgement, Workspace } from './workspace.js';

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

/** What a draft is judged with, besides its own text. */
interface Case {
  readonly workspace: Workspace;
  readonly draft: Draft;
  /** Judges the draft, or what became of it by fixes. */
  judge(state: Draft): Judgement;
}

/** Judges one draft after another: reads it, looks up what it is judged by, and gives results. */
export class Judge {
  readonly #parts: ProjectParts;
  readonly #level: Level;
  #needs: readonly Need[] = [];
  #figureTable: ResultOptions['figureTable'];

  constructor(parts: ProjectParts) {
    this.#parts = parts;
    this.#level = parts.options.level ?? 'warn';
  }

  /** What results hold besides findings. */
  get needs(): readonly Need[] {
    return this.#needs;
  }

  /** Has results hold, from now on, what reporters need besides findings. */
  async include(needs: readonly Need[]): Promise<void> {
    this.#needs = needs;
    this.#figureTable = needs.includes('figures')
      ? (await import('./figure-table.js')).figureTable
      : undefined;
  }

  /** Judges a file; what stops it from being judged is in the result. */
  async checkFile(path: string): Promise<FileResult> {
    const { cache } = this.#parts;
    const check = async () => (await this.inspect(path)).result;
    return cache ? cache.keep(path, check) : check();
  }

  /**
   * Judges a file; what was judged can be asked more.
   *
   * @param bytes What would stand in the file; absent, what stands there.
   */
  async inspect(path: string, bytes?: Uint8Array): Promise<Inspection> {
    try {
      const { workspace, draft, judge } = await this.#open(path, bytes);
      const judgement = judge(draft);
      return { result: this.#result(workspace, judgement), draft: new JudgedDraft(workspace, judgement) };
    } catch (error) {
      return { result: this.unreadable(path, error) };
    }
  }

  /**
   * Fixes a file and reads it again until there is nothing left to fix. Nothing is written.
   *
   * @param bytes What would stand in the file; absent, what stands there.
   * @throws {Problem} when it cannot be read.
   */
  async fix(path: string, kind: FixKind, bytes?: Uint8Array): Promise<FixedFile> {
    const { workspace, draft, judge } = await this.#open(path, bytes);
    let judgement = judge(draft);
    const outcome = fixLoop(draft, kind, {
      lint: (state) => {
        if (state !== judgement.scope.draft) judgement = judge(state);
        return judgement.diagnostics.filter(({ level }) => atLeast(level, this.#level));
      },
      edit: (state, changes) => workspace.reader.edit(state, changes),
    });
    const { locale } = this.#parts;
    const diagnostics = [...(outcome.limited ? [fixLimit(locale)] : []), ...judgement.diagnostics];
    const saved = outcome.fixes > 0 ? await workspace.reader.save(outcome.draft) : undefined;
    return {
      result: this.#result(workspace, { ...judgement, diagnostics }),
      fixes: outcome.fixes,
      ...(saved && { bytes: saved, before: draft.source, after: outcome.draft.source }),
    };
  }

  async #open(path: string, bytes?: Uint8Array): Promise<Case> {
    const workspace = await this.workspaceOf(path);
    const draft = await this.read(workspace, path, bytes);
    const sieve = await this.#sieve(workspace, path);
    const priors = await this.#priorsOf(workspace, draft);
    const baseline = await this.#parts.baselines.for(path);
    return { workspace, draft, judge: (state) => sieve(this.#judge(workspace, state, priors, baseline)) };
  }

  workspaceOf(path: string): Promise<Workspace> {
    return this.timed('configure', () => this.#parts.workspaces.for(nodePath.dirname(path)));
  }

  /**
   * Reads a draft.
   *
   * @param bytes What would stand in the file; absent, what stands there.
   * @throws {Problem} when it cannot be read.
   */
  async read(workspace: Workspace, path: string, bytes?: Uint8Array): Promise<Draft> {
    const content = bytes ?? (await this.timed('read', () => this.#parts.sources.read(path)));
    return this.timed('parse', () => workspace.reader.read({ path, bytes: content }));
  }

  #priorsOf(workspace: Workspace, draft: Draft): Promise<Priors> {
    return this.timed('priors', () => workspace.priorsOf(draft));
  }

  /** What keeps of the findings of a file those to be told of. */
  async #sieve(workspace: Workspace, path: string): Promise<(judgement: Judgement) => Judgement> {
    const all = (judgement: Judgement) => judgement;
    const judge = async (bytes: Uint8Array) => {
      const draft = await this.read(workspace, path, bytes);
      return this.#judge(workspace, draft, await this.#priorsOf(workspace, draft));
    };
    return this.#parts.changes?.sieve(path, judge) ?? all;
  }

  #judge(workspace: Workspace, draft: Draft, priors: Priors, baseline?: DraftBaseline): Judgement {
    const judge = () => workspace.judge(draft, priors, baseline);
    return this.#parts.options.stopwatch?.time({ kind: 'phase', name: 'judge' }, judge) ?? judge();
  }

  #result(workspace: Workspace, judgement: Judgement): FileResult {
    const { locale, options } = this.#parts;
    const result = resultOf(judgement, {
      locale,
      level: this.#level,
      redact: options.redact,
      withText: this.#needs.includes('text'),
      figureTable: this.#figureTable,
      ruleOf: (id) => workspace.registry.rules.get(id),
    });
    workspace.hooks.done.call(result);
    return result;
  }

  /** The result of a file that could not be judged. */
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
