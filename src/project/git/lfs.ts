import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as nodePath from 'node:path';
import { git } from './plumbing.js';

/** How that begins which git has in place of a file that Git LFS keeps. */
const HEAD = 'version https://git-lfs.github.com/spec/';
const OID = /^oid sha256:([0-9a-f]{64})$/m;

export function isLfsPointer(content: Buffer): boolean {
  return content.toString('latin1', 0, HEAD.length) === HEAD;
}

/**
 * What a content of git stands for: itself, or the file that Git LFS keeps on this machine; `undefined` where it keeps
 * none. No program of Git LFS is run, and nothing is fetched.
 *
 * @param folder In the repository.
 */
export async function lfsContentOf(content: Buffer, folder: string): Promise<Buffer | undefined> {
  if (!isLfsPointer(content)) return content;
  const oid = OID.exec(content.toString('latin1'))?.[1];
  if (oid === undefined) return undefined;
  const common = (await git(folder, ['rev-parse', '--git-common-dir'])).toString('utf8').replace(/\n$/, '');
  const store = nodePath.resolve(folder, common, 'lfs', 'objects');
  const kept = await readFile(nodePath.join(store, oid.slice(0, 2), oid.slice(2, 4), oid)).catch(
    () => undefined,
  );
  return kept && createHash('sha256').update(kept).digest('hex') === oid ? kept : undefined;
}
