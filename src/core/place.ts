import { lastAtOrBelow } from '../base/sorted.js';
import type { TextPlace } from './diagnostic.js';
import type { Draft, Range } from './draft.js';

/** Where each line of a text begins; LF, CRLF and CR end a line. */
export function lineStartsOf(text: string): Uint32Array {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return Uint32Array.from(starts);
}

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
