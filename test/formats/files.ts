import type { ReadResult } from '../../src/core/blocks.js';
import type { TextEdit } from '../../src/core/diagnostic.js';
import { formatOf } from '../../src/formats/index.js';

/** A file, opened and read as a draft, and the ways to change and write it. */
export interface OpenedFile {
  readonly read: ReadResult;
  /** The texts of the paragraphs, headings and items, and the cells of tables. */
  readonly texts: readonly (string | readonly (readonly string[])[])[];
  edit(...edits: TextEdit[]): OpenedFile;
  save(): Promise<Uint8Array>;
  /** What a save would write, decoded as UTF-8. */
  saved(): Promise<string>;
}

/** Opens a file of a name with a content. */
export async function openFile(path: string, content: string | Uint8Array): Promise<OpenedFile> {
  const format = formatOf(path)!;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const opened = (state: unknown): OpenedFile => {
    const read = format.read(state);
    return {
      read,
      texts: read.blocks.map((block) =>
        block.kind === 'table'
          ? block.rows.map((cells) => cells.map((cell) => read.text.slice(...cell)))
          : read.text.slice(...block.range),
      ),
      edit: (...edits) => opened(format.edit(state, { edits })),
      save: () => format.save(state),
      saved: async () => new TextDecoder().decode(await format.save(state)),
    };
  };
  return opened(await format.open({ path, bytes }));
}

/** The edit that replaces the first occurrence of a part of a text. */
export function replace(text: string, part: string, replacement: string): TextEdit {
  const start = text.indexOf(part);
  if (start === -1) throw new Error(`“${part}” is not in the text`);
  return { range: [start, start + part.length], text: replacement };
}
