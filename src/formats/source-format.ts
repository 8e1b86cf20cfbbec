import { isTextEdit } from '../core/diagnostic.js';
import type { Format } from '../core/format.js';
import { encodeText, openText, type TextFile } from './encoding.js';
import { editSource, type ReadSource, type SourceLanguage } from './source-edits.js';

/** An opened file that is text itself. */
export interface SourceState extends ReadSource {
  readonly file: TextFile;
  readonly language: SourceLanguage;
}

/** What makes a format of a kind of text file. */
interface SourceKind {
  readonly name: string;
  readonly extensions: readonly string[];
  /**
   * Loads what the language needs to be read.
   *
   * @throws {UserError} when the file is not what its name says.
   */
  load(file: TextFile): Promise<SourceLanguage>;
}

/** A format of files that are text themselves: decoded, read by their language, edited in place, encoded again. */
export function sourceFormat({ name, extensions, load }: SourceKind): Format<SourceState> {
  return {
    name,
    extensions,
    async open(sourceFile) {
      const file = openText(sourceFile);
      const language = await load(file);
      return { file, language, source: file.text, reading: language.read(file.text) };
    },
    read: ({ reading }) => reading,
    edit: (state, { edits }) => ({
      ...state,
      ...editSource(state, edits.filter(isTextEdit), state.language),
    }),
    save: ({ file, source }) => encodeText(source, file),
  };
}
