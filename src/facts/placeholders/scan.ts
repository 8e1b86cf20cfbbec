import { LATIN_LETTERS } from '../../chinese/characters.js';
import { readBlankDate, readBlankDay, readBlankNumber } from './blanks.js';
import { readBrackets } from './brackets.js';
import { readCrosses } from './crosses.js';
import { CROSSES, SHAPES } from './fills.js';
import type { Gap, Recogniser } from './gap.js';
import { readLetters } from './letters.js';
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

/** The characters that may begin a gap, and who reads on from them. */
const STARTERS: readonly (readonly [characters: string, recogniser: Recogniser])[] = [
  [CROSSES, readCrosses],
  ['*＊', readStars],
  [SHAPES, readShapes],
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
export function scan(text: string): Gap[] {
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
