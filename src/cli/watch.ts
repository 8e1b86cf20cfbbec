import { existsSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { FSWatcher } from 'chokidar';
import type { Locale, Localized } from '../base/locale.js';
import { UserError } from '../base/user-error.js';
import { ResultMemory } from '../project/cache/store.js';
import { print } from '../reporters/lines.js';
import { shownPath } from '../reporters/paths.js';
import { list } from '../reporters/words.js';
import { type Command, type Context, ExitCode, type OpenProject } from './context.js';
import { readsStdin } from './drafts.js';
import { exclusive } from './exclusive.js';
import { failureText, type Io, write } from './io.js';
import { targetsOf } from './targets.js';

/**
 * Checks drafts, and again whenever something they depend on changes: themselves, earlier reports,
 * configurations, the office's vocabulary. Unchanged results are cached.
 *
 * @param check Checks them once.
 * @returns The exit code of the last check, when the user ends the program.
 */
export async function watch(context: Context, check: Command): Promise<number> {
  const { line, io } = context;
  if (readsStdin(line)) throw new UserError(NO_FILES);
  // What is staged is in no file that could be watched.
  exclusive(line, 'watch', 'staged');
  let extensions: readonly string[] = [];
  const watcher = await watcherFor(context, (path) =>
    extensions.some((each) => path.toLowerCase().endsWith(each)),
  );
  const memory = new ResultMemory();
  let project: OpenProject | undefined;
  const remembering: Context = {
    ...context,
    open: async (options) => {
      project = await context.open({ ...options, cache: memory });
      extensions = await project.draftExtensions();
      return project;
    },
  };
  try {
    for (;;) {
      const code = await check(remembering).catch(async (error: unknown) => {
        // The user may correct an error while hegao waits.
        await write(io.stderr, failureText(error, context.locale, line.has('debug')));
        return ExitCode.NotChecked;
      });
      const locale = project?.locale ?? context.locale;
      if (project) await watcher.also(await project.lookedAt());
      await write(io.stderr, print([[], [WAITING[locale]]], false));
      const changed = await changeOrEnd(watcher, io);
      if (!changed) return code;
      await tell(changed, locale, io);
    }
  } finally {
    await watcher.close();
  }
}

/** Watches what the command line names; the rest is known when drafts have been checked. */
async function watcherFor(
  { line, io, locale }: Context,
  isDraft: WatcherOptions['isDraft'],
): Promise<Watcher> {
  const paths = line.operands.map((operand) => resolve(io.cwd, operand));
  const kinds = paths.map((path) => statSync(path, { throwIfNoEntry: false }));
  const folders = paths.filter((_, at) => kinds[at]?.isDirectory());
  const files = paths.filter((_, at) => kinds[at]?.isFile());
  const hasPatterns = folders.length + files.length < paths.length || paths.length === 0;
  // A report that is written where drafts are is no reason to check them again.
  const reports = new Set(targetsOf(line, io).map(({ file }) => file));
  return Watcher.open({
    roots: hasPatterns ? [...folders, io.cwd] : folders,
    folders: [io.cwd, ...files.map(dirname)],
    isDraft,
    isLeftOut: (path) => reports.has(path),
    onError: (error) => void write(io.stderr, failureText(notWatched(error), locale, false)),
  });
}

/** What changed, once something has; nothing when the user ends the program instead. */
async function changeOrEnd(watcher: Watcher, io: Io): Promise<string[] | undefined> {
  // Only while waiting: during a check the program ends at once, as usual.
  const interruption = io.interruption();
  try {
    return await Promise.race([watcher.change(), interruption.promise]);
  } finally {
    interruption.ignore();
  }
}

/** Goes back to the top of an empty screen. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** How many files are named. */
const NAMED = 3;

async function tell(changed: readonly string[], locale: Locale, io: Io): Promise<void> {
  if (io.stdout.isTTY) await write(io.stdout, CLEAR);
  const names = changed.slice(0, NAMED).map((path) => shownPath(path, io.cwd));
  const { length } = changed;
  const text =
    locale === 'zh'
      ? `${io.timeOfDay()}　${list(names, locale)}${length > NAMED ? ` 等 ${length} 个文件` : ''}有变化，重新检查`
      : `${io.timeOfDay()}  changed: ${list(names, locale)}${length > NAMED ? ` and ${length - NAMED} more` : ''}`;
  await write(io.stderr, print([[text], []], false));
}

const WAITING: Localized = {
  zh: '等待文件变化，按 Ctrl-C 结束。',
  en: 'Waiting for changes; Ctrl-C ends.',
};

const NO_FILES: Localized = {
  zh: '--watch 监视文件，不能用于标准输入。请写明文件或文件夹。',
  en: '--watch is for files, not for standard input. Name files or folders.',
};

function notWatched(error: unknown): UserError {
  const message = error instanceof Error ? error.message : String(error);
  return new UserError({
    zh: `有的文件无法监视，它们变化时不会重新检查：${message}`,
    en: `Some files cannot be watched; hegao does not check again when they change: ${message}`,
  });
}

/** How long to wait for further changes before reporting any, in milliseconds: editors write a file in steps. */
const QUIET = 80;

/** Files by which drafts are checked, wherever they turn up. */
const BASIS = /^(?:\.?hegaorc(?:\..+)?|hegao\.config\..+|hegao-suppressions\.json|package\.json)$/;

/** Watches the files that drafts depend on. */
class Watcher {
  readonly #options: WatcherOptions;
  readonly #watchers: FSWatcher[] = [];
  /** Folders watched for their direct contents. */
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
    const common = { ignoreInitial: true, ignorePermissionErrors: true, ignored: isTemporary };
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
    const matters = this.#known.has(path) || this.#options.isDraft(path) || BASIS.test(basename(path));
    if (!matters || this.#options.isLeftOut(path)) return;
    this.#changed.add(path);
    this.#onChange();
  }
}

interface WatcherOptions {
  /** Folders watched recursively. */
  readonly roots: readonly string[];
  /** Folders watched for their direct contents. */
  readonly folders: readonly string[];
  /** Whether a file may be a draft, or an earlier report. */
  isDraft(path: string): boolean;
  /** Files of which nothing is told. */
  isLeftOut(path: string): boolean;
  onError(error: unknown): void;
}

/** Folders of tools, and files that programs keep for a moment. */
function isTemporary(path: string): boolean {
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
