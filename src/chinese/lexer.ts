import { CharClass, charClass } from './characters.js';

/** The kinds of token the lexer cuts. Han text between them is not cut: phrases are found by the automaton. */
export const TokenKind = {
  /** One punctuation mark or symbol; a run of … or — is one token. */
  Mark: 1,
  /** An Arabic numeral of either width, with thousands separators and decimals: 1,234.5. */
  Arabic: 2,
  /** A run of Chinese numerals: 二十一, 二〇二一. */
  Chinese: 3,
  /** A run of letters of either width. */
  Latin: 4,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of a text in order, kept as columns: a report has one in every six characters, and most of them
 * interest no rule, so an object each would cost more than all the rules together.
 */
export interface Tokens {
  readonly count: number;
  readonly kinds: Uint8Array;
  /** Where each token starts and ends, in UTF-16 code units of the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const COMMA = 0x2c;
const DOT = 0x2e;
const FULL_DOT = 0xff0e;
const ELLIPSIS = 0x2026;
const DASH = 0x2014;

/** Cuts a text into marks, numbers and letter runs, in one linear pass. */
export function lex(text: string): Tokens {
  const columns = new TokenColumns(text.length);
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === CharClass.Other || kind === CharClass.Space) {
      at++;
      continue;
    }
    const start = at++;
    if (kind === CharClass.Mark) {
      if (code === ELLIPSIS || code === DASH) while (at < length && text.charCodeAt(at) === code) at++;
      columns.push(TokenKind.Mark, start, at);
    } else if (kind === CharClass.Digit) {
      at = endOfNumber(text, at);
      columns.push(TokenKind.Arabic, start, at);
    } else {
      while (at < length && charClass(text.charCodeAt(at)) === kind) at++;
      columns.push(kind === CharClass.HanDigit ? TokenKind.Chinese : TokenKind.Latin, start, at);
    }
  }
  return columns.tokens();
}

/** The end of the numeral whose first digit stands before `at`. */
function endOfNumber(text: string, at: number): number {
  let end = skipDigits(text, at);
  while (text.charCodeAt(end) === COMMA && skipDigits(text, end + 1) === end + 4) end += 4;
  const mark = text.charCodeAt(end);
  if (mark === DOT || mark === FULL_DOT) {
    const decimals = skipDigits(text, end + 1);
    if (decimals > end + 1) end = decimals;
  }
  return end;
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length && charClass(text.charCodeAt(at)) === CharClass.Digit) at++;
  return at;
}

class TokenColumns {
  #count = 0;
  #kinds: Uint8Array;
  #starts: Uint32Array;
  #ends: Uint32Array;

  constructor(textLength: number) {
    const room = Math.max(16, textLength >> 2);
    this.#kinds = new Uint8Array(room);
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
  }

  push(kind: TokenKind, start: number, end: number): void {
    if (this.#count === this.#kinds.length) this.#grow();
    this.#kinds[this.#count] = kind;
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#count++;
  }

  tokens(): Tokens {
    return { count: this.#count, kinds: this.#kinds, starts: this.#starts, ends: this.#ends };
  }

  #grow(): void {
    const room = this.#kinds.length * 2;
    const kinds = new Uint8Array(room);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
    const starts = new Uint32Array(room);
    starts.set(this.#starts);
    this.#starts = starts;
    const ends = new Uint32Array(room);
    ends.set(this.#ends);
    this.#ends = ends;
  }
}

/** The index of the first token that starts at or after an offset. */
export function firstTokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
