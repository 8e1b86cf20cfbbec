import { RangeSet } from '../../base/ranges.js';
import { LATIN_LETTERS } from '../../chinese/characters.js';
import type { Certainty } from '../../core/diagnostic.js';
import type { Range } from '../../core/draft.js';
import { defineFact } from '../../core/facts.js';
import { readBlankDate, readBlankDay, readBlankNumber, readBrackets } from './brackets.js';
import type { Gap, Recogniser } from './gap.js';
import { kindOf, type PlaceholderKind, sampleOf } from './kinds.js';
import { readCrosses, readLetters } from './letters.js';
import {
  emphasisOf,
  readEllipsis,
  readFlags,
  readLines,
  readQuestions,
  readShapes,
  readStars,
} from './signs.js';
import { readFormat, readHash, readPending, readSome, readTemplate } from './words.js';

export type { PlaceholderKind } from './kinds.js';

/** A place where something is still to be filled in. */
export interface Placeholder {
  /** Its own characters: a run of one fill character, an empty bracket, a note to the writer. */
  readonly range: Range;
  readonly kind: PlaceholderKind;
  /** How it looks with its neighbours: X余万元. */
  readonly sample: string;
  /** `likely` where the same characters may be meant: 某区, （略）. */
  readonly certainty: Certainty;
}

/** The placeholders of a draft, in the order of its text. */
export const placeholders = defineFact<readonly Placeholder[]>({
  id: 'placeholders',
  compute({ draft: { text, verbatim } }) {
    const code = new RangeSet(verbatim);
    return scan(text).flatMap((gap): Placeholder[] => {
      const range: Range = [gap.start, gap.end];
      if (code.overlaps(range)) return [];
      const kind = kindOf(text, gap);
      return [{ range, kind, sample: sampleOf(text, gap, kind), certainty: gap.certainty }];
    });
  },
});

/** Where the placeholders stand, for those who must not read a figure or a name out of them. */
export const placeholderRanges = defineFact<RangeSet>({
  id: 'placeholder-ranges',
  compute: ({ fact }) => new RangeSet(fact(placeholders).map(({ range }) => range)),
});

/** The characters that may begin a gap, and what reads on from them; most of the shapes serve as bullets and tick boxes too. */
const STARTERS: readonly (readonly [characters: string, recogniser: Recogniser])[] = [
  ['×✕✖╳✗✘⨯', readCrosses],
  ['*＊', readStars],
  ['○◯〇●□△◇☆', readShapes],
  ['_＿', readLines],
  ['?？', readQuestions],
  ['…', readEllipsis],
  ['▲★※', readFlags],
  ['（(【[［〔〈<＜《“「『', readBrackets],
  ['年', readBlankDate],
  ['月', readBlankDay],
  ['〕', readBlankNumber],
  ['某', readSome],
  ['待', readPending],
  ['{$', readTemplate],
  ['#', readHash],
  ['%', readFormat],
  [LATIN_LETTERS, readLetters],
];

/** By UTF-16 code unit, the index of a recogniser plus one; 0 for the many characters that begin nothing. */
const DISPATCH = buildDispatch();

function buildDispatch(): Uint8Array {
  const dispatch = new Uint8Array(0x10000);
  for (const [index, [characters]] of STARTERS.entries()) {
    for (const character of characters) dispatch[character.charCodeAt(0)] = index + 1;
  }
  return dispatch;
}

/** All gaps of a text, in its order, in one linear pass. */
function scan(text: string): Gap[] {
  const source = { text, emphasis: emphasisOf(text) };
  const gaps: Gap[] = [];
  for (let at = 0; at < text.length; ) {
    const index = DISPATCH[text.charCodeAt(at)]!;
    if (index === 0) {
      at++;
      continue;
    }
    const [, recognise] = STARTERS[index - 1]!;
    const { end, gap } = recognise(source, at);
    if (gap) gaps.push(gap);
    at = end;
  }
  return gaps;
}
