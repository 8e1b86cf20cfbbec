import { RangeSet } from '../../base/ranges.js';
import { firstTokenAt, TokenKind } from '../../chinese/lexer.js';
import type { Node, Range } from '../../core/draft.js';
import { defineFact } from '../../core/facts.js';
import { placeholderRanges } from '../placeholders/placeholders.js';
import { quotations } from '../quotations.js';
import { readNumeral, type Source } from './numerals.js';
import { addCandidate, type Candidate, type Quantity, quantityOf, shareUnits, spanOf } from './quantity.js';
import type { NumberRole } from './roles.js';

export type { Hedge } from './hedges.js';
export type { Quantity } from './quantity.js';
export type { NumberRole } from './roles.js';
export type { Unit } from './units.js';

/** The numbers of a draft's prose and tables, in order: what is counted or measured, and what only looks so. */
export interface Quantities {
  readonly all: readonly Quantity[];
  /** Dates, ordinals, document numbers, names. */
  readonly others: readonly OtherNumber[];
}

/** The numbers of a draft: those that count something with what they count, and the others. */
export const quantities = defineFact<Quantities>({
  id: 'quantities',
  compute({ draft, fact }) {
    const { titles, speech, terms } = fact(quotations);
    const unread: UnreadRanges = {
      quoted: new RangeSet([...titles, ...speech, ...terms]),
      gaps: fact(placeholderRanges),
    };
    const all: Quantity[] = [];
    const others: OtherNumber[] = [];
    const verbatim = new RangeSet(draft.verbatim);
    forProse(draft.root, (range) => {
      if (verbatim.overlaps(range)) return;
      const scan = scanQuantities(draft, range, unread);
      for (const quantity of scan.quantities) all.push(quantity);
      for (const other of scan.others) others.push(other);
    });
    return { all, others };
  },
});

/** Goes over headings and sentences, those of lists and tables too, in order. */
function forProse(node: Node, action: (range: Range) => void): void {
  if (node.type === 'Heading') action(node.title);
  else if (node.type === 'Sentence') action(node.range);
  else if ('children' in node) for (const child of node.children) forProse(child, action);
}

/** A number that is no quantity. */
export interface OtherNumber {
  readonly range: Range;
  readonly role: NumberRole;
}

interface Scan {
  readonly quantities: readonly Quantity[];
  readonly others: readonly OtherNumber[];
}

/** Where numbers are not read. */
interface UnreadRanges {
  /** Quotations and titles: numbers there are parts of names, or someone else's. */
  readonly quoted: RangeSet;
  /** Placeholders: a number next to one is not all there. */
  readonly gaps: RangeSet;
}

/** Finds the quantities of a sentence, in order. */
function scanQuantities(source: Source, range: Range, { quoted, gaps }: UnreadRanges): Scan {
  const candidates: Candidate[] = [];
  const others: OtherNumber[] = [];
  const { tokens } = source;
  for (let token = firstTokenAt(tokens, range[0]); token < tokens.count; ) {
    const start = tokens.starts[token]!;
    if (start >= range[1]) break;
    const kind = tokens.kinds[token];
    if (kind !== TokenKind.Arabic && kind !== TokenKind.Chinese) token++;
    else if (quoted.overlaps([start, tokens.ends[token]!])) {
      others.push({ range: [start, tokens.ends[token]!], role: 'name' });
      token++;
    } else if (isArticle(source.text, start, tokens.ends[token]!)) {
      others.push({ range: [start, start + 1], role: 'article' });
      token++;
    } else {
      const { numeral, end, next } = readNumeral(source, token, range[1]);
      if (numeral && !gaps.overlaps([start - 1, end + 1])) addCandidate(source.text, numeral, candidates);
      else others.push({ range: [start, end], role: 'unreadable' });
      token = next;
    }
  }
  shareUnits(candidates);
  return collect(source.text, candidates, others);
}

/** 一 counts only in 一倍, 一番, 一成, 一个百分点, 一分之…… and with more behind it; half the numerals of a report are no more than 一. */
function isArticle(text: string, start: number, end: number): boolean {
  return (
    end === start + 1 &&
    text[start] === '一' &&
    !'倍番成个分点多余几来百千万亿'.includes(text[end] ?? '。') &&
    text[start - 1] !== '之'
  );
}

function collect(text: string, candidates: readonly Candidate[], others: OtherNumber[]): Scan {
  const quantities: Quantity[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!;
    const { numeral, unit, role } = candidate;
    const counts = unit !== undefined || /[万亿]/.test(text.slice(...numeral.range));
    if (role || !counts) {
      others.push({ range: numeral.range, role: role ?? 'bare' });
      continue;
    }
    const next = candidates[index + 1];
    const quantity = quantityOf(text, candidate);
    const last =
      next?.join === 'span' && next.unit?.dimension === unit?.dimension && !next.role ? next : undefined;
    if (!last || '从由自'.includes(text[quantity.range[0] - 1] ?? ' ')) quantities.push(quantity);
    else {
      quantities.push(spanOf(quantity, quantityOf(text, last)));
      index++;
    }
  }
  return { quantities, others: others.sort((a, b) => a.range[0] - b.range[0]) };
}
