import picocolors from 'picocolors';
import { printable } from './printable.js';

/** A segment of a line, with its style where there is color. */
export type Piece = string | { readonly look: Look; readonly text: string };

export type Look = 'error' | 'warn' | 'info' | 'strong' | 'faint' | 'title' | 'added' | 'removed';

export type Line = readonly Piece[];

/** A styled segment. */
export function piece(look: Look, text: string): Piece {
  return { look, text };
}

/** Turns lines into text. */
export type Printer = (lines: readonly Line[]) => string;

/**
 * A printer for a terminal or a file; every line ends in a line break. Every piece is made printable here, so that
 * nothing in a draft or in the name of a file can act on a terminal.
 */
export function printer(color: boolean): Printer {
  const { red, yellow, cyan, green, bold, dim, underline } = picocolors.createColors(color);
  const looks: Readonly<Record<Look, (text: string) => string>> = {
    error: red,
    warn: yellow,
    info: cyan,
    strong: bold,
    faint: dim,
    title: underline,
    added: green,
    removed: red,
  };
  const paint = (part: Piece) =>
    typeof part === 'string' ? printable(part) : looks[part.look](printable(part.text));
  return (lines) => lines.map((line) => `${withoutCommand(line.map(paint).join('').trimEnd())}\n`).join('');
}

/** Lines as text, printed at one go. */
export function print(lines: readonly Line[], color: boolean): string {
  return printer(color)(lines);
}

/** The text of a line, without styles. */
export function plainText(line: Line): string {
  return line.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** The machine that runs a GitHub job takes a line that begins with :: for a command, be it the name of a file. */
function withoutCommand(line: string): string {
  return line.trimStart().startsWith('::') ? line.replace('::', '\\u{3a}:') : line;
}
