import { lineStartsOf } from '../../base/lines.js';
import type { Format } from '../../core/format.js';
import { DraftText, type Reading } from '../draft-text.js';
import { type SourceState, sourceFormat } from '../source-format.js';
import { linesOf } from './lines.js';
import { tableAt } from './tables.js';
import { wrappingOf } from './wrapping.js';

/** Plain text: one paragraph a line, or hard-wrapped lines with paragraphs set off. */
export const text: Format<SourceState> = sourceFormat({
  name: 'text',
  extensions: ['.txt'],
  load: async () => ({ read, paragraphBreak: '\n' }),
});

function read(source: string): Reading {
  const starts = lineStartsOf(source);
  const lines = linesOf(source, starts);
  const draft = new DraftText(source, starts);
  const wrapping = wrappingOf(lines);
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(source, lines, at);
    if (table) {
      draft.table(table.rows, table.headerRows);
      at = table.end;
      continue;
    }
    let end = at + 1;
    while (end < lines.length && wrapping?.continues(lines[end - 1]!, lines[end]!)) end++;
    for (const range of draft.paragraphs(lines.slice(at, end).map(({ line }) => line)))
      draft.blocks.push({ kind: 'paragraph', range });
    at = end;
  }
  return draft.finish();
}
