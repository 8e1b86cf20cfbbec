/** The part of a link after its text: where it goes, and what it is called. All places are offsets of one text. */

/** No address has more brackets one inside the other: it keeps the reading linear. */
const DEEPEST_BRACKETS = 32;
/** A label of a link is at most this long. */
const LONGEST_LABEL = 999;

/** The end of `(address "title")`; `undefined` where there is none. */
export function linkTailEnd(text: string, at: number): number | undefined {
  if (text[at] !== '(') return undefined;
  const start = afterSpace(text, at + 1);
  const address = text[start] === ')' ? start : addressEnd(text, start);
  if (address === undefined) return undefined;
  let end = afterSpace(text, address);
  if (end > address) {
    const title = titleEnd(text, end);
    if (title !== undefined) end = afterSpace(text, title);
  }
  return text[end] === ')' ? end + 1 : undefined;
}

/** The end of `[label]`; `undefined` where there is none. */
export function labelEnd(text: string, at: number): number | undefined {
  if (text[at] !== '[') return undefined;
  const limit = Math.min(text.length, at + LONGEST_LABEL + 2);
  for (let end = at + 1; end < limit; end++) {
    if (text[end] === '\\') end++;
    else if (text[end] === '[') return undefined;
    else if (text[end] === ']') return end + 1;
  }
  return undefined;
}

/** A label as labels are compared. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

/** What a paragraph says at its head of where links go: `[label]: address "title"`. */
export interface LinkDefinition {
  readonly label: string;
  /** The offset of the line after it. */
  readonly end: number;
}

export function definitionAt(text: string, at: number): LinkDefinition | undefined {
  const label = labelEnd(text, at);
  if (label === undefined || text[label] !== ':') return undefined;
  const key = labelKey(text.slice(at + 1, label - 1));
  const start = afterSpace(text, label + 1);
  const address = addressEnd(text, start);
  if (key === '' || address === undefined || address === start) return undefined;
  const beforeTitle = afterSpace(text, address);
  const title = beforeTitle > address ? titleEnd(text, beforeTitle) : undefined;
  const end = (title === undefined ? undefined : lineEnd(text, title)) ?? lineEnd(text, address);
  return end === undefined ? undefined : { label: key, end };
}

function addressEnd(text: string, start: number): number | undefined {
  if (text[start] === '<') {
    for (let at = start + 1; at < text.length; at++) {
      if (text[at] === '>') return at + 1;
      if (text[at] === '<' || text[at] === '\n') return undefined;
      if (text[at] === '\\') at++;
    }
    return undefined;
  }
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x7f) break;
    if (text[at] === '\\' && isEscapable(text[at + 1])) at++;
    else if (text[at] === '(' && ++depth > DEEPEST_BRACKETS) return undefined;
    else if (text[at] === ')' && depth-- === 0) break;
  }
  return at > start && depth <= 0 ? at : undefined;
}

const TITLE_CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' };

function titleEnd(text: string, start: number): number | undefined {
  const open = text[start] ?? '';
  const close = TITLE_CLOSERS[open];
  if (close === undefined) return undefined;
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === close) return at + 1;
    else if (text[at] === '(' && open === '(') return undefined;
  }
  return undefined;
}

/** The offset of the next line, where nothing more stands on this one. */
function lineEnd(text: string, at: number): number | undefined {
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at >= text.length ? text.length : text[at] === '\n' ? at + 1 : undefined;
}

function afterSpace(text: string, at: number): number {
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n') at++;
  return at;
}

/** Whether a backslash takes the meaning off a character: ASCII marks only. */
export function isEscapable(character: string | undefined): boolean {
  return character !== undefined && /[!-/:-@[-`{-~]/.test(character);
}
