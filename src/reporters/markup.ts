import { printable } from './printable.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A text as Markdown that reads as the text itself, on one line, in the cell of a table too. Names and numbers that
 * GitHub and GitLab would link, and people they would call, are left as text.
 */
export function markup(text: string): string {
  return printable(text)
    .replace(/[&<>]/g, (mark) => ENTITIES[mark]!)
    .replace(/[\\`*_{}[\]|~$!]/g, '\\$&')
    .replace(/[@#](?=\w)|:(?=\/\/)|(?<=\bwww)\./gi, '$&<!-- -->');
}

/** A text in the letters of code. */
export function code(text: string): string {
  return /[`|\\]/.test(text) ? markup(text) : `\`${printable(text)}\``;
}
