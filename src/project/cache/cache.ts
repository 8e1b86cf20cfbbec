import { existsSync, statSync } from 'node:fs';
import * as nodePath from 'node:path';
import type { Locale, Localized } from '../../base/locale.js';
import { UserError } from '../../base/user-error.js';
import { version } from '../../base/version.js';
import { builtInFormats, formatOf } from '../../formats/index.js';
import type { FileResult } from '../../results/result.js';
import type { Found } from '../check-files.js';
import { say } from '../messages.js';
import type { ProjectOptions } from '../options.js';
import type { Sources } from '../sources.js';
import type { Workspace } from '../workspace.js';
import { CacheFile } from './cache-file.js';
import { digest, digestOfFile } from './digest.js';
import { type CacheInputs, type Entry, ResultMemory, type ResultStore } from './store.js';
import { TracedSources } from './traced-sources.js';

/** What drafts are checked with, besides the files read for each. */
export interface CacheBases {
  /** The workspace of the drafts in a folder. */
  workspaceIn(folder: string): Promise<Workspace>;
  /** Everything the suppressions of a draft depend on; returned synchronously where there are none. */
  suppressionsOf(path: string): Promise<string | undefined> | undefined;
}

/** A notice for the user that does not change the result of a run. */
export interface CacheNotice {
  readonly text: Localized;
  /** Only for debugging. */
  readonly debug?: true;
}

/** Results of earlier runs. A result is reused as long as everything that was read to compute it is unchanged. */
export class ResultCache {
  /** The sources to check with, which record what is read. */
  readonly sources: TracedSources;
  readonly #options: ProjectOptions;
  readonly #bases: CacheBases;
  readonly #made = new WeakMap<Workspace, string | undefined>();
  /** By the folders of drafts. */
  readonly #workspaces = new Map<string, Workspace>();
  readonly #new = new Map<string, Entry>();
  #store: ResultStore | undefined;
  #metCode = false;

  constructor(options: ProjectOptions, sources: Sources, bases: CacheBases) {
    this.#options = options;
    this.#bases = bases;
    this.sources = new TracedSources(sources);
  }

  /**
   * Replaces files by their cached results.
   *
   * @throws {UserError} when the requested place must not hold a cache.
   */
  async *lookUp(found: AsyncIterable<Found>, locale: Locale): AsyncGenerator<Found> {
    const store = this.#open(locale);
    this.#store = store;
    this.sources.expect((path) => store.has(path));
    for await (const each of found) {
      yield typeof each === 'string' ? ((await this.#known(each, store)) ?? each) : each;
    }
  }

  #open(locale: Locale): ResultStore {
    const { cwd, cache } = this.#options;
    const key = runKey(this.#options, locale);
    if (cache instanceof ResultMemory) return cache.store(key);
    return new CacheFile(cacheLocation(key, cwd, typeof cache === 'string' ? cache : undefined), key, cwd);
  }

  async #known(path: string, store: ResultStore): Promise<FileResult | undefined> {
    const entry = store.get(path);
    if (!isEntry(entry, path)) return undefined;
    const [basis, inputs, result] = entry;
    const isAsBefore = basis === (await this.#basisOf(path)) && (await this.sources.hold(inputs));
    return isAsBefore ? result : undefined;
  }

  /** Checks a file, and stores the result with its inputs. */
  async keep(path: string, check: () => Promise<FileResult>): Promise<FileResult> {
    this.sources.begin();
    const result = await check();
    const inputs = this.sources.end();
    const basis = await this.#basisOf(path).catch(() => undefined);
    if (inputs && basis !== undefined && isToBeKept(result)) this.#new.set(path, [basis, inputs, result]);
    return result;
  }

  /** The inputs of a result stored in this run; `undefined` where it was not. */
  inputsOf(path: string): CacheInputs | undefined {
    const [basis, inputs] = this.#new.get(path) ?? [];
    return basis === undefined || !inputs ? undefined : [basis, inputs];
  }

  /** Stores a result that came from a worker thread. */
  add(result: FileResult, inputs: CacheInputs): void {
    this.#new.set(result.path, [...inputs, result]);
  }

  /** Writes new results; returns notices for the user. */
  async close(): Promise<readonly CacheNotice[]> {
    for (const [path, entry] of this.#new) this.#store?.set(path, entry);
    await this.#store?.save();
    const notices: CacheNotice[] = (this.#store?.notices ?? []).map((text) => ({ text }));
    return this.#metCode ? [...notices, { text: CODE, debug: true }] : notices;
  }

  /** A hash of what a draft is checked with; `undefined` when not all of it can be hashed. */
  async #basisOf(path: string): Promise<string | undefined> {
    const folder = nodePath.dirname(path);
    const workspace = this.#workspaces.get(folder) ?? (await this.#bases.workspaceIn(folder));
    this.#workspaces.set(folder, workspace);
    const made = this.#digestOf(workspace);
    const waiting = made === undefined ? undefined : this.#bases.suppressionsOf(path);
    const suppressions = waiting && (await waiting);
    return suppressions === undefined ? made : digest(`${made} ${suppressions}`);
  }

  /** A hash of what a workspace was made of. */
  #digestOf(workspace: Workspace): string | undefined {
    if (this.#made.has(workspace)) return this.#made.get(workspace);
    const { files, isCodeFree } = workspace;
    this.#metCode ||= !isCodeFree;
    const contents = () => JSON.stringify(files.map((file) => [file, digestOfFile(file)]));
    const hash = isCodeFree ? digest(contents()) : undefined;
    this.#made.set(workspace, hash);
    return hash;
  }
}

/** Whether an entry is one: it may have been read from anywhere. */
function isEntry(entry: Entry | undefined, path: string): entry is Entry {
  if (!Array.isArray(entry)) return false;
  const [basis, inputs, result] = entry as Partial<Entry>;
  return (
    typeof basis === 'string' &&
    Array.isArray(inputs) &&
    inputs.length > 0 &&
    result?.path === path &&
    Array.isArray(result.messages) &&
    Array.isArray(result.suppressed)
  );
}

/** Failures may not recur, and nothing is stored of classified drafts. */
function isToBeKept({ messages, redacted }: FileResult): boolean {
  return (redacted === undefined || redacted === 'asked') && !messages.some(({ fatal }) => fatal);
}

const CODE: Localized = {
  zh: '配置或插件是代码，能读取任何东西，所以用它们检查的稿件没有缓存。',
  en: 'Configurations and plugins in code can read anything, so results of drafts checked with them were not cached.',
};

/**
 * A key for the options results depend on. Unknown options count: results are then recomputed in vain rather than
 * reused wrongly.
 */
function runKey(options: ProjectOptions, locale: Locale): string {
  const {
    // Which files are checked, and how the work is distributed.
    sources: _sources,
    stopwatch: _stopwatch,
    concurrency: _concurrency,
    cache: _cache,
    shard: _shard,
    ignorePatterns: _ignorePatterns,
    errorOnUnmatchedPattern: _errorOnUnmatchedPattern,
    // It counts where something expires.
    today: _today,
    ...rest
  } = options;
  const asked = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  // Node brings the tables of characters that regular expressions go by.
  return digest(JSON.stringify([version, process.versions.unicode, locale, asked]));
}

/** Where results are stored. */
export interface CacheLocation {
  readonly file: string;
  /** A folder for caches only: its files may be replaced, and removed when there are too many. */
  readonly folder?: string;
}

/**
 * Where the results of a run are stored: in a named file, or in a folder, in one file per set of options.
 * By default beside other tools' in node_modules, or in `.hegaocache`; neither is searched for drafts.
 *
 * @param key Of the options of a run.
 * @throws {UserError} when the named file has the name of a draft.
 */
function cacheLocation(key: string, cwd: string, named: string | undefined): CacheLocation {
  if (named !== undefined && !/[\\/]$/.test(named) && !isFolder(nodePath.resolve(cwd, named))) {
    const file = nodePath.resolve(cwd, named);
    if (formatOf(file, builtInFormats)) throw new UserError(say('draftAsCache', { path: named }));
    return { file };
  }
  const folder = named === undefined ? defaultFolder(cwd) : nodePath.resolve(cwd, named);
  return { file: nodePath.join(folder, `${key.slice(0, 16)}.json`), folder };
}

function defaultFolder(cwd: string): string {
  const packages = nodePath.join(cwd, 'node_modules');
  return existsSync(packages) ? nodePath.join(packages, '.cache/hegao') : nodePath.join(cwd, '.hegaocache');
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
