/** Mark-up in angle brackets: where it ends, and what kind it is. */
export type Tag =
  | { readonly kind: 'tag'; readonly end: number; readonly name: string; readonly closes: boolean }
  /** A comment, with where its text begins and ends. */
  | { readonly kind: 'comment'; readonly end: number; readonly inner: readonly [number, number] }
  /** A declaration, a processing instruction or CDATA: never shown. */
  | { readonly kind: 'other'; readonly end: number }
  /** <https://…>: the address is the text. */
  | { readonly kind: 'address'; readonly end: number };

const ADDRESS =
  /<(?:[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?)*)>/y;
const CLOSING = /<\/([A-Za-z][A-Za-z\d-]*)\s*>/y;
const OPENING =
  /<([A-Za-z][A-Za-z\d-]*)(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>/y;

/** Finds the tags of a text; called from front to back it takes linear time, also where ends are missing. */
export class TagReader {
  readonly #text: string;
  /** Where each end was found last. */
  readonly #ends = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The tag at a place; `undefined` for a < that is text. */
  at(start: number): Tag | undefined {
    const text = this.#text;
    if (text.startsWith('<!--', start)) return this.#comment(start);
    if (text.startsWith('<?', start)) return this.#other(start + 2, '?>');
    if (text.startsWith('<![CDATA[', start)) return this.#other(start + 9, ']]>');
    if (/[A-Za-z]/.test(text[start + 2] ?? '') && text[start + 1] === '!') return this.#other(start + 2, '>');
    const address = matchAt(ADDRESS, text, start);
    if (address) return { kind: 'address', end: start + address[0].length };
    const closing = matchAt(CLOSING, text, start);
    const match = closing ?? matchAt(OPENING, text, start);
    return (
      match && {
        kind: 'tag',
        end: start + match[0].length,
        name: match[1]!.toLowerCase(),
        closes: closing !== undefined,
      }
    );
  }

  #comment(start: number): Tag | undefined {
    const inner = start + 4;
    for (const empty of ['>', '->'])
      if (this.#text.startsWith(empty, inner))
        return { kind: 'comment', end: inner + empty.length, inner: [inner, inner] };
    const close = this.#find('-->', inner);
    return close === -1 ? undefined : { kind: 'comment', end: close + 3, inner: [inner, close] };
  }

  #other(from: number, close: string): Tag | undefined {
    const at = this.#find(close, from);
    return at === -1 ? undefined : { kind: 'other', end: at + close.length };
  }

  #find(part: string, from: number): number {
    const known = this.#ends.get(part);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const at = this.#text.indexOf(part, from);
    this.#ends.set(part, at);
    return at;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
