import { TokenKind } from '../chinese/lexer.js';
import type { Draft, Node, Range } from '../core/draft.js';
import { defineFact } from '../core/facts.js';
import { RangeSet } from '../core/ranges.js';

/** What a draft takes over from elsewhere. Ranges include their marks. */
export interface Quotations {
  /** 《……》, the outermost where one stands within another. */
  readonly titles: readonly Range[];
  /** “……” that is someone's words, over several paragraphs too, and block quotations. */
  readonly speech: readonly Range[];
  /** “……” that marks a term, a name or a slogan. */
  readonly terms: readonly Range[];
}

/** Titles, quotations and terms of a draft, each in the order of the text. */
export const quotations = defineFact<Quotations>({
  id: 'quotations',
  compute({ draft }) {
    const quoted = pairsOf(draft, '“', '”', true);
    const { text } = draft;
    const blocks = blockQuotes(draft.root);
    return {
      titles: pairsOf(draft, '《', '》', false),
      speech: [...quoted.filter((range) => isSpeech(text, range)), ...blocks].sort((a, b) => a[0] - b[0]),
      terms: quoted.filter((range) => !isSpeech(text, range)),
    };
  },
});

/** Titles and someone's words: there a rule may ask whether a thing exists, never how it is written. */
export const quotedRanges = defineFact<RangeSet>({
  id: 'quoted-ranges',
  compute({ fact }) {
    const { titles, speech } = fact(quotations);
    return new RangeSet([...titles, ...speech]);
  },
});

/**
 * The outermost pairs of two marks. A pair ends with its paragraph, unless it `spans` paragraphs: then each
 * paragraph of a quotation begins with the opening mark, and only the last has the closing one.
 */
function pairsOf({ text, tokens }: Draft, opener: string, closer: string, spans: boolean): Range[] {
  const pairs: Range[] = [];
  let start = -1;
  let depth = 0;
  let lineEnd = -1;
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kinds[index] !== TokenKind.Mark) continue;
    const at = tokens.starts[index]!;
    const mark = text[at];
    if (mark !== opener && mark !== closer) continue;
    if (at > lineEnd) {
      const isContinued = spans && depth === 1 && mark === opener && beginsNextLine(text, lineEnd, at);
      if (!isContinued) depth = 0;
      lineEnd = endOfLine(text, at);
      if (isContinued) continue;
    }
    if (mark === opener) {
      if (depth++ === 0) start = at;
    } else if (depth > 0 && --depth === 0) pairs.push([start, at + 1]);
  }
  return pairs;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Whether nothing but a break between two paragraphs stands between the end of a line and an offset. */
function beginsNextLine(text: string, lineEnd: number, at: number): boolean {
  return text.slice(lineEnd, at).trim() === '';
}

const SAYING =
  /(?:指出|强调|说|讲|写道|问|答|寄语|嘱托|号召|勉励|批示|要求|提出|认为|表示|告诫|常言|古人云|曰)(?:过|道|到|，)?$/;
/** Words of a speaker are longer than the terms that a speaker coined. */
const SHORTEST_SAYING = 12;

/** Whether a quotation is what someone said or wrote, rather than a term. */
function isSpeech(text: string, [start, end]: Range): boolean {
  if (/[。！？\n]/.test(text.slice(start + 1, end - 1))) return true;
  if (text[start - 1] === '：') return true;
  return end - start - 2 >= SHORTEST_SAYING && SAYING.test(text.slice(Math.max(0, start - 5), start));
}

function blockQuotes(node: Node): Range[] {
  if (node.type === 'Quote') return [node.range];
  return 'children' in node ? node.children.flatMap(blockQuotes) : [];
}
