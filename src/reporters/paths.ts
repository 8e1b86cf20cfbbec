import { isAbsolute, relative, sep } from 'node:path';

/** A path as one would type it: relative to the working folder when it is inside, else unchanged. */
export function shownPath(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path;
  const fromHere = relative(cwd, path);
  return fromHere === '' || fromHere.startsWith('..') || isAbsolute(fromHere) ? path : fromHere;
}

/**
 * A path as services that read reports know it: from the repository, with forward slashes. What lies elsewhere stays
 * absolute.
 */
export function repositoryPath(path: string, root: string): string {
  return shownPath(path, root).replaceAll(sep, '/');
}
