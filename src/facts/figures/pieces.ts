import type { RangeSet } from '../../base/ranges.js';
import { firstTokenAt, TokenKind, type Tokens } from '../../chinese/lexer.js';
import type { Range } from '../../core/draft.js';
import type { Quantity } from '../quantities/quantity.js';

/** A quantity with the words around it. */
export interface Piece {
  readonly quantity: Quantity;
  /** The words from the mark, or the quantity, before it; what stands in brackets between is left out. */
  readonly lead: string;
  /** The words up to the mark, or the quantity, behind it. */
  readonly tail: string;
  /** The clause before, where it has no quantity of its own: what this one goes on about. Only for the first of a clause. */
  readonly prelude: string;
  /** Whether nothing but 、 or 和 stands between it and the quantity before. */
  readonly listed: boolean;
  /** Whether its words begin with 、 or 和 right after the quantity before. */
  readonly joined: boolean;
  /** Whether it stands in brackets, after what it explains. */
  readonly bracketed: boolean;
  /** Whether the words around it hold a placeholder: then they do not say what it is of. */
  readonly gapped: boolean;
}

interface Source {
  readonly text: string;
  readonly tokens: Tokens;
}

/** A level of brackets, with the words since its last mark or quantity. */
interface Level {
  words: string;
  /** Where the words begin. */
  start: number;
  prelude: string;
  /** The piece whose tail the words may be. */
  last: Draft | undefined;
}

type Draft = { -readonly [K in keyof Piece]: Piece[K] };

/** Marks that end a clause. */
const CLAUSE_ENDS = '，；：。！？,;:!?—…\n';
const OPENING = '（([【';
const CLOSING = '）)]】';

/** Cuts a sentence into its quantities and the words around them. */
export function piecesOf(
  source: Source,
  range: Range,
  quantities: readonly Quantity[],
  gaps: RangeSet,
): Piece[] {
  const { text, tokens } = source;
  const pieces: Draft[] = [];
  const levels: Level[] = [{ words: '', start: range[0], prelude: '', last: undefined }];
  let at = range[0];
  let next = 0;

  const top = () => levels.at(-1)!;
  const take = (to: number) => {
    if (to > at) top().words += text.slice(at, to);
    at = Math.max(at, to);
  };
  /** Ends a clause before an offset. */
  const endClause = (end: number) => {
    const level = top();
    const gapped = gaps.overlaps([level.start, end]);
    if (level.last) {
      level.last.tail = level.words;
      level.last.gapped ||= gapped;
    } else if (level.words.trim() !== '') level.prelude = gapped ? '' : level.words;
    level.last = undefined;
    level.words = '';
    level.start = at;
  };
  const addQuantity = (quantity: Quantity) => {
    take(quantity.range[0]);
    const level = top();
    const { tail, lead, joined } = level.last
      ? between(level.words)
      : { tail: '', lead: level.words, joined: false };
    const gapped = gaps.overlaps([level.start, quantity.range[0]]);
    if (level.last) {
      level.last.tail = tail;
      level.last.gapped ||= gapped;
    }
    const piece: Draft = {
      quantity,
      lead,
      tail: '',
      prelude: level.prelude,
      listed: level.last !== undefined && /^[、和及与至到]?$/.test(level.words.trim()),
      joined,
      bracketed: levels.length > 1,
      gapped,
    };
    pieces.push(piece);
    level.last = piece;
    level.words = '';
    level.prelude = '';
    at = quantity.range[1];
    level.start = at;
  };

  for (let token = firstTokenAt(tokens, range[0]); token < tokens.count; token++) {
    const start = tokens.starts[token]!;
    if (start >= range[1]) break;
    while (next < quantities.length && quantities[next]!.range[0] <= start) addQuantity(quantities[next++]!);
    if (tokens.kinds[token] !== TokenKind.Mark || start < at) continue;
    const mark = text[start]!;
    if (OPENING.includes(mark)) {
      take(start);
      at = start + 1;
      levels.push({ words: '', start: at, prelude: '', last: undefined });
    } else if (CLOSING.includes(mark) && levels.length > 1) {
      take(start);
      at = start + 1;
      endClause(start);
      levels.pop();
    } else if (CLAUSE_ENDS.includes(mark)) {
      take(start);
      at = tokens.ends[token]!;
      endClause(start);
    }
  }
  while (next < quantities.length) addQuantity(quantities[next++]!);
  take(range[1]);
  while (levels.length > 0) {
    endClause(at);
    levels.pop();
  }
  return pieces;
}

/** Shares out the words between two quantities: 84件、政协委员提案65件, 128栋楼房、3条道路. */
function between(words: string): { tail: string; lead: string; joined: boolean } {
  const comma = words.lastIndexOf('、');
  const cut = comma < 0 ? words.search(/[和及与]/) : comma;
  if (cut >= 0) return { tail: words.slice(0, cut), lead: words.slice(cut), joined: true };
  // 投资2亿元建成学校3所: without a mark between, the words may belong to either.
  return { tail: words, lead: words, joined: false };
}
