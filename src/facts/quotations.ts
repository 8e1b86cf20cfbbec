import { RangeSet } from '../base/ranges.js';
import type { Draft, Node, Range } from '../core/draft.js';
import { defineFact } from '../core/facts.js';
import type { PairKind } from './pairs/marks.js';
import { type MarkPair, pairRange, pairs } from './pairs/pairs.js';

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
  compute({ draft, fact }) {
    const { text } = draft;
    const { pairs: found } = fact(pairs);
    const quoted = outermost(draft, found, 'double-quote');
    const blocks = blockQuotes(draft.root);
    return {
      titles: outermost(draft, found, 'title'),
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

/** Terms in quotation marks. */
export const termRanges = defineFact<RangeSet>({
  id: 'term-ranges',
  compute: ({ fact }) => new RangeSet(fact(quotations).terms),
});

/** The outermost pairs of a kind; “ as it is, for a straight mark quotes nothing for sure. */
function outermost({ text }: Draft, found: readonly MarkPair[], kind: PairKind): Range[] {
  return found
    .filter((pair) => pair.kind === kind && !isWithin(pair, kind) && text[pair.open] !== text[pair.close])
    .map(pairRange);
}

function isWithin({ parent }: MarkPair, kind: PairKind): boolean {
  for (let around = parent; around; around = around.parent) if (around.kind === kind) return true;
  return false;
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
