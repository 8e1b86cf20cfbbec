import type { Diagnostic, Edit, Fix, TextEdit } from './diagnostic.js';
import { isTextEdit } from './diagnostic.js';
import type { Range } from './draft.js';

/** The fix that --fix applies to a finding: its first safe one. */
export function safeFix(diagnostic: Diagnostic): Fix | undefined {
  return diagnostic.fixes.find((fix) => fix.safety === 'safe');
}

/**
 * The fixes to make in one pass. Of two that overlap, the earlier in the text is made, and the later waits for the
 * next pass, when its rule has seen what the first one left. So it is with two that meet, unless each of them puts
 * other characters in the place of some: these do not change what stands beside them.
 *
 * @param choose Returns the fix to apply for a finding, if any.
 */
export function selectFixes(
  diagnostics: readonly Diagnostic[],
  choose: (diagnostic: Diagnostic) => Fix | undefined,
): Fix[] {
  const chosen: { fix: Fix; span: Range }[] = [];
  for (const diagnostic of diagnostics) {
    const fix = choose(diagnostic);
    if (fix) chosen.push({ fix, span: spanOf(fix.edits) });
  }
  chosen.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);

  const selected: Fix[] = [];
  let taken = -1;
  let takenBySwaps = false;
  for (const { fix, span } of chosen) {
    const swaps = fix.edits.every(isSwap);
    if (span[0] < taken || (span[0] === taken && !(swaps && takenBySwaps))) continue;
    selected.push(fix);
    taken = span[1];
    takenBySwaps = swaps;
  }
  return selected;
}

/** Whether an edit puts as many characters in the place of some: a mark for a mark. */
function isSwap(edit: Edit): boolean {
  return isTextEdit(edit) && edit.text.length > 0 && edit.text.length === edit.range[1] - edit.range[0];
}

/** From the start of the first edit to the end of the last. */
function spanOf(edits: readonly Edit[]): Range {
  return [Math.min(...edits.map(({ range }) => range[0])), Math.max(...edits.map(({ range }) => range[1]))];
}

/**
 * All text edits of a fix as one replacement.
 *
 * @returns `undefined` when the fix changes no text.
 */
export function mergeEdits(text: string, edits: readonly Edit[]): TextEdit | undefined {
  const textEdits = edits.filter(isTextEdit);
  if (textEdits.length === 0) return undefined;
  const [start, end] = spanOf(textEdits);
  return { range: [start, end], text: applyEdits(text.slice(start, end), shift(textEdits, -start)) };
}

function shift(edits: readonly TextEdit[], by: number): TextEdit[] {
  return edits.map(({ range, text }) => ({ range: [range[0] + by, range[1] + by], text }));
}

/**
 * The text with all edits applied.
 *
 * @throws {Error} when two edits overlap.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  let result = '';
  let at = 0;
  for (const { range, text: replacement } of ordered) {
    if (range[0] < at) throw new Error(`edits overlap at ${range[0]}`);
    result += text.slice(at, range[0]) + replacement;
    at = range[1];
  }
  return result + text.slice(at);
}

/** The text of a range with the edits in it applied. */
export function textWith(text: string, [start, end]: Range, edits: readonly TextEdit[]): string {
  return applyEdits(text.slice(start, end), shift(edits, -start));
}

/** The edit without what its text and its range have in common at their ends: as small as it can be. */
export function minimalEdit(text: string, { range, text: replacement }: TextEdit): TextEdit {
  let [start, end] = range;
  let from = 0;
  let to = replacement.length;
  while (start < end && from < to && text[start] === replacement[from]) {
    start++;
    from++;
  }
  while (start < end && from < to && text[end - 1] === replacement[to - 1]) {
    end--;
    to--;
  }
  return { range: [start, end], text: replacement.slice(from, to) };
}
