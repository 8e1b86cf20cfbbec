import type { Block } from '../core/blocks.js';
import { isTextEdit } from '../core/diagnostic.js';
import { applyEdits } from '../core/fixes.js';
import type { Format } from '../core/format.js';
import { lineStartsOf } from '../core/place.js';

interface TextState {
  readonly source: string;
}

/** Plain text. */
export const text: Format<TextState> = {
  name: 'text',
  extensions: ['.txt'],
  async open({ bytes }) {
    return { source: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  },
  read({ source }) {
    const blocks: Block[] = [];
    let at = 0;
    for (const line of source.split('\n')) {
      if (line.trim() !== '') blocks.push({ kind: 'paragraph', range: [at, at + line.length] });
      at += line.length + 1;
    }
    return {
      text: source,
      blocks,
      comments: [],
      verbatim: [],
      lineStarts: lineStartsOf(source),
      toSource: (range) => range,
    };
  },
  edit: ({ source }, { edits }) => ({ source: applyEdits(source, edits.filter(isTextEdit)) }),
  save: async ({ source }) => new TextEncoder().encode(source),
};
