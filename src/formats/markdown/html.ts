import type { Alignment, Range } from '../../core/draft.js';
import type { SourceCell } from '../draft-text.js';
import type { Line, Piece } from '../pieces.js';
import { characterReferenceAt } from './entities.js';
import type { LeafText } from './leaf-text.js';
import { type Tag, TagReader } from './tags.js';

/** What a reader sees of a block of HTML. */
export type HtmlPart =
  | {
      readonly kind: 'text';
      readonly lines: readonly Line[];
      /** The level, for a heading. */
      readonly level?: number;
      readonly alignment?: Alignment;
    }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly SourceCell[])[];
      readonly headerRows: number;
    };

/** Elements that stand on lines of their own; text in others runs on. */
const BLOCKS = new Set(
  'address article blockquote body br caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements whose content is for no reader. */
const UNSEEN = new Set(['script', 'style', 'head', 'title', 'template']);
/** Elements whose content is code. */
const CODE = new Set(['pre', 'code', 'textarea']);

/** Reads the text of a block of HTML: paragraphs, headings and tables, comments where they stand. */
export function htmlParts(leaf: LeafText): HtmlPart[] {
  return new HtmlReader(leaf).read();
}

interface OpenTable {
  readonly rows: SourceCell[][];
  headerRows: number;
}

class HtmlReader {
  readonly #leaf: LeafText;
  readonly #tags: TagReader;
  readonly #parts: HtmlPart[] = [];
  /** The lines of the text that is being read. */
  #lines: Piece[][] = [[]];
  #table: OpenTable | undefined;
  #level: number | undefined;
  readonly #alignments: Alignment[] = [];
  #code = 0;
  #unseen = 0;

  constructor(leaf: LeafText) {
    this.#leaf = leaf;
    this.#tags = new TagReader(leaf.text);
  }

  read(): HtmlPart[] {
    const { text } = this.#leaf;
    let from = 0;
    for (let at = nextSpecial(text, 0); at < text.length; ) {
      const tag = text[at] === '<' ? this.#tags.at(at) : undefined;
      const reference = text[at] === '&' ? characterReferenceAt(text, at) : undefined;
      const end = tag?.end ?? reference?.end;
      if (end !== undefined) {
        this.#copy([from, at]);
        if (tag) this.#readTag(tag, [at, end]);
        else if (this.#unseen === 0)
          this.#put({ kind: 'put', range: this.#leaf.toSource([at, end]), text: reference!.text });
        from = end;
      }
      at = nextSpecial(text, end ?? at + 1);
    }
    this.#copy([from, text.length]);
    this.#endTable();
    this.#endText();
    return this.#parts;
  }

  #readTag(tag: Tag, range: Range): void {
    const { text } = this.#leaf;
    if (tag.kind === 'comment')
      this.#put({ kind: 'comment', range: this.#leaf.toSource(range), text: text.slice(...tag.inner) });
    if (tag.kind === 'address') this.#copy([range[0] + 1, range[1] - 1]);
    if (tag.kind !== 'tag') return;
    const { name, closes } = tag;
    const step = closes ? -1 : 1;
    if (UNSEEN.has(name)) this.#unseen = Math.max(0, this.#unseen + step);
    if (CODE.has(name)) this.#code = Math.max(0, this.#code + step);
    if (name === 'br' && this.#table) this.#lines.push([]);
    else if (BLOCKS.has(name)) this.#readBlockTag(name, closes, text.slice(...range), range[1]);
  }

  #readBlockTag(name: string, closes: boolean, source: string, end: number): void {
    if (name === 'table') {
      this.#endTable();
      this.#endText();
      if (!closes) this.#table = { rows: [], headerRows: 0 };
    } else if (this.#table) {
      this.#readTableTag(this.#table, name, closes, end);
    } else {
      this.#endText();
      if (/^h\d$/.test(name)) this.#level = closes ? undefined : Number(name[1]);
      if (name === 'br' || name === 'hr') return;
      if (closes) this.#alignments.pop();
      else this.#alignments.push(alignmentOf(name, source) ?? this.#alignments.at(-1) ?? 'left');
    }
  }

  #readTableTag(table: OpenTable, name: string, closes: boolean, end: number): void {
    if (name === 'tr' && !closes) table.rows.push([]);
    if (name !== 'td' && name !== 'th') return;
    if (closes) {
      this.#lines = [[]];
      return;
    }
    const row = table.rows.at(-1) ?? [];
    if (table.rows.length === 0) table.rows.push(row);
    if (name === 'th' && row.length === 0 && table.headerRows === table.rows.length - 1) table.headerRows++;
    const lines: Piece[][] = [[]];
    row.push({ lines, at: this.#leaf.toSource([end, end])[0] });
    this.#lines = lines;
  }

  #copy(range: Range): void {
    if (range[0] === range[1] || this.#unseen > 0) return;
    const [first, ...rest] = this.#leaf.copy(range, this.#code > 0) as [Line, ...Line[]];
    this.#lines.at(-1)!.push(...first);
    for (const [index, line] of rest.entries()) {
      const isBlank = line.length === 0 && index < rest.length - 1;
      if (isBlank && !this.#table) this.#endText();
      else this.#lines.push([...line]);
    }
  }

  #put(piece: Piece): void {
    this.#lines.at(-1)!.push(piece);
  }

  #endText(): void {
    const lines = this.#lines.filter((line) => line.length > 0);
    this.#lines = [[]];
    if (lines.length === 0) return;
    const alignment = this.#alignments.at(-1);
    this.#parts.push({
      kind: 'text',
      lines,
      ...(this.#level !== undefined && { level: this.#level }),
      ...(alignment !== undefined && alignment !== 'left' && { alignment }),
    });
  }

  #endTable(): void {
    if (!this.#table) return;
    const { rows, headerRows } = this.#table;
    this.#parts.push({ kind: 'table', rows: rows.filter((row) => row.length > 0), headerRows });
    this.#table = undefined;
    this.#lines = [[]];
  }
}

const SPECIAL = /[<&]/g;

function nextSpecial(text: string, from: number): number {
  SPECIAL.lastIndex = from;
  return SPECIAL.exec(text)?.index ?? text.length;
}

const ALIGNED = /(?:align\s*=\s*["']?|text-align\s*:\s*)(left|center|right|justify)/i;

function alignmentOf(name: string, tag: string): Alignment | undefined {
  if (name === 'center') return 'center';
  return ALIGNED.exec(tag)?.[1]?.toLowerCase() as Alignment | undefined;
}
