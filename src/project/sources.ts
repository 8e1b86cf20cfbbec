import * as fs from 'node:fs';
import * as nodePath from 'node:path';
import type { Localized } from '../base/locale.js';
import { UserError } from '../base/user-error.js';
import { say } from './messages.js';

/** What a path is. */
export type PathKind = 'file' | 'folder';

/** Where drafts, configurations and earlier reports are read from. */
export interface Sources {
  /** @throws {UserError} when the file cannot be read. */
  read(path: string): Promise<Uint8Array>;
  kindOf(path: string): Promise<PathKind | undefined>;
  /**
   * Reads a file as it stood in a revision of the repository that a folder stands in.
   *
   * @throws {UserError} when there is none.
   */
  readRevision(revision: Revision, folder: string): Promise<Uint8Array>;
  /**
   * The commit that a revision is in the repository that a folder stands in; without it, what is read from revisions
   * cannot be recognized as unchanged.
   *
   * @throws {UserError} when there is none.
   */
  commitOf?(revision: string, folder: string): Promise<string>;
  /** All files below a folder that a glob matches, hidden ones left out, sorted. */
  glob(pattern: string, folder: string): Promise<string[]>;
  /**
   * Replaces the file of a draft by its fixed text.
   *
   * @throws {UserError} when it cannot be written; then what there was is as it was.
   */
  write(path: string, bytes: Uint8Array): Promise<void>;
}

/** Files on disk. */
export class DiskSources implements Sources {
  async read(path: string): Promise<Uint8Array> {
    try {
      // At once: a draft is small, and a thread would take longer than the disk.
      return fs.readFileSync(path);
    } catch (error) {
      throw new UserError(readFailure(path, causeOf(path, error)), { cause: error });
    }
  }

  async kindOf(path: string): Promise<PathKind | undefined> {
    return kindOnDisk(path);
  }

  async readRevision(revision: Revision, folder: string): Promise<Uint8Array> {
    const { readRevision } = await import('./git/revision.js');
    return readRevision(revision, folder);
  }

  async commitOf(revision: string, folder: string): Promise<string> {
    const { commitAt } = await import('./git/revision.js');
    return commitAt(revision, folder);
  }

  async glob(pattern: string, folder: string): Promise<string[]> {
    const { default: fastGlob } = await import('fast-glob');
    const entries = await fastGlob.glob(pattern, {
      cwd: folder,
      absolute: true,
      onlyFiles: false,
      objectMode: true,
      // A link to a folder may lead back up. A link to a file is a file.
      followSymbolicLinks: false,
      suppressErrors: true,
      ignore: ['**/node_modules/**'],
    });
    const files: string[] = [];
    for (const { path, dirent } of entries) {
      const isFile = dirent.isSymbolicLink() ? (await this.kindOf(path)) === 'file' : dirent.isFile();
      if (isFile) files.push(nodePath.normalize(path));
    }
    return files.sort();
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    const { writeFile } = await import('./write.js');
    await writeFile(path, bytes);
  }
}

/** What a path on disk is. */
export function kindOnDisk(path: string): PathKind | undefined {
  try {
    const stats = fs.statSync(path, { throwIfNoEntry: false });
    if (stats) return stats.isDirectory() ? 'folder' : 'file';
  } catch {
    // What may not be looked at, or leads in a circle.
  }
  // A link that leads nowhere is a file: to read it says what is wrong.
  return isThere(path) ? 'file' : undefined;
}

/** Files in memory: for editors and tests. Paths are absolute, with forward slashes; or `REV:path`. */
export class MemorySources implements Sources {
  readonly #files = new Map<string, Uint8Array>();

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    const encoder = new TextEncoder();
    for (const [path, content] of Object.entries(files)) {
      this.#files.set(path, typeof content === 'string' ? encoder.encode(content) : content);
    }
  }

  async read(path: string): Promise<Uint8Array> {
    const bytes = this.#files.get(path);
    if (!bytes) throw new UserError(readFailure(path, { code: 'ENOENT', message: '' }));
    return bytes;
  }

  async kindOf(path: string): Promise<PathKind | undefined> {
    if (this.#files.has(path)) return 'file';
    const inside = path.endsWith('/') ? path : `${path}/`;
    return [...this.#files.keys()].some((file) => file.startsWith(inside)) ? 'folder' : undefined;
  }

  async readRevision({ revision, path }: Revision): Promise<Uint8Array> {
    return this.read(`${revision}:${path}`);
  }

  async glob(pattern: string, folder: string): Promise<string[]> {
    return matching(this.#files.keys(), pattern, folder);
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.#files.set(path, bytes);
  }
}

/** Those of some files, named by absolute paths, that a glob matches in a folder, as if they lay on disk. */
export async function matching(files: Iterable<string>, pattern: string, folder: string): Promise<string[]> {
  const { default: picomatch } = await import('picomatch');
  const matches = picomatch(pattern, { posix: true, ignore: ['**/node_modules/**'] });
  const found: string[] = [];
  for (const file of files) {
    const inside = nodePath.relative(folder, file).split(nodePath.sep).join('/');
    if (!inside.startsWith('../') && !nodePath.isAbsolute(inside) && matches(inside)) found.push(file);
  }
  return found.sort();
}

/** A link whose target is gone is distinguished from a file that is gone. */
function causeOf(
  path: string,
  error: unknown,
): { readonly code?: string | undefined; readonly message: string } {
  const { code, message } = error as NodeJS.ErrnoException;
  const isLink = code === 'ENOENT' && isThere(path);
  return isLink ? { code: 'DANGLING', message } : { code, message };
}

/** Whether a name stands in its folder, be it that of a link that leads nowhere. */
function isThere(path: string): boolean {
  try {
    return fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Messages for system errors, by code. */
const FAILURES = {
  ENOENT: 'noFile',
  ENOTDIR: 'noFile',
  EACCES: 'mayNotRead',
  EPERM: 'mayNotRead',
  EBUSY: 'mayNotRead',
  EISDIR: 'isFolder',
  ELOOP: 'linksInCircle',
  DANGLING: 'linkToNothing',
  ERR_FS_FILE_TOO_LARGE: 'tooLarge',
} as const;

function readFailure(
  path: string,
  { code = '', message }: { readonly code?: string | undefined; readonly message: string },
): Localized {
  const known = Object.hasOwn(FAILURES, code) ? FAILURES[code as keyof typeof FAILURES] : 'notRead';
  return say(known, { path, message });
}

/** A file as it stood in a revision of a git repository. */
export interface Revision {
  /** A branch, a tag, a commit, HEAD~1. */
  readonly revision: string;
  /** From the root of the repository; from the folder that is asked from, where it begins with `./` or `../`. */
  readonly path: string;
}

/** Reads `REV:path`; `undefined` for a mere path. The drive of a Windows path is no revision. */
export function parseRevision(text: string): Revision | undefined {
  const colon = text.indexOf(':');
  if (colon <= 0 || colon === text.length - 1 || /^[A-Za-z]:[\\/]/.test(text)) return undefined;
  return { revision: text.slice(0, colon), path: text.slice(colon + 1) };
}
