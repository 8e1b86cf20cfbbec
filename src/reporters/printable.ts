/**
 * Characters that would move a terminal's cursor, break a line, hide text or turn its direction: C0, DEL and C1;
 * marks, overrides and isolates of direction; separators of lines and paragraphs.
 */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Begins a command to the machine that runs a CI job, wherever in a line it stands: ##[error], ##vso[…],
 * ##teamcity[…].
 */
const CI_COMMAND = /##(\w{0,20})\[/g;

/** A text on one line in which every character is visible: ␛ for an escape, \u{202e} for an override. */
export function printable(text: string): string {
  return text.replace(CI_COMMAND, '##$1\\u{5b}').replace(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `\\u{${code.toString(16)}}`;
  });
}

/** A value as JSON on one line; what would act on a terminal is escaped, which means the same to a reader of JSON. */
export function printableJson(value: unknown): string {
  return harmless(JSON.stringify(value));
}

/** The same, for readers that take only what is well-formed. */
export function strictJson(value: unknown): string {
  const replacer = (_: string, part: unknown) => (typeof part === 'string' ? wellFormed(part) : part);
  return harmless(JSON.stringify(value, replacer));
}

function harmless(json: string): string {
  return json
    .replace(CI_COMMAND, '##$1\\u005b')
    .replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The text with U+FFFD for halves of surrogate pairs, which no encoding can hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

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
