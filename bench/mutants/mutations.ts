import { type Diagnostic, type Edit, type Fix, isTextEdit } from '../../src/core/diagnostic.js';
import type { Draft, Range } from '../../src/core/draft.js';

/** A way to spoil findings from outside, whatever rule they are of. */
export interface Mutation {
  readonly name: string;
  /** Whether every finding has something for it. */
  readonly isOfEvery: boolean;
  /** Whether there is something in a finding to spoil. */
  appliesTo(finding: Diagnostic): boolean;
  /** What becomes of a finding. */
  spoil(finding: Diagnostic, draft: Draft): readonly Diagnostic[];
}

export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'shift',
    isOfEvery: true,
    appliesTo: () => true,
    spoil: (finding, { text }) => [{ ...finding, range: shifted(finding.range, text.length) }],
  },
  { name: 'drop', isOfEvery: true, appliesTo: () => true, spoil: () => [] },
  { name: 'double', isOfEvery: true, appliesTo: () => true, spoil: (finding) => [finding, finding] },
  {
    name: 'fix text',
    isOfEvery: false,
    appliesTo: ({ fixes }) => fixes.some(({ edits }) => edits.some(isTextEdit)),
    spoil: (finding) => [withEdits(finding, (edit) => ({ ...edit, text: `${edit.text}?` }))],
  },
  {
    name: 'fix range',
    isOfEvery: false,
    appliesTo: ({ fixes }) => fixes.some(({ edits }) => edits.some(isTextEdit)),
    // Moved, it can still do the same: either 的 of 的的 may go. One character more is always another text.
    spoil: (finding, { text }) => [
      withEdits(finding, (edit) => ({ ...edit, range: widened(edit.range, text.length) })),
    ],
  },
];

/** One character on; where the text ends, one back. */
function shifted([start, end]: Range, length: number): Range {
  return end < length ? [start + 1, end + 1] : [start - 1, end - 1];
}

/** One character more at its end; where the text ends, at its start. */
function widened([start, end]: Range, length: number): Range {
  return end < length ? [start, end + 1] : [start - 1, end];
}

type TextEdit = Extract<Edit, { readonly text: string }>;

function withEdits(finding: Diagnostic, spoil: (edit: TextEdit) => TextEdit): Diagnostic {
  const fixes = finding.fixes.map(
    (fix): Fix => ({ ...fix, edits: fix.edits.map((edit) => (isTextEdit(edit) ? spoil(edit) : edit)) }),
  );
  return { ...finding, fixes };
}
