import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Locale, Localized } from '../base/locale.js';
import { UserError } from '../base/user-error.js';
import { ResultMemory } from '../project/cache/store.js';
import { print } from '../reporters/lines.js';
import { shownPath } from '../reporters/paths.js';
import { list } from '../reporters/words.js';
import { type Command, type Context, ExitCode, type OpenProject } from './context.js';
import { readsStdin } from './drafts.js';
import { exclusive } from './exclusive.js';
import { failureText } from './failure.js';
import { type Io, write } from './io.js';
import { targetsOf } from './targets.js';
import { Watcher } from './watch/watcher.js';

/**
 * Checks drafts, and again whenever something changes that they are checked by: themselves, earlier reports,
 * configurations, words of the office. What did not change is remembered.
 *
 * @param check Checks them once.
 * @returns The exit code of the last time, when the user has had enough.
 */
export async function watch(context: Context, check: Command): Promise<number> {
  const { line, io } = context;
  if (readsStdin(line)) throw new UserError(NO_FILES);
  // What is staged is in no file that could be watched.
  exclusive(line, 'watch', 'staged');
  const watcher = await watcherFor(context);
  const memory = new ResultMemory();
  let project: OpenProject | undefined;
  const remembering: Context = {
    ...context,
    open: async (options) => {
      project = await context.open({ ...options, cache: memory });
      return project;
    },
  };
  try {
    for (;;) {
      const code = await check(remembering).catch(async (error: unknown) => {
        // What is broken may be mended while hegao waits.
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
async function watcherFor({ line, io, locale }: Context): Promise<Watcher> {
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
    isLeftOut: (path) => reports.has(path),
    onError: (error) => void write(io.stderr, failureText(notWatched(error), locale, false)),
  });
}

/** What changed, once something has; nothing when the user ends the program instead. */
async function changeOrEnd(watcher: Watcher, io: Io): Promise<string[] | undefined> {
  // Only while it waits: a check that is under way ends at once, as any program would.
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
