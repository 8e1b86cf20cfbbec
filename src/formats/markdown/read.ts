import { lineStartsOf } from '../../base/lines.js';
import type { Block } from '../../core/blocks.js';
import type { Range } from '../../core/draft.js';
import { DraftText, type Reading, type SourceCell } from '../draft-text.js';
import type { Line, Piece } from '../pieces.js';
import {
  blocksOf,
  type GridBlock,
  type HtmlBlock,
  type ItemPlace,
  type MarkdownBlock,
  type TableBlock,
  type TextBlock,
} from './blocks.js';
import { withoutLineMarks } from './dialect-lines.js';
import { htmlParts } from './html.js';
import { inlineLines, type References } from './inline.js';
import { LeafText } from './leaf-text.js';
import { definitionAt, labelKey } from './links.js';
import { blockParser, SourceLines } from './parser.js';

/** Reads a Markdown file whose front matter takes a number of lines. */
export function readMarkdown(source: string, frontMatterLines: number): Reading {
  const starts = lineStartsOf(source);
  const lines = new SourceLines(source, starts, frontMatterLines);
  const blocks = withoutLineMarks(source, blocksOf(blockParser.parse(lines.text), lines));
  const { references, textsOf } = readReferences(source, blocks);
  const draft = new DraftText(source, starts);
  for (const block of blocks) {
    switch (block.kind) {
      case 'text':
        for (const [index, text] of textsOf(block).entries())
          addText(
            draft,
            index === 0 ? block : { ...block, item: undefined },
            inlineLines(text, references, block.level !== undefined),
          );
        break;
      case 'table':
        draft.table(
          cellsOf(source, block, (cell) => inlineLines(cell, references).flat()),
          1,
          block.quote,
        );
        break;
      case 'grid':
        draft.table(gridCellsOf(source, block, references), block.headerRows, block.quote);
        break;
      case 'html':
        addHtml(draft, block);
        break;
      case 'code':
        // Code is text, but no block: it has no place in the outline of a report.
        for (const range of block.lines) draft.paragraphs([[{ kind: 'copy', range, verbatim: true }]]);
    }
  }
  return draft.finish();
}

type TextPlace = Pick<TextBlock, 'quote' | 'level'> & { readonly item?: ItemPlace | undefined };

/** Adds a text; what stands between its hard line breaks is a paragraph of its own, but a heading is one line. */
function addText(draft: DraftText, { quote, level, item }: TextPlace, parts: readonly Line[][]): void {
  if (level !== undefined) {
    for (const range of draft.paragraphs(parts.flat()))
      draft.blocks.push({ kind: 'heading', level, range, ...inQuote(quote) });
    return;
  }
  let place = item;
  for (const lines of parts) {
    const marker = place?.number && markerOf(draft.source, place.number);
    for (const range of draft.paragraphs(lines, marker)) {
      if (place) draft.blocks.push(itemBlock(draft.source, range, place, quote));
      else draft.blocks.push({ kind: 'paragraph', range, ...inQuote(quote) });
      place = undefined;
    }
  }
}

function itemBlock(source: string, range: Range, { depth, number }: ItemPlace, quote: number): Block {
  const block = { kind: 'item' as const, range, depth, ...inQuote(quote) };
  if (!number) return block;
  // One space stands between the number and the item.
  const end = range[0] - 1;
  const { length } = markerText(source, number);
  return { ...block, ordinal: { value: number.value, range: [end - length, end] } };
}

/** The number of an item as a reader sees it. */
function markerOf(source: string, number: NonNullable<ItemPlace['number']>): Piece {
  return { kind: 'put', range: number.range, text: markerText(source, number) };
}

function markerText(source: string, { value, range }: NonNullable<ItemPlace['number']>): string {
  return `${value}${source[range[1] - 1]}`;
}

/** The cells of a table. A bar in a cell has a backslash before it, also where it is code. */
function cellsOf(
  source: string,
  { rows }: TableBlock,
  read: (cell: LeafText) => readonly Line[],
): SourceCell[][] {
  const width = rows[0]!.length;
  return rows.map((cells) => {
    const shown = cells.slice(0, width).map((cell) => readCell(source, cell, read));
    const comments = cells
      .slice(width)
      .flatMap((cell) => readCell(source, cell, read).lines)
      .flatMap((line) => line.filter(({ kind }) => kind === 'comment'));
    const last = shown.at(-1);
    if (comments.length === 0 || !last) return shown;
    // A comment behind the last bar is about the row.
    return [...shown.slice(0, -1), { ...last, lines: [...last.lines, comments] }];
  });
}

function readCell(
  source: string,
  [start, end]: Range,
  read: (cell: LeafText) => readonly Line[],
): SourceCell {
  const text = source.slice(start, end);
  const segments: Range[] = [];
  let from = 0;
  for (let at = text.indexOf('\\|'); at !== -1; at = text.indexOf('\\|', at + 1)) {
    segments.push([start + from, start + at]);
    from = at + 1;
  }
  segments.push([start + from, end]);
  return { lines: read(new LeafText(source, segments, '')), at: start };
}

function gridCellsOf(source: string, { rows }: GridBlock, references: References): SourceCell[][] {
  return rows.map((cells) =>
    cells.map((lines): SourceCell => {
      const shown = lines.filter(([start, end]) => start < end);
      const at = lines[0]![0];
      return {
        lines: shown.length === 0 ? [] : inlineLines(new LeafText(source, shown), references).flat(),
        at,
      };
    }),
  );
}

function addHtml(draft: DraftText, { quote, lines }: HtmlBlock): void {
  for (const part of htmlParts(new LeafText(draft.source, lines))) {
    if (part.kind === 'table') {
      draft.table(part.rows, part.headerRows, quote);
      continue;
    }
    const { level, alignment } = part;
    for (const range of draft.paragraphs(part.lines)) {
      const block = { range, ...inQuote(quote) };
      if (level !== undefined) draft.blocks.push({ ...block, kind: 'heading', level });
      else draft.blocks.push({ ...block, kind: 'paragraph', ...(alignment && { alignment }) });
    }
  }
}

function inQuote(quote: number): { readonly quote?: number } {
  return quote > 0 ? { quote } : {};
}

/** The texts of a file, without the definitions that say where its links and footnotes go. */
interface ReadReferences {
  readonly references: References;
  /** The text of a block without definitions of links; each footnote is a text of its own. */
  textsOf(block: TextBlock): readonly LeafText[];
}

/** The mark before a footnote: `[^1]: `. */
const FOOTNOTE = /^\[(\^[^\]\s]{1,99})\]:[ \t]*/;
const LONGEST_MARK = 128;

function readReferences(source: string, blocks: readonly MarkdownBlock[]): ReadReferences {
  const links = new Set<string>();
  const footnotes = new Set<string>();
  const texts = new Map<TextBlock, readonly LeafText[]>();
  for (const block of blocks) {
    if (block.kind !== 'text' || source[block.lines[0]![0]] !== '[') continue;
    if (block.level !== undefined && !block.underlined) continue;
    texts.set(
      block,
      splitText(source, block.lines, { links, footnotes }).map((lines) => new LeafText(source, lines)),
    );
  }
  return {
    references: { links, footnotes },
    textsOf: (block) => texts.get(block) ?? [new LeafText(source, block.lines)],
  };
}

/** The lines of a paragraph by the texts that begin on them: definitions of links are none, their labels are added. */
function splitText(
  source: string,
  lines: readonly Range[],
  labels: { readonly links: Set<string>; readonly footnotes: Set<string> },
): Range[][] {
  const { text } = new LeafText(source, lines);
  const texts: Range[][] = [];
  let inParagraph = false;
  let at = 0;
  let definedUpTo = 0;
  for (const [start, end] of lines) {
    const lineStart = at;
    at += end - start + 1;
    if (lineStart < definedUpTo) continue;
    const footnote = FOOTNOTE.exec(text.slice(lineStart, lineStart + LONGEST_MARK));
    const definition = footnote || inParagraph ? undefined : definitionAt(text, lineStart);
    if (footnote) {
      labels.footnotes.add(labelKey(footnote[1]!));
      texts.push([[start + footnote[0].length, end]]);
    } else if (definition) {
      labels.links.add(definition.label);
      definedUpTo = definition.end;
    } else if (texts.length > 0) texts.at(-1)!.push([start, end]);
    else {
      texts.push([[start, end]]);
      inParagraph = true;
    }
  }
  return texts;
}
