import type { Mark } from './leaf-text.js';
import { MathSpans } from './math.js';

/**
 * Inline mark-up that CommonMark does not have and the programs do in which drafts are written: wiki links, tags,
 * comments and block ids of Obsidian, attributes and citations of pandoc, shortcodes of site generators.
 */
export class DialectMarks {
  readonly #text: string;
  /** Whether the text is a heading, which may end with attributes. */
  readonly #isHeading: boolean;
  readonly #math: MathSpans;
  /** Where each end of a pair was found last. */
  readonly #ends = new Map<string, number>();

  constructor(text: string, isHeading: boolean) {
    this.#text = text;
    this.#isHeading = isHeading;
    this.#math = new MathSpans(text);
  }

  /** The marks at a place, which follow on one another; `undefined` where there is nothing but text. */
  at(start: number): readonly Mark[] | undefined {
    switch (this.#text[start]) {
      case '[':
      case '!':
        return this.#wikiLink(start) ?? this.#citation(start);
      case '{':
        return this.#shortcode(start) ?? this.#attributes(start);
      case '$':
        return this.#math.at(start);
      case '%':
        return this.#comment(start);
      case '#':
        return this.#tag(start);
      case '^':
        return this.#blockId(start) ?? this.#superscript(start);
      case ':':
        return this.#field(start) ?? this.#emoji(start);
      default:
        return undefined;
    }
  }

  /** The end of attributes at a place, `{#id .class}`; the place itself where there are none. */
  attributesEnd(at: number): number {
    return this.#text[at] === '{' ? at + (match(ATTRIBUTES, this.#text, at)?.[0].length ?? 0) : at;
  }

  /** `[[target|what a reader sees]]`; of an embed, `![[…]]`, nothing is seen that is text. */
  #wikiLink(start: number): Mark[] | undefined {
    const found = match(WIKI_LINK, this.#text, start);
    if (!found) return undefined;
    const [whole, embed, target, alias] = found as unknown as [string, string, string, string | undefined];
    const end = start + whole.length;
    if (this.#text[end] === '(') return undefined;
    if (embed !== '') return [{ kind: 'hidden', range: [start, end] }];
    const inner = start + 2;
    if (alias !== undefined && alias.trim() !== '')
      return [
        { kind: 'open', range: [start, inner + target.length + 1] },
        { kind: 'close', range: [end - 2, end] },
      ];
    // The name of a file is seen, and is no prose.
    return [
      { kind: 'hidden', range: [start, inner] },
      { kind: 'code', range: [inner, inner + target.length] },
      { kind: 'hidden', range: [inner + target.length, end] },
    ];
  }

  #citation(start: number): Mark[] | undefined {
    return asCode(match(CITATION, this.#text, start), start);
  }

  /** `{{< note >}}`, `{{% note %}}`, `{% note %}`. */
  #shortcode(start: number): Mark[] | undefined {
    for (const [open, close] of SHORTCODES) {
      if (!this.#text.startsWith(open, start)) continue;
      const at = this.#find(close, start + open.length);
      return at === -1 ? undefined : [{ kind: 'hidden', range: [start, at + close.length] }];
    }
    return undefined;
  }

  #attributes(start: number): Mark[] | undefined {
    const end = this.attributesEnd(start);
    if (end === start) return undefined;
    const isLine = isLineEnd(this.#text, end) && (this.#isHeading || isLineStart(this.#text, start));
    if (!isLine && !/[\])`*_>]/.test(this.#text[start - 1] ?? '')) return undefined;
    return [{ kind: 'hidden', range: [start, end] }];
  }

  /** `%%for the writer only%%`; behind a digit it is a slip of the pen. */
  #comment(start: number): Mark[] | undefined {
    if (/\d/.test(this.#text[start - 1] ?? '')) return undefined;
    const close = this.#find('%%', start + 2);
    return close === -1 ? undefined : [{ kind: 'hidden', range: [start, close + 2] }];
  }

  #tag(start: number): Mark[] | undefined {
    if (!isBlankBefore(this.#text, start)) return undefined;
    const found = match(TAG, this.#text, start);
    if (!found || /^[#\d_/-]+$/.test(found[0])) return undefined;
    return /[#\p{L}\p{N}]/u.test(this.#text[start + found[0].length] ?? '')
      ? undefined
      : asCode(found, start);
  }

  /** ` ^a1b2c3` at the end of a line names the block for links. */
  #blockId(start: number): Mark[] | undefined {
    const found = isBlankBefore(this.#text, start) ? match(BLOCK_ID, this.#text, start) : undefined;
    return found && [{ kind: 'hidden', range: [start, start + found[0].length] }];
  }

  #superscript(start: number): Mark[] | undefined {
    const found = match(SUPERSCRIPT, this.#text, start);
    if (!found) return undefined;
    const end = start + found[0].length;
    return [
      { kind: 'hidden', range: [start, start + 1] },
      { kind: 'code', range: [start + 1, end - 1] },
      { kind: 'hidden', range: [end - 1, end] },
    ];
  }

  /** `负责人:: 张三`: the colons part a key of the data of a note from its value. */
  #field(start: number): Mark[] | undefined {
    if (!/[\p{L}\p{N}*_]/u.test(this.#text[start - 1] ?? '')) return undefined;
    return asCode(match(FIELD, this.#text, start), start);
  }

  #emoji(start: number): Mark[] | undefined {
    return /[\w:]/.test(this.#text[start - 1] ?? '')
      ? undefined
      : asCode(match(EMOJI, this.#text, start), start);
  }

  #find(part: string, from: number): number {
    const known = this.#ends.get(part);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const at = this.#text.indexOf(part, from);
    this.#ends.set(part, at);
    return at;
  }
}

/** The target may name a heading or a block: `目标#标题`, `目标#^a1b2c3`. */
const WIKI_LINK = /(!?)\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{0,200}))?\]\]/y;
/** `[@li2020, 第3页]`, `[见 @li2020; -@wang2021]`. */
const CITATION = /\[(?:[^[\]@\n]{0,50}[\s;])?-?@[A-Za-z\d_][^[\]\n]{0,200}\](?![({:])/y;
const SHORTCODES = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{%', '%}'],
] as const;
/** `{#id .class key="value"}`, `{=html}`, `{-}`, and `{: .class}`, `{:toc}` as kramdown has them. */
const ATTRIBUTES =
  /\{(?::[^{}\n]{1,200}|\s*(?:-|[#.=][^\s{}"'=]+|[A-Za-z_][\w:.-]*=(?:"[^"{}]*"|'[^'{}]*'|[^\s{}"']+))(?:\s+(?:-|[#.=][^\s{}"'=]+|[A-Za-z_][\w:.-]*=(?:"[^"{}]*"|'[^'{}]*'|[^\s{}"']+)))*\s*)\}/y;
const TAG = /#[\p{L}\p{N}_/-]{1,50}/uy;
const BLOCK_ID = /\^[A-Za-z\d-]{1,64}(?=[ \t]*(?:\n|$))/y;
const SUPERSCRIPT = /\^[\p{L}\p{N}()（）-]{1,20}\^/uy;
const FIELD = /::(?=\s)/y;
const EMOJI = /:[a-z][a-z\d_+-]{1,40}:/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function asCode(found: RegExpExecArray | undefined, start: number): Mark[] | undefined {
  return found && [{ kind: 'code', range: [start, start + found[0].length] }];
}

function isBlankBefore(text: string, at: number): boolean {
  return at === 0 || /\s/.test(text[at - 1]!);
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

function isLineEnd(text: string, from: number): boolean {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at >= text.length || text[at] === '\n';
}
