import * as nodePath from 'node:path';
import type { Localized } from '../../base/locale.js';
import { UserError } from '../../base/user-error.js';
import type { Revision } from '../sources.js';
import { lfsContentOf } from './blobs.js';
import { git } from './repository.js';

/**
 * Reads a file of a revision from the repository that a folder stands in. Nothing but that repository is asked: what
 * it has not got is not fetched.
 *
 * @throws {UserError} when there is no git, no repository, no such revision, or no such file in it.
 */
export async function readRevision({ revision, path }: Revision, folder: string): Promise<Uint8Array> {
  const root = await rootOf(folder);
  const commit = await commitOf(revision, root);
  const inside = insidePath(path, folder, root);
  const listed = (await git(root, ['ls-tree', '-z', '--full-tree', commit, '--', inside])).toString('utf8');
  const [, type, object] = /^\d+ (\w+) ([0-9a-f]+)\t/.exec(listed) ?? [];
  if (type !== 'blob') throw new UserError(noFile(revision, inside, root));
  const bytes = await git(root, ['cat-file', 'blob', object!]).catch((error: unknown) => {
    throw new UserError(notHere(revision, inside), { cause: error });
  });
  const content = await lfsContentOf(bytes, root);
  if (!content) throw new UserError(notHere(revision, inside));
  return content;
}

/**
 * The commit that a revision names in the repository that a folder stands in.
 *
 * @throws {UserError} when there is none.
 */
export async function commitAt(revision: string, folder: string): Promise<string> {
  return commitOf(revision, await rootOf(folder));
}

async function rootOf(folder: string): Promise<string> {
  return (await git(folder, ['rev-parse', '--show-toplevel'])).toString('utf8').trimEnd();
}

/**
 * The commit that a revision names.
 *
 * @throws {UserError} when there is none.
 */
export async function commitOf(revision: string, root: string): Promise<string> {
  try {
    const argv = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    return (await git(root, argv)).toString('utf8').trimEnd();
  } catch (error) {
    const shallow = (await git(root, ['rev-parse', '--is-shallow-repository'])).toString('utf8').trimEnd();
    throw new UserError((shallow === 'true' ? shallowClone : noRevision)(revision, root), { cause: error });
  }
}

/** The path from the root of the repository, with forward slashes. */
function insidePath(path: string, folder: string, root: string): string {
  const isHere = nodePath.isAbsolute(path) || /^\.\.?[\\/]/.test(path);
  const inside = isHere ? nodePath.relative(root, nodePath.resolve(folder, path)) : nodePath.normalize(path);
  return inside.split(nodePath.sep).join('/');
}

function noRevision(revision: string, root: string): Localized {
  return {
    zh: `仓库 ${root} 里没有版本“${revision}”。请用 git log 核对。`,
    en: `The repository ${root} has no revision “${revision}”. Check it with git log.`,
  };
}

function shallowClone(revision: string, root: string): Localized {
  return {
    zh: `仓库 ${root} 是浅克隆，没有版本“${revision}”。请先运行 git fetch --unshallow（GitHub Actions 中给 actions/checkout 写 fetch-depth: 0）。`,
    en: `The repository ${root} is a shallow clone without the revision “${revision}”. Run git fetch --unshallow first (in GitHub Actions, give actions/checkout fetch-depth: 0).`,
  };
}

function noFile(revision: string, path: string, root: string): Localized {
  return {
    zh: `版本“${revision}”里没有文件 ${path}（从仓库 ${root} 算起）。请用 git ls-tree -r --name-only ${revision} 核对；从当前文件夹算起的路径以 ./ 开头。`,
    en: `The revision “${revision}” has no file ${path} (from ${root}). Check with git ls-tree -r --name-only ${revision}; a path from the current folder begins with ./.`,
  };
}

function notHere(revision: string, path: string): Localized {
  return {
    zh: `版本“${revision}”的 ${path} 不在本机的仓库里（部分克隆或 Git LFS）。请先把它取到本机，hegao 不联网。`,
    en: `${path} of the revision “${revision}” is not in the repository on this machine (a partial clone, or Git LFS). Fetch it first; hegao opens no connection.`,
  };
}
