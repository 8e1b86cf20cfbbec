import { isAbsolute, relative } from 'node:path';

/** A path as a message shows it: from the working folder for what lies in it. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside;
}
