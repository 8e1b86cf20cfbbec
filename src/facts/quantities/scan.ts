import type { RangeSet } from '../../base/ranges.js';
import { firstTokenAt, TokenKind } from '../../chinese/lexer.js';
import type { Range } from '../../core/draft.js';
import { addCandidate, type Candidate, shareUnits } from './candidates.js';
import { readNumeral, type Source } from './numerals.js';
import { type Quantity, quantityOf, spanOf } from './quantity.js';
import type { NumberRole } from './roles.js';

/** A number that is no quantity. */
export interface OtherNumber {
  readonly range: Range;
  readonly role: NumberRole;
}

export interface Scan {
  readonly quantities: readonly Quantity[];
  readonly others: readonly OtherNumber[];
}

/** Where numbers are not read. */
export interface Masks {
  /** Quotations and titles: numbers there are parts of names, or someone else's. */
  readonly quoted: RangeSet;
  /** Placeholders: a number next to one is not all there. */
  readonly gaps: RangeSet;
}

/** Finds the quantities of a sentence, in order. */
export function scanQuantities(source: Source, range: Range, { quoted, gaps }: Masks): Scan {
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
