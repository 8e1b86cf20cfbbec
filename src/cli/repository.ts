import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import type { Io } from './io.js';

/**
 * The folder that services which read reports know files from: that of the repository, else the working folder. In a
 * submodule it is still the repository that CI checked out.
 */
export function repositoryRoot({ env, cwd }: Pick<Io, 'env' | 'cwd'>): string {
  const named = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR;
  const checkout = named !== undefined && holds(named, cwd) ? named : undefined;
  if (checkout !== undefined && isRepository(checkout)) return checkout;
  for (let folder = cwd, parent = dirname(folder); ; folder = parent, parent = dirname(folder)) {
    if (isRepository(folder)) return folder;
    if (parent === folder) return checkout ?? cwd;
  }
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

function holds(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return isAbsolute(folder) && !inside.startsWith('..') && !isAbsolute(inside);
}
