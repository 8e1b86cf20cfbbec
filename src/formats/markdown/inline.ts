import type { Range } from '../../core/draft.js';
import type { Line } from '../pieces.js';
import { CodeSpans } from './code-spans.js';
import { DialectMarks } from './dialect-inline.js';
import { EmphasisRuns } from './emphasis.js';
import { characterReferenceAt } from './entities.js';
import { type LeafText, type Mark, piecesOf } from './leaf-text.js';
import { isEscapable, labelEnd, labelKey, linkTailEnd } from './links.js';
import { TagReader } from './tags.js';

/** What brackets may refer to: the keys of the link definitions and footnotes of a file. */
export interface References {
  readonly links: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

/**
 * Reads the inline mark-up of a leaf.
 *
 * @param isHeading Whether attributes may stand at its end.
 * @returns What a reader sees, as lines; those in one array stand between hard line breaks.
 */
export function inlineLines(leaf: LeafText, references: References, isHeading = false): Line[][] {
  if (!SPECIAL.test(leaf.text)) return [leaf.copy([0, leaf.text.length], false)];
  return piecesOf(leaf, new InlineReader(leaf.text, references, isHeading).read());
}

/** The characters that mark-up begins with. */
const SPECIAL = /[\\`*_~<&[\]{$^#]|%%|==|:[:a-z]| \n/;
const NEXT_SPECIAL = /[\\`*_~<&[\]{$^#\n]|!\[|%%|==|:[:a-z]/g;

/** A [, ![ or ^[ that may turn out to open a link, an image or a note. */
interface Bracket {
  readonly start: number;
  /** Where the text of the link begins. */
  readonly inner: number;
  readonly isImage: boolean;
  readonly isNote: boolean;
  readonly marks: number;
  readonly runs: EmphasisRuns['last'];
  /** Whether another bracket stands inside: then what is between cannot be a label. */
  nested: boolean;
}

class InlineReader {
  readonly #text: string;
  readonly #references: References;
  readonly #marks: Mark[] = [];
  readonly #brackets: Bracket[] = [];
  /** Links may not stand inside links: the brackets before this index open none any more. */
  #linked = 0;
  readonly #runs: EmphasisRuns;
  readonly #tags: TagReader;
  readonly #codeSpans: CodeSpans;
  readonly #dialect: DialectMarks;

  constructor(text: string, references: References, isHeading: boolean) {
    this.#text = text;
    this.#references = references;
    this.#runs = new EmphasisRuns(text);
    this.#tags = new TagReader(text);
    this.#codeSpans = new CodeSpans(text);
    this.#dialect = new DialectMarks(text, isHeading);
  }

  read(): Mark[] {
    for (let at = 0; at < this.#text.length; ) {
      NEXT_SPECIAL.lastIndex = at;
      const match = NEXT_SPECIAL.exec(this.#text);
      if (!match) break;
      at = this.#readAt(match.index, match[0]);
    }
    this.#pairEmphasis(undefined);
    return this.#marks.sort((a, b) => a.range[0] - b.range[0]);
  }

  /** Reads the mark-up at a place, and returns where to go on. */
  #readAt(at: number, special: string): number {
    const marks = this.#dialect.at(at);
    if (marks) {
      this.#marks.push(...marks);
      return marks.at(-1)!.range[1];
    }
    switch (special) {
      case '\\':
        return this.#backslash(at);
      case '`':
        return this.#code(at);
      case '*':
      case '_':
      case '~':
      case '==':
        return this.#runs.read(at);
      case '<':
        return this.#tag(at);
      case '&':
        return this.#reference(at);
      case '[':
      case '![':
        return this.#openBracket(at, special);
      case ']':
        return this.#closeBracket(at);
      case '^':
        return this.#text[at + 1] === '[' ? this.#openBracket(at, '^[') : at + 1;
      case '\n':
        return this.#lineBreak(at);
      default:
        return at + 1;
    }
  }

  #mark(mark: Mark): number {
    this.#marks.push(mark);
    return mark.range[1];
  }

  #backslash(at: number): number {
    const next = this.#text[at + 1];
    if (next === '\n') return this.#mark({ kind: 'break', range: [at, at + 2] });
    if (!isEscapable(next)) return at + 1;
    return this.#mark({ kind: 'put', range: [at, at + 2], text: next! });
  }

  /** Two spaces or more at the end of a line break it hard. */
  #lineBreak(at: number): number {
    let start = at;
    while (this.#text[start - 1] === ' ') start--;
    return at - start < 2 ? at + 1 : this.#mark({ kind: 'break', range: [start, at + 1] });
  }

  #code(at: number): number {
    const span = this.#codeSpans.at(at);
    if (!span.code) return span.end;
    const [start, end] = span.code;
    const after = this.#dialect.attributesEnd(span.end);
    // What is raw is for a program that makes pages: `<br>`{=html}.
    if (this.#text.startsWith('{=', span.end) && after > span.end)
      return this.#mark({ kind: 'hidden', range: [at, after] });
    this.#mark({ kind: 'hidden', range: [at, start] });
    this.#mark({ kind: 'code', range: [start, end] });
    return this.#mark({ kind: 'hidden', range: [end, after] });
  }

  #tag(at: number): number {
    const tag = this.#tags.at(at);
    if (!tag) return at + 1;
    const range: Range = [at, tag.end];
    switch (tag.kind) {
      case 'comment':
        return this.#mark({ kind: 'comment', range, text: this.#text.slice(...tag.inner) });
      case 'address':
        this.#mark({ kind: 'hidden', range: [at, at + 1] });
        return this.#mark({ kind: 'hidden', range: [tag.end - 1, tag.end] });
      case 'tag':
        return this.#mark({ kind: tag.name === 'br' ? 'break' : 'hidden', range });
      case 'other':
        return this.#mark({ kind: 'hidden', range });
    }
  }

  #reference(at: number): number {
    const reference = characterReferenceAt(this.#text, at);
    if (!reference) return at + 1;
    return this.#mark({ kind: 'put', range: [at, reference.end], text: reference.text });
  }

  #openBracket(start: number, mark: string): number {
    const footnote = mark === '[' ? this.#footnoteEnd(start) : undefined;
    if (footnote !== undefined) return this.#mark({ kind: 'hidden', range: [start, footnote] });
    const above = this.#brackets.at(-1);
    if (above) above.nested = true;
    const inner = start + mark.length;
    this.#brackets.push({
      start,
      inner,
      isImage: mark === '![',
      isNote: mark === '^[',
      marks: this.#marks.length,
      runs: this.#runs.last,
      nested: false,
    });
    return inner;
  }

  /** The end of a reference to a footnote: [^1]. */
  #footnoteEnd(start: number): number | undefined {
    if (this.#text[start + 1] !== '^') return undefined;
    const end = labelEnd(this.#text, start);
    if (end === undefined) return undefined;
    return this.#references.footnotes.has(labelKey(this.#text.slice(start + 1, end - 1))) ? end : undefined;
  }

  #closeBracket(at: number): number {
    const index = this.#brackets.length - 1;
    const bracket = this.#brackets.pop();
    if (bracket?.isNote) return this.#note(bracket, at);
    const isDead = !bracket?.isImage && index < this.#linked;
    this.#linked = Math.min(this.#linked, this.#brackets.length);
    if (!bracket || isDead) return at + 1;
    const end = this.#bracketsEnd(bracket, at);
    if (end === undefined) return at + 1;
    // `[]{#_Toc89 .anchor}`, the mark of a place.
    if (at === bracket.inner && this.#text[at + 1] === '{')
      return this.#mark({ kind: 'hidden', range: [bracket.start, end] });
    if (bracket.isImage) {
      this.#marks.length = bracket.marks;
      this.#runs.pair(bracket.runs);
      return this.#mark({ kind: 'hidden', range: [bracket.start, end] });
    }
    this.#pairEmphasis(bracket.runs);
    this.#mark({ kind: 'open', range: [bracket.start, bracket.inner] });
    this.#mark({ kind: 'close', range: [at, end] });
    this.#linked = this.#brackets.length;
    return end;
  }

  /** `^[a note]`: its text stands where its number does, between its own brackets. */
  #note({ start, inner, runs }: Bracket, at: number): number {
    this.#linked = Math.min(this.#linked, this.#brackets.length);
    this.#pairEmphasis(runs);
    this.#mark({ kind: 'hidden', range: [start, start + 1] });
    this.#mark({ kind: 'code', range: [start + 1, inner] });
    return this.#mark({ kind: 'code', range: [at, at + 1] });
  }

  /** Where a link or a span ends, `[text](address)` or `[text]{.class}`, with the attributes behind it. */
  #bracketsEnd(bracket: Bracket, at: number): number | undefined {
    const link = this.#linkEnd(bracket, at);
    if (link !== undefined) return this.#dialect.attributesEnd(link);
    const span = this.#dialect.attributesEnd(at + 1);
    return span > at + 1 && !bracket.isImage ? span : undefined;
  }

  /** Where a link ends whose text ends with the bracket at a place. */
  #linkEnd(bracket: Bracket, at: number): number | undefined {
    const tail = linkTailEnd(this.#text, at + 1);
    if (tail !== undefined) return tail;
    if (this.#references.links.size === 0) return undefined;
    const label = labelEnd(this.#text, at + 1);
    if (label !== undefined && label > at + 3) return this.#isDefined(at + 2, label - 1) ? label : undefined;
    return !bracket.nested && this.#isDefined(bracket.inner, at) ? (label ?? at + 1) : undefined;
  }

  #isDefined(start: number, end: number): boolean {
    return this.#references.links.has(labelKey(this.#text.slice(start, end)));
  }

  #pairEmphasis(bottom: EmphasisRuns['last']): void {
    for (const { open, close } of this.#runs.pair(bottom)) {
      this.#mark({ kind: 'open', range: open });
      this.#mark({ kind: 'close', range: close });
    }
  }
}
