import { isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Position, Range } from 'vscode-languageserver';
import { lineStartsOf } from '../base/lines.js';
import { lastAtOrBelow } from '../base/sorted.js';
import type { TextPlace } from '../core/diagnostic.js';
import type { Range as Offsets } from '../core/draft.js';

/**
 * Places in a text of the editor. Lines and columns count from 0 there, columns in UTF-16 code units as with us. A
 * byte order mark, which some editors keep in the text, is part of the editor's first line and of no draft.
 */
export class Positions {
  readonly #text: string;
  readonly #mark: number;
  #starts: Uint32Array | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#mark = text.startsWith('\ufeff') ? 1 : 0;
  }

  /** The range of a place in the decoded file. */
  rangeOf({ line, column, endLine, endColumn }: TextPlace): Range {
    return { start: this.#position(line, column), end: this.#position(endLine, endColumn) };
  }

  #position(line: number, column: number): Position {
    return { line: line - 1, character: column - 1 + (line === 1 ? this.#mark : 0) };
  }

  /** The range of offsets in the decoded file. */
  between([start, end]: Offsets): Range {
    return { start: this.at(start), end: this.at(end) };
  }

  /** The position of an offset in the decoded file. */
  at(offset: number): Position {
    const starts = this.#lineStarts();
    const line = lastAtOrBelow(starts, offset + this.#mark);
    return { line, character: offset + this.#mark - starts[line]! };
  }

  /** Right behind words that stand at a place, with or without spaces between them. */
  afterWords({ line, column, text }: WordsAt): Position {
    let at =
      this.offsetOf({ line: line - 1, character: column - 1 + (line === 1 ? this.#mark : 0) }) + this.#mark;
    for (const character of text) {
      while (/\s/.test(this.#text[at] ?? '')) at++;
      at += character.length;
    }
    return this.at(at - this.#mark);
  }

  /** The offset, in the decoded file, of a position; one beyond its line is at the end of it. */
  offsetOf({ line, character }: Position): number {
    const starts = this.#lineStarts();
    if (line < 0) return 0;
    if (line >= starts.length) return this.#text.length - this.#mark;
    const end = this.#lineEnd(line);
    return Math.max(0, Math.min(starts[line]! + Math.max(0, character), end) - this.#mark);
  }

  /** The text of a line, without what ends it. */
  line(line: number): string {
    return this.#text.slice(this.#lineStarts()[line], this.#lineEnd(line));
  }

  #lineEnd(line: number): number {
    const starts = this.#lineStarts();
    let end = line + 1 < starts.length ? starts[line + 1]! : this.#text.length;
    while (end > starts[line]! && /[\r\n]/.test(this.#text[end - 1]!)) end--;
    return end;
  }

  #lineStarts(): Uint32Array {
    this.#starts ??= lineStartsOf(this.#text);
    return this.#starts;
  }
}

interface WordsAt {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Whether a range holds some of another, or they touch. */
export function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/** What drafts in editors that were never saved are called, by the language of the editor. */
const EXTENSIONS: Readonly<Record<string, string>> = { markdown: '.md', plaintext: '.txt', text: '.txt' };

/**
 * The path by which a document of an editor is checked; `undefined` for what is no file: a version in git, a file on
 * another machine.
 *
 * @param folder Where a document lies that was never saved.
 */
export function pathOf(uri: string, languageId: string, folder: string): string | undefined {
  if (uri.startsWith('file:')) return filePathOf(uri);
  if (!uri.startsWith('untitled:')) return undefined;
  const extension = EXTENSIONS[languageId];
  return extension && join(folder, `untitled${extension}`);
}

/** The path of a file; `undefined` where the address is none of this system. */
export function filePathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** The address of a file by its absolute path; `undefined` for a name that is none: `REV:path`. */
export function fileUriOf(path: string): string | undefined {
  return isAbsolute(path) ? uriOf(path) : undefined;
}

/** The address of a file. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
