import { lastAtOrBelow } from '../base/sorted.js';
import type { TextPlace } from './diagnostic.js';
import type { Draft, Range } from './draft.js';

/** Line and column of a range of the draft, in its file. */
export function placeOf(draft: Draft, range: Range): TextPlace {
  return sourcePlaceOf(draft, draft.toSource(range));
}

/** Line and column of a range of the decoded file. */
export function sourcePlaceOf(draft: Draft, [start, end]: Range): TextPlace {
  const line = lastAtOrBelow(draft.lineStarts, start);
  const endLine = lastAtOrBelow(draft.lineStarts, end);
  return {
    line: line + 1,
    column: start - draft.lineStarts[line]! + 1,
    endLine: endLine + 1,
    endColumn: end - draft.lineStarts[endLine]! + 1,
  };
}
