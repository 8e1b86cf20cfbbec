import { basename, dirname, join, resolve } from 'node:path';
import type { Locale } from '../base/locale.js';
import { homeOf, NamedFileFinder } from '../config/find.js';
import type { FileResult } from '../results/result.js';
import type { Sources } from './sources.js';
import type { DraftSuppressions } from './suppressions/draft-suppressions.js';
import type { SuppressionsFile } from './suppressions/suppressions-file.js';
import type { Suppressible, SuppressionNote, SuppressionsChange } from './suppressions/update.js';

/** A suppressions file, for the drafts in its folder and below. */
const SUPPRESSIONS_FILE = 'hegao-suppressions.json';

export type { Suppressible, SuppressionNote, SuppressionsChange };

export interface SuppressionsFilesOptions {
  readonly sources: Sources;
  /** Absolute. */
  readonly cwd: string;
  readonly locale: Locale;
  /** A suppressions file for all drafts; false for none; absent, the nearest to each draft. */
  readonly file: string | false | undefined;
  /** The day by which entries expire, YYYY-MM-DD; absent, none does. */
  readonly today: string | undefined;
  /** A folder above which no file is looked for. */
  readonly top: string | undefined;
}

/**
 * The suppressions files of drafts. Like configurations they are found from the draft, never from the working folder.
 */
export class SuppressionsFiles {
  readonly #options: SuppressionsFilesOptions;
  readonly #finder: NamedFileFinder;
  readonly #files = new Map<string, Promise<SuppressionsFile>>();

  #changing: Promise<unknown> = Promise.resolve();

  constructor(options: SuppressionsFilesOptions) {
    this.#options = options;
    this.#finder = new NamedFileFinder(SUPPRESSIONS_FILE, options.top);
  }

  /**
   * The suppressions of a draft; `undefined` where no file has any, and synchronously where there is no file.
   *
   * @throws {UserError} when the file cannot be read, or is invalid.
   */
  for(draft: string): Promise<DraftSuppressions | undefined> | undefined {
    const path = this.#find(draft);
    if (path === undefined) return undefined;
    const file = this.#files.get(path) ?? this.#load(path);
    this.#files.set(path, file);
    return file.then((read) => read.for(draft));
  }

  /**
   * Suppresses findings: adds them to the suppressions files of their drafts.
   *
   * @throws {UserError} when a file is invalid, or cannot be written; it is left unchanged.
   */
  async suppress(findings: readonly Suppressible[], note: SuppressionNote): Promise<SuppressionsChange[]> {
    const { suppress } = await import('./suppressions/update.js');
    const { cwd, today } = this.#options;
    return this.#oneByOne(() =>
      suppress(findings, note, { cwd, today, fileOf: (path) => this.#fileOf(path) }),
    );
  }

  /**
   * Removes the entries that were unused when their drafts were checked.
   *
   * @throws {UserError} likewise.
   */
  async prune(results: readonly FileResult[]): Promise<SuppressionsChange[]> {
    const { prune } = await import('./suppressions/update.js');
    const { cwd } = this.#options;
    return this.#oneByOne(() => prune(results, { cwd, fileOf: (path) => this.#fileOf(path) }));
  }

  async #oneByOne(change: () => Promise<SuppressionsChange[]>): Promise<SuppressionsChange[]> {
    const done = this.#changing.then(change);
    this.#changing = done.catch(() => undefined);
    const changes = await done;
    this.forget();
    return changes;
  }

  /** The path of the suppressions file of a draft, whether it exists or not. */
  #fileOf(draft: string): string {
    return this.#find(draft) ?? join(homeOf(dirname(draft)), SUPPRESSIONS_FILE);
  }

  /** Whether a path is that of a suppressions file, whether it exists or not. */
  isSuppressionsFile(path: string): boolean {
    const { file, cwd } = this.#options;
    return file ? path === resolve(cwd, file) : basename(path) === SUPPRESSIONS_FILE;
  }

  /** Forgets every file that was read. */
  forget(): void {
    this.#finder.forget();
    this.#files.clear();
  }

  async #load(path: string): Promise<SuppressionsFile> {
    const { SuppressionsFile } = await import('./suppressions/suppressions-file.js');
    return SuppressionsFile.read(path, this.#options);
  }

  #find(draft: string): string | undefined {
    const { file, cwd } = this.#options;
    if (file === false) return undefined;
    return file === undefined ? this.#finder.find(dirname(draft)) : resolve(cwd, file);
  }
}
