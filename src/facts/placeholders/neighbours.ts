import { CharClass, charClass, isHan, toHalfWidth } from '../../chinese/characters.js';

const LINE_FEED = 0x0a;

/** The offset of the nearest character on the line, before or after an offset, that is no space; -1 for none. */
export function nearestBefore(text: string, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) return -1;
    if (charClass(code) !== CharClass.Space) return i;
  }
  return -1;
}

export function nearestAfter(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) return -1;
    if (charClass(code) !== CharClass.Space) return i;
  }
  return -1;
}

/** Where the run of spaces that starts at an offset ends. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== LINE_FEED && isSpaceAt(text, end)) end++;
  return end;
}

/** Where the run of one character that starts at an offset ends. */
export function endOfRun(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (text.charCodeAt(end) === code) end++;
  return end;
}

/** The character at an offset in its half-width form; empty outside of the text. */
export function plainAt(text: string, at: number): string {
  return at < 0 ? '' : toHalfWidth(text.charAt(at));
}

export function isHanAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isHan(text.charCodeAt(at));
}

export function isDigitAt(text: string, at: number): boolean {
  return classAt(text, at) === CharClass.Digit;
}

export function isSpaceAt(text: string, at: number): boolean {
  return classAt(text, at) === CharClass.Space;
}

/** Whether a letter other than X stands at an offset: one that is itself, and no blank to fill in. */
export function isOtherLetterAt(text: string, at: number): boolean {
  return classAt(text, at) === CharClass.Latin && !isLetterX(text.charCodeAt(at));
}

/** Letters that stand for something missing: X and what looks like it in full width, Cyrillic, Greek and Roman numerals. */
const LETTERS_X = 'XxＸｘХхΧχⅩⅹ';

const CODES_X: ReadonlySet<number> = new Set(Array.from(LETTERS_X, (letter) => letter.charCodeAt(0)));

/** Whether a UTF-16 code unit is an X or looks like one. */
export function isLetterX(code: number): boolean {
  return CODES_X.has(code);
}

/** Whether a Chinese digit stands at an offset: there ○ is a zero. */
export function isHanDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && '零一二三四五六七八九十'.includes(text[at]!);
}

function classAt(text: string, at: number): CharClass | undefined {
  return at < 0 || at >= text.length ? undefined : charClass(text.charCodeAt(at));
}
