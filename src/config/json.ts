import type { Localized } from '../base/locale.js';
import { lastAtOrBelow } from '../base/sorted.js';
import { lineStartsOf } from '../core/place.js';
import { type KeyPath, type Position, problemIn } from './issues.js';
import type { LocatedValue } from './located.js';

/**
 * Reads JSON.
 *
 * @throws {UserError} with line and column, when it is not JSON or says the same key twice.
 */
export function readJson(text: string, file: string): LocatedValue {
  const offsets = new Map<string, number>();
  try {
    new Scanner(text, offsets).scan();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw problemIn(file, [{ position: positionOf(text, error.offset), text: error.text }]);
  }
  let starts: Uint32Array | undefined;
  return {
    value: JSON.parse(text),
    locate(path) {
      starts ??= lineStartsOf(text);
      for (let length = path.length; length > 0; length--) {
        const offset = offsets.get(JSON.stringify(path.slice(0, length)));
        if (offset !== undefined) return { line: lastAtOrBelow(starts, offset) + 1 };
      }
      return { line: 1 };
    },
  };
}

function positionOf(text: string, offset: number): Required<Position> {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Where and why a text is not JSON. */
class Fault extends Error {
  readonly offset: number;
  readonly text: Localized;

  constructor(offset: number, text: Localized) {
    super(text.en);
    this.offset = offset;
    this.text = text;
  }
}

const BLANKS = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/**
 * Passes over a text and notes where keys and items stand. `JSON.parse` tells neither these nor, in every case,
 * where the text stops being JSON.
 */
class Scanner {
  readonly #text: string;
  readonly #offsets: Map<string, number>;
  #at = 0;

  constructor(text: string, offsets: Map<string, number>) {
    this.#text = text;
    this.#offsets = offsets;
  }

  /** @throws {Fault} */
  scan(): void {
    this.#value([]);
    if (this.#next() !== '') throw this.#unexpected('文件到此结束', 'the end of the file');
  }

  #value(path: KeyPath): void {
    const sign = this.#next();
    if (sign === '{') this.#members(path);
    else if (sign === '[') this.#items(path);
    else if (this.#take(STRING) === undefined && this.#take(LITERAL) === undefined)
      throw this.#unexpected('一个值（文字要用半角双引号）', 'a value (texts in double quotes)');
  }

  #members(path: KeyPath): void {
    this.#at++;
    if (this.#skip('}')) return;
    do {
      this.#next();
      const offset = this.#at;
      const key = this.#take(STRING);
      if (key === undefined) throw this.#unexpected('用半角双引号括起的键', 'a key in double quotes');
      const member = [...path, JSON.parse(key) as string];
      if (this.#note(member, offset))
        throw new Fault(offset, {
          zh: `键 ${key} 写了两次，请合并。`,
          en: `The key ${key} is here twice. Merge them.`,
        });
      if (!this.#skip(':')) throw this.#unexpected('半角冒号', 'a colon');
      this.#value(member);
    } while (this.#skip(','));
    if (!this.#skip('}')) throw this.#unexpected('半角逗号或“}”', 'a comma or “}”');
  }

  #items(path: KeyPath): void {
    this.#at++;
    if (this.#skip(']')) return;
    let index = 0;
    do {
      this.#next();
      const item = [...path, index++];
      this.#note(item, this.#at);
      this.#value(item);
    } while (this.#skip(','));
    if (!this.#skip(']')) throw this.#unexpected('半角逗号或“]”', 'a comma or “]”');
  }

  /** Whether the place was known already. */
  #note(path: KeyPath, offset: number): boolean {
    const name = JSON.stringify(path);
    const known = this.#offsets.has(name);
    this.#offsets.set(name, offset);
    return known;
  }

  /** The character after any blanks; empty at the end. */
  #next(): string {
    this.#take(BLANKS);
    return this.#text.charAt(this.#at);
  }

  #skip(sign: string): boolean {
    const here = this.#next() === sign;
    if (here) this.#at++;
    return here;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match) this.#at = pattern.lastIndex;
    return match?.[0];
  }

  #unexpected(zh: string, en: string): Fault {
    const found = this.#text.charAt(this.#at);
    const name = {
      zh: found === '' ? '文件末尾' : `“${found}”`,
      en: found === '' ? 'the end' : `“${found}”`,
    };
    return new Fault(this.#at, {
      zh: `JSON 语法有误：此处应为${zh}，实为${name.zh}。`,
      en: `This is not JSON: expected ${en}, found ${name.en}.`,
    });
  }
}
