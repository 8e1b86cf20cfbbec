import type { ReadResult } from './blocks.js';
import type { StyleEdit, TextEdit } from './diagnostic.js';
import type { SourceFile } from './hooks.js';

/**
 * Reads and writes one kind of file. Only formats handle bytes and encodings: everything else works on the
 * draft it reads and on edits of that draft's text.
 *
 * @typeParam State What the format keeps of an opened file, to write it back as it was but for the edits.
 */
export interface Format<State> {
  readonly name: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /**
   * Decodes a file.
   *
   * @throws {UserError} when the file is not what its name says, or cannot be decoded.
   */
  open(file: SourceFile): Promise<State>;
  read(state: State): ReadResult;
  /** A new state with the changes applied; the given one is not modified. */
  edit(state: State, changes: Changes): State;
  /** The bytes to write: in the encoding, with the BOM and the line ends that the file had. */
  save(state: State): Promise<Uint8Array>;
}

/** Edits in the offsets of the text that `read` gave for the same state. */
export interface Changes {
  readonly edits: readonly (TextEdit | StyleEdit)[];
}

/** A format whatever its state. */
// biome-ignore lint/suspicious/noExplicitAny: only the format itself looks into its state
export type AnyFormat = Format<any>;
