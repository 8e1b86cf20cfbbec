import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as nodePath from 'node:path';
import { git, type Repository } from './repository.js';

/** How many contents are read at a time: more would not be faster, and must be kept in memory. */
const AT_ONCE = 64;

/** Reads contents by their ids, and with each those that will be asked for next: git is started once for many. */
export class Blobs {
  readonly #repository: Repository;
  readonly #expected: readonly string[];
  readonly #ahead = new Map<string, Buffer>();

  /** @param expected The ids that will probably be asked for, in that order. */
  constructor(repository: Repository, expected: readonly string[]) {
    this.#repository = repository;
    this.#expected = expected;
  }

  /** `undefined` for one that the repository on this machine has not got. */
  async read(object: string): Promise<Buffer | undefined> {
    if (!this.#ahead.has(object)) await this.#fetch(object);
    return this.#ahead.get(object);
  }

  async #fetch(object: string): Promise<void> {
    const at = this.#expected.indexOf(object);
    const next = at === -1 ? [object] : this.#expected.slice(at, at + AT_ONCE);
    // In a partial clone git ends at the first that is not there.
    const found = (await this.#print([...new Set(next)])) ?? (await this.#print([object])) ?? Buffer.of();
    this.#ahead.clear();
    for (let from = 0; from < found.length; ) {
      const end = found.indexOf('\n', from);
      const [id, type, size] = found.toString('latin1', from, end).split(' ');
      from = end + 1;
      if (type !== 'blob') continue;
      this.#ahead.set(id!, found.subarray(from, from + Number(size)));
      from += Number(size) + 1;
    }
  }

  /** Contents, each after a line with id, type and size; `undefined` where git cannot have all. */
  async #print(objects: readonly string[]): Promise<Buffer | undefined> {
    return this.#repository.git(['cat-file', '--batch'], `${objects.join('\n')}\n`).catch(() => undefined);
  }
}

/** The first line of a Git LFS pointer. */
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
