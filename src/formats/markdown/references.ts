import type { Range } from '../../core/draft.js';
import type { MarkdownBlock, TextBlock } from './blocks.js';
import type { References } from './inline.js';
import { LeafText } from './leaf-text.js';
import { definitionAt, labelKey } from './links.js';

/** The texts of a file, told apart from what says where its links and footnotes go. */
interface ReadReferences {
  readonly references: References;
  /** The text of a block without definitions of links; each footnote is a text of its own. */
  textsOf(block: TextBlock): readonly LeafText[];
}

/** The mark before a footnote: `[^1]: `. */
const FOOTNOTE = /^\[(\^[^\]\s]{1,99})\]:[ \t]*/;
const LONGEST_MARK = 128;

export function readReferences(source: string, blocks: readonly MarkdownBlock[]): ReadReferences {
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
