import type { Alignment, Comment, Layout, Range, ReadLookalike } from './draft.js';

/** What a format finds in a file, before its meaning is known: the input of the tree builder. */
export type Block = ParagraphBlock | HeadingBlock | ItemBlock | TableBlock;

interface BlockBase {
  /** The text of the block in the draft's text, without indent and line break. */
  readonly range: Range;
  /** Depth of block quotation; 0 or absent for the report's own text. */
  readonly quote?: number;
}

/** A paragraph that the format gives no other meaning. */
export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
  readonly alignment?: Alignment;
}

/** A heading by the format's own mark-up: # in Markdown, an outline level in Word. */
export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  /** 1 is the highest. */
  readonly level: number;
}

/** An item of a list by the format's own mark-up. Its range leaves the marker out. */
export interface ItemBlock extends BlockBase {
  readonly kind: 'item';
  /** 0 is the outermost list. */
  readonly depth: number;
  /** The number of an ordered item, and where it stands in the text when it does. */
  readonly ordinal?: { readonly value: number; readonly range: Range };
}

export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly rows: readonly (readonly Range[])[];
  /** How many rows at the top are headers. */
  readonly headerRows: number;
}

/** What a format makes of an opened file. */
export interface ReadResult {
  /** The decoded file, without its BOM (.txt, .md); the text itself (.docx). */
  readonly source: string;
  /** What a reader sees, with LF line ends and one paragraph a line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly verbatim: readonly Range[];
  /** Absent where the format reads every character as it stands. */
  readonly lookalikes?: readonly ReadLookalike[];
  readonly layout?: Layout;
  /** The file's own metadata: front matter, document properties. Not checked yet. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Where each line of the source begins. */
  readonly lineStarts: Uint32Array;
  toSource(range: Range): Range;
}
