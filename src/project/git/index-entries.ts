import { fieldsOf } from './plumbing.js';
import type { Repository } from './repository.js';

/** A file as the index, or a commit, has it. */
export interface Entry {
  /** As git writes it: 100644 for a file, 120000 for a link, {@link SUBMODULE}. */
  readonly mode: string;
  /** The id of its content. */
  readonly object: string;
}

export const SUBMODULE = '160000';

/** What the index has of a name: an entry, or the sides of a merge that nobody has settled. */
export type Staged = Entry | 'unmerged';

/** Whether an entry is a file with content of its own, rather than a link or a submodule. */
export function isFile({ mode }: Entry): boolean {
  return mode.startsWith('100');
}

/** Every file of the index by its name. */
export async function readIndex(repository: Repository): Promise<ReadonlyMap<string, Staged>> {
  const entries = new Map<string, Staged>();
  for (const field of fieldsOf(await repository.git(['ls-files', '--stage', '-z']))) {
    const [, mode, object, stage, name] = /^(\d+) (\w+) (\d)\t(.*)$/s.exec(field)!;
    entries.set(name!, stage === '0' ? { mode: mode!, object: object! } : 'unmerged');
  }
  return entries;
}

/** Every file of a commit or tree by its name. */
export async function readTree(repository: Repository, tree: string): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for (const field of fieldsOf(await repository.git(['ls-tree', '-r', '-z', '--full-tree', tree]))) {
    const [, mode, object, name] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(field)!;
    entries.set(name!, { mode: mode!, object: object! });
  }
  return entries;
}
