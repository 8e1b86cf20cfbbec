import * as nodePath from 'node:path';
import type { Localized } from '../base/locale.js';
import { UserError } from '../base/user-error.js';
import { formatOf, unsupported } from '../formats/index.js';
import type { Found } from './check-files.js';
import type { ProjectContext } from './context.js';
import type { DraftChecker } from './draft-checker.js';
import type { Sources } from './sources.js';
import { Workspace } from './workspace.js';

/** Finds the drafts that paths lead to, and records what else it meets. */
export class DraftFinder {
  /** Documents met in folders that no format reads. */
  readonly unsupported: string[] = [];
  /** Files named outright that the configuration ignores. */
  readonly ignored: string[] = [];
  /** Paths named outright that lead to nothing that changed, where only changes are checked. */
  readonly unchanged: string[] = [];
  readonly #context: ProjectContext;
  readonly #checker: DraftChecker;

  constructor(context: ProjectContext, checker: DraftChecker) {
    this.#context = context;
    this.#checker = checker;
  }

  /** The files that paths, folders and globs lead to, and results for those that lead to none. */
  async *find(paths: readonly string[]): AsyncGenerator<Found> {
    const { options, sources, changes, suppressionsFiles, workspaces } = this.#context;
    const { cwd, errorOnUnmatchedPattern = true, staged } = options;
    const checker = this.#checker;
    const { files, unmatched, searched } = await checker.timed('find', () => findFiles(paths, cwd, sources));
    if (staged) this.unchanged.push(...unmatched);
    else if (errorOnUnmatchedPattern) {
      for (const path of unmatched) yield checker.unreadable(path, new UserError(noMatch(path)));
    }
    const isIgnored = await workspaces.ignores();
    let folder: string | undefined;
    let workspace: unknown;
    const met = { drafts: new Set<string>(), ignored: new Set<string>(), unsupported: new Set<string>() };
    // There may be thousands, most of them neighbours: nothing is waited for that is there.
    for (const { path, named } of files) {
      if (nodePath.dirname(path) !== folder) {
        folder = nodePath.dirname(path);
        workspace = await checker.workspaceOf(path).catch((error: unknown) => error);
      }
      if (!(workspace instanceof Workspace)) {
        met.drafts.add(path);
        yield checker.unreadable(path, workspace);
      } else if (isIgnored(path) || workspace.isIgnored(path)) {
        met.ignored.add(path);
        if (named) this.ignored.push(path);
      } else if (named || formatOf(path, workspace.registry.formats)) {
        met.drafts.add(path);
        if (!changes || (await changes.includes(path, sources))) {
          const suppressions = suppressionsFiles.for(path);
          // An invalid suppressions file stops the run: otherwise every draft would report it.
          if (suppressions) await suppressions;
          yield path;
        } else if (named) this.unchanged.push(path);
      } else if (unsupported(path)) {
        met.unsupported.add(path);
        this.unsupported.push(path);
      }
    }
    // Among changes there may well be no draft; that is every other commit.
    if (staged || changes || !errorOnUnmatchedPattern) return;
    for (const { given, found } of searched) {
      if (found.some((path) => met.drafts.has(path))) continue;
      const count = (paths: ReadonlySet<string>) => found.filter((path) => paths.has(path)).length;
      const text = nothingToCheck(given, count(met.ignored), count(met.unsupported));
      yield checker.unreadable(given, new UserError(text));
    }
  }

  /** Whether the configuration ignores a file that is named; it is recorded then. */
  async leavesOut(path: string): Promise<boolean> {
    // A configuration that is invalid is reported where the draft is checked.
    const workspace = await this.#checker.workspaceOf(path).catch(() => undefined);
    const leftOut = await this.#isIgnored(path, workspace);
    if (leftOut) this.ignored.push(path);
    return leftOut;
  }

  /** Whether a file is a draft that is checked where it is met: some format reads it, and nothing ignores it. */
  async isDraft(path: string): Promise<boolean> {
    const workspace = await this.#checker.workspaceOf(path);
    return (
      formatOf(path, workspace.registry.formats) !== undefined && !(await this.#isIgnored(path, workspace))
    );
  }

  /** Whether the command line or the configuration of a file ignores it. */
  async #isIgnored(path: string, workspace: Workspace | undefined): Promise<boolean> {
    return workspace?.isIgnored(path) === true || (await this.#context.workspaces.ignores())(path);
  }
}

/** What the paths on a command line lead to. */
export interface FoundFiles {
  /** Files to check, each once, in the order they were named; those of a folder sorted. */
  readonly files: readonly FoundFile[];
  /** Paths and patterns that lead to nothing. */
  readonly unmatched: readonly string[];
  /** Folders that exist and patterns that match, with the files met by each, absolute. */
  readonly searched: readonly { readonly given: string; readonly found: readonly string[] }[];
}

export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** Whether the user named this very file, rather than a folder or pattern it was found by. */
  readonly named: boolean;
}

type FileTree = Pick<Sources, 'kindOf' | 'glob'>;

/** Office programs' lock files, and what hegao itself writes beside a draft. */
const LEFT_OUT = /^~\$|\.核稿\.docx$/;

/**
 * Expands paths, folders and globs. A path that exists is taken literally, whatever characters it has:
 * 报告(定稿).docx is a file before it is a pattern.
 */
export async function findFiles(
  paths: readonly string[],
  cwd: string,
  sources: FileTree,
  path: nodePath.PlatformPath = nodePath,
): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const unmatched: string[] = [];
  const searched: { given: string; found: string[] }[] = [];
  for (const given of paths) {
    const absolute = path.resolve(cwd, given);
    const kind = await sources.kindOf(absolute);
    const found =
      kind === 'file'
        ? [{ path: absolute, named: true }]
        : kind === 'folder'
          ? await inFolder('**/*', absolute, sources, path)
          : await byPattern(given, cwd, sources, path);
    if (found.length === 0 && kind !== 'folder') unmatched.push(given);
    else if (kind !== 'file') searched.push({ given, found: found.map((file) => file.path) });
    for (const file of found) if (!files.has(file.path)) files.set(file.path, file);
  }
  return { files: [...files.values()], unmatched, searched };
}

async function inFolder(
  pattern: string,
  folder: string,
  sources: FileTree,
  path: nodePath.PlatformPath,
): Promise<FoundFile[]> {
  const found = await sources.glob(pattern, folder);
  return found
    .filter((file) => !LEFT_OUT.test(path.basename(file)))
    .map((file) => ({ path: file, named: false }));
}

/**
 * Globs have forward slashes on every system; on Windows a backslash separates folders and escapes nothing. What comes
 * before the first folder, a drive or a share, is no part of one.
 */
function byPattern(
  given: string,
  cwd: string,
  sources: FileTree,
  path: nodePath.PlatformPath,
): Promise<FoundFile[]> {
  const { root } = path.parse(given);
  const rest = given.slice(root.length);
  const pattern = path.sep === '\\' ? rest.replaceAll('\\', '/') : rest;
  return inFolder(pattern.replace(/^\.\//, ''), root === '' ? cwd : path.resolve(cwd, root), sources, path);
}

/** Says that a path or a pattern leads to nothing. */
function noMatch(path: string): Localized {
  return {
    zh: `“${path}”没有匹配到文件。请检查路径；通配符请加引号，如 "reports/**/*.txt"。`,
    en: `No file matches “${path}”. Check the path; put a pattern in quotation marks, as in "reports/**/*.txt".`,
  };
}

/** Says that a folder or a pattern leads to files perhaps, but to no draft that is checked. */
function nothingToCheck(path: string, ignored: number, unsupported: number): Localized {
  if (ignored === 0 && unsupported === 0)
    return {
      zh: `“${path}”里没有稿件（.txt、.md），什么也没有检查。请检查路径；本来可以没有的，加 --no-error-on-unmatched-pattern。`,
      en: `“${path}” has no drafts (.txt, .md), so nothing was checked. Check the path; if it may be empty, add --no-error-on-unmatched-pattern.`,
    };
  const zh = [
    ...(ignored > 0 ? [`按配置忽略 ${ignored} 个`] : []),
    ...(unsupported > 0 ? [`格式不支持 ${unsupported} 个，请另存为 .txt 或 .md`] : []),
  ];
  const en = [
    ...(ignored > 0 ? [`${ignored} ignored by the configuration`] : []),
    ...(unsupported > 0 ? [`${unsupported} in formats hegao does not read (save them as .txt or .md)`] : []),
  ];
  return {
    zh: `“${path}”里没有可检查的稿件：${zh.join('；')}。`,
    en: `“${path}” has no draft to check: ${en.join('; ')}.`,
  };
}
