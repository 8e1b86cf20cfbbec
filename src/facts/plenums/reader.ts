import { CharClass, charClass, isSpace } from '../../chinese/characters.js';
import { firstTokenAt, TokenKind } from '../../chinese/lexer.js';
import { fromArabic, fromChinese, toChinese } from '../../chinese/numerals.js';
import type { Draft } from '../../core/draft.js';
import type { Numeral } from './mention.js';

/** Numbers above it count no term and no session. */
const MOST = 99;
/** Signs that stand for what is still to be filled in, besides letters. */
const FILLS = '×＊*＿_□○◯';

/** Looks at the text of a draft from an offset on; every look-up costs the same, wherever it is. */
export class Reader {
  readonly text: string;
  readonly #tokens: Draft['tokens'];

  constructor({ text, tokens }: Pick<Draft, 'text' | 'tokens'>) {
    this.text = text;
    this.#tokens = tokens;
  }

  /** The first of some words that stands at an offset. */
  wordAt(at: number, words: readonly string[]): string | undefined {
    return words.find((word) => this.text.startsWith(word, at));
  }

  /** The first of some words that ends at an offset. */
  wordBefore(at: number, words: readonly string[]): string | undefined {
    return words.find((word) => this.text.endsWith(word, at));
  }

  /** The next offset, from one on, at which no space or line break stands. */
  skipSpaces(at: number): number {
    let next = at;
    while (next < this.text.length && isSpace(this.text.charCodeAt(next))) next++;
    return next;
  }

  /** The last offset, from one back, before which no space stands; a line break is none. */
  skipSpacesBack(at: number): number {
    let next = at;
    while (next > 0 && this.text[next - 1] !== '\n' && isSpace(this.text.charCodeAt(next - 1))) next--;
    return next;
  }

  endOf(token: number): number {
    return this.#tokens.ends[token]!;
  }

  /** The number that begins at an offset, if it can count a term or a session. */
  numeralAt(at: number): Numeral | undefined {
    const kind = charClass(this.text.charCodeAt(at));
    if (kind !== CharClass.HanDigit && kind !== CharClass.Digit) return undefined;
    return this.numeralOf(firstTokenAt(this.#tokens, at), at);
  }

  /** The number that a token is. */
  numeralOf(token: number, start = this.#tokens.starts[token]!): Numeral | undefined {
    const kind = this.#tokens.kinds[token];
    if (this.#tokens.starts[token] !== start) return undefined;
    if (kind !== TokenKind.Arabic && kind !== TokenKind.Chinese) return undefined;
    const end = this.#tokens.ends[token]!;
    if (end - start > 4 || this.#isNumberGoingOn(start, end)) return undefined;
    const written = this.text.slice(start, end);
    const script = kind === TokenKind.Arabic ? 'arabic' : 'chinese';
    const value = script === 'arabic' ? fromArabic(written) : fromChinese(written);
    if (value === undefined || !Number.isInteger(value) || value < 1 || value > MOST) return undefined;
    // 三四 counts nothing: it is “three or four”.
    if (script === 'chinese' && written !== toChinese(value)) return undefined;
    return { range: [start, end], value, script };
  }

  /** Whether a sign for something still to be filled in, or a digit of the other script, adjoins a number. */
  #isNumberGoingOn(start: number, end: number): boolean {
    return this.#continuesNumber(start - 1) || this.#continuesNumber(end);
  }

  #continuesNumber(at: number): boolean {
    const kind = charClass(this.text.charCodeAt(at));
    return kind === CharClass.Digit || kind === CharClass.HanDigit || this.isFill(at);
  }

  /** Whether a letter or sign that stands for something still to be filled in is at an offset. */
  isFill(at: number): boolean {
    const character = this.text[at];
    return (
      character !== undefined &&
      (charClass(character.charCodeAt(0)) === CharClass.Latin || FILLS.includes(character))
    );
  }
}
