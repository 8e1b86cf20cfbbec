import { existsSync, statSync } from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { FSWatcher } from 'chokidar';

/** How long nothing more must happen before what happened is told, in milliseconds: editors write a file in steps. */
const QUIET = 80;

/** Files that may be drafts, or earlier reports. */
const DRAFT = /\.(?:txt|md|markdown|docx)$/i;

/** Files by which drafts are checked, wherever they turn up. */
const BASIS = /^(?:\.?hegaorc(?:\..+)?|hegao\.config\..+|hegao-suppressions\.json|package\.json)$/;

/** Tells of changes in what drafts are checked by. */
export class Watcher {
  readonly #options: WatcherOptions;
  readonly #watchers: FSWatcher[] = [];
  /** Folders that are watched for what is right in them. */
  readonly #folders = new Set<string>();
  readonly #known = new Set<string>();
  readonly #changed = new Set<string>();
  #onChange: () => void = () => {};

  private constructor(options: WatcherOptions) {
    this.#options = options;
  }

  static async open(options: WatcherOptions): Promise<Watcher> {
    const watcher = new Watcher(options);
    await watcher.#watch(options.roots, {});
    await watcher.#watchFolders(options.folders);
    return watcher;
  }

  /** Watches files too, wherever they are or would be. */
  async also(paths: readonly string[]): Promise<void> {
    const { roots } = this.#options;
    for (const path of paths) this.#known.add(path);
    const elsewhere = paths.filter((path) => !roots.some((root) => isInside(path, root)));
    await this.#watchFolders(elsewhere.map(folderOf));
  }

  async #watchFolders(folders: readonly string[]): Promise<void> {
    const more = new Set(folders.filter((folder) => !this.#folders.has(folder)));
    for (const folder of more) this.#folders.add(folder);
    await this.#watch([...more], { depth: 0 });
  }

  async #watch(paths: readonly string[], options: { readonly depth?: number }): Promise<void> {
    if (paths.length === 0) return;
    const { watch } = await import('chokidar');
    const common = { ignoreInitial: true, ignorePermissionErrors: true, ignored: isLeftAlone };
    const watcher = watch([...paths], { ...common, ...options });
    this.#watchers.push(watcher);
    watcher.on('all', (_, path) => this.#note(path));
    watcher.on('error', (error) => this.#options.onError(error));
    await new Promise<void>((resolve) => watcher.once('ready', resolve));
  }

  /** What has changed since it was asked last, sorted; waits until something has. */
  async change(): Promise<string[]> {
    while (this.#changed.size === 0) await new Promise<void>((resolve) => (this.#onChange = resolve));
    for (let before = 0; before !== this.#changed.size; ) {
      before = this.#changed.size;
      await setTimeout(QUIET);
    }
    const changed = [...this.#changed].sort();
    this.#changed.clear();
    return changed;
  }

  async close(): Promise<void> {
    await Promise.all(this.#watchers.map((watcher) => watcher.close()));
  }

  #note(path: string): void {
    const matters = this.#known.has(path) || DRAFT.test(path) || BASIS.test(basename(path));
    if (!matters || this.#options.isLeftOut(path)) return;
    this.#changed.add(path);
    this.#onChange();
  }
}

export interface WatcherOptions {
  /** Folders that are watched with all that is in them. */
  readonly roots: readonly string[];
  /** Folders that are watched for what is right in them. */
  readonly folders: readonly string[];
  /** Files of which nothing is told. */
  isLeftOut(path: string): boolean;
  onError(error: unknown): void;
}

/** Folders of tools, and files that programs keep for a moment. */
function isLeftAlone(path: string): boolean {
  const name = basename(path);
  return name === 'node_modules' || name === '.git' || name.endsWith('.tmp') || name.startsWith('~$');
}

function isInside(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside === '' || (!inside.startsWith(`..${sep}`) && inside !== '..');
}

/** The nearest folder of a path that is there. */
function folderOf(path: string): string {
  const folder = dirname(path);
  return folder === path || (existsSync(folder) && statSync(folder).isDirectory())
    ? folder
    : folderOf(folder);
}
