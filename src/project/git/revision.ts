import * as nodePath from 'node:path';
import { UserError } from '../../base/user-error.js';
import type { Revision } from '../sources.js';
import { lfsContentOf } from './blobs.js';
import { say } from './messages.js';
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
  if (type !== 'blob') throw new UserError(say('noFile', { revision, path: inside, root }));
  const bytes = await git(root, ['cat-file', 'blob', object!]).catch((error: unknown) => {
    throw new UserError(say('revisionNotHere', { revision, path: inside }), { cause: error });
  });
  const content = await lfsContentOf(bytes, root);
  if (!content) throw new UserError(say('revisionNotHere', { revision, path: inside }));
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
    throw new UserError(say(shallow === 'true' ? 'shallowClone' : 'noRevision', { revision, root }), {
      cause: error,
    });
  }
}

/** The path from the root of the repository, with forward slashes. */
function insidePath(path: string, folder: string, root: string): string {
  const isHere = nodePath.isAbsolute(path) || /^\.\.?[\\/]/.test(path);
  const inside = isHere ? nodePath.relative(root, nodePath.resolve(folder, path)) : nodePath.normalize(path);
  return inside.split(nodePath.sep).join('/');
}
