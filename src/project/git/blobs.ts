import type { Repository } from './repository.js';

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
    const wanted = [...new Set(next)];
    const printed = await this.#repository.git(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
    this.#ahead.clear();
    let from = 0;
    for (const id of wanted) {
      const end = printed.indexOf('\n', from);
      const [, type, size] = printed.toString('latin1', from, end).split(' ');
      from = end + 1;
      if (type !== 'blob') continue;
      this.#ahead.set(id, printed.subarray(from, from + Number(size)));
      from += Number(size) + 1;
    }
  }
}
