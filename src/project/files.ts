import * as nodePath from 'node:path';
import type { Localized } from '../base/locale.js';
import type { Sources } from './sources.js';

/** What the paths on a command line lead to. */
export interface FoundFiles {
  /** Files to check, each once, in the order they were named; those of a folder sorted. */
  readonly files: readonly FoundFile[];
  /** Paths and patterns that lead to nothing. */
  readonly unmatched: readonly string[];
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
    for (const file of found) if (!files.has(file.path)) files.set(file.path, file);
  }
  return { files: [...files.values()], unmatched };
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
export function noMatch(path: string): Localized {
  return {
    zh: `“${path}”没有匹配到文件。请检查路径；通配符请加引号，如 "reports/**/*.txt"。`,
    en: `No file matches “${path}”. Check the path; put a pattern in quotation marks, as in "reports/**/*.txt".`,
  };
}
