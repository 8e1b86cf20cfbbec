import { relative, sep } from 'node:path';
import type { StructuredPatch } from 'diff';

/** A file that fixing would change. */
export interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Beyond this many lines that differ, finding the shortest difference takes too long. */
const MAX_EDITS = 2000;

/** What fixing would change, as a patch that `git apply` and `patch -p1` understand. */
export async function unifiedDiff(changes: readonly Change[], cwd: string): Promise<string> {
  const { formatPatch, structuredPatch } = await import('diff');
  return changes
    .map(({ path, before, after }) => {
      const name = relative(cwd, path).split(sep).join('/');
      const patch =
        structuredPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
          context: 3,
          maxEditLength: MAX_EDITS,
        }) ?? replacement(name, before, after);
      const quoted = MUST_BE_QUOTED.test(name);
      const body = formatPatch(patch, {
        includeIndex: false,
        includeUnderline: false,
        includeFileHeaders: quoted,
      });
      return quoted ? body : headers(name) + body;
    })
    .join('');
}

/** Names that tools read only as quoted by git, which makes Chinese unreadable. */
const MUST_BE_QUOTED = /[\u0000-\u001f"\\\u007f]/;

function headers(name: string): string {
  // As git does it: a tab says where a name with spaces ends.
  const end = name.includes(' ') ? '\t' : '';
  return `--- a/${name}${end}\n+++ b/${name}${end}\n`;
}

/** The whole text deleted and inserted again. */
function replacement(name: string, before: string, after: string): StructuredPatch {
  const removed = linesOf(before, '-');
  const added = linesOf(after, '+');
  return {
    oldFileName: `a/${name}`,
    newFileName: `b/${name}`,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [
      {
        oldStart: 1,
        oldLines: removed.count,
        newStart: 1,
        newLines: added.count,
        lines: [...removed.lines, ...added.lines],
      },
    ],
  };
}

function linesOf(text: string, sign: '-' | '+'): { readonly lines: string[]; readonly count: number } {
  const parts = text.split('\n');
  const ended = parts.at(-1) === '';
  if (ended) parts.pop();
  const lines = parts.map((line) => sign + line);
  return { lines: ended ? lines : [...lines, '\\ No newline at end of file'], count: parts.length };
}
