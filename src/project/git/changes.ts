import type { Staged } from './index-entries.js';
import { fieldsOf } from './plumbing.js';
import type { Repository } from './repository.js';

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
