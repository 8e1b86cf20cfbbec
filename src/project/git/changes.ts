import { fieldsOf, type Repository } from './repository.js';

/** How a name in the index differs from a commit. */
export interface Change {
  readonly name: string;
  /** Absent when it is deleted. */
  readonly now?: Staged;
  /** The name it had, where git finds that it was renamed. */
  readonly renamedFrom?: string;
}

/**
 * What is staged against a commit: renames found, files only meant to be added left out.
 *
 * @param tree The id of a commit or tree.
 */
export async function changesSince(repository: Repository, tree: string): Promise<Change[]> {
  const options = ['--cached', '--raw', '-z', '--no-abbrev', '--ita-invisible-in-index', tree];
  const printed = await repository
    .git(['diff-index', '--find-renames', ...options])
    // A partial clone has not got all that would have to be compared.
    .catch(() => repository.git(['diff-index', '--find-renames=100%', ...options]));
  const fields = fieldsOf(printed);
  const changes: Change[] = [];
  while (fields.length > 0) {
    const [, mode, , object, status] = fields.shift()!.split(' ');
    const from = fields.shift()!;
    if (status!.startsWith('R'))
      changes.push({ name: fields.shift()!, now: { mode: mode!, object: object! }, renamedFrom: from });
    else if (status === 'D') changes.push({ name: from });
    else changes.push({ name: from, now: status === 'U' ? 'unmerged' : { mode: mode!, object: object! } });
  }
  return changes;
}

/** The last commit; an empty tree where there is none yet. */
export async function headOf(repository: Repository): Promise<string> {
  const argv = ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'];
  const head = await repository
    .git(argv)
    .catch(() => repository.git(['hash-object', '-t', 'tree', '--stdin']));
  return head.toString('utf8').trimEnd();
}

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
