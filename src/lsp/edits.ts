import type { TextEdit } from '../core/diagnostic.js';
import { minimalEdit } from '../core/fixes.js';

/** What turns one text into another, as small as lines show it: the editor keeps cursor and marks elsewhere. */
export function editsBetween(before: string, after: string): TextEdit[] {
  const old = before.split('\n');
  const now = after.split('\n');
  if (old.length !== now.length) return [minimalEdit(before, { range: [0, before.length], text: after })];
  let at = 0;
  return old.flatMap((line, index): TextEdit[] => {
    const start = at;
    at += line.length + 1;
    const text = now[index]!;
    return line === text ? [] : [minimalEdit(before, { range: [start, start + line.length], text })];
  });
}
