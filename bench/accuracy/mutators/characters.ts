import { pick, replaced } from './places.js';
import { quotedAt } from './quoted.js';
import type { Mutator } from './types.js';

/** Characters of reports, each with one that looks like it. */
const LOOKALIKES = new Map([
  ['人', '⼈'],
  ['工', '⼯'],
  ['心', '⼼'],
  ['生', '⽣'],
  ['民', '⺠'],
  ['长', '⻓'],
  ['见', '⻅'],
]);
const MARKS = new Map([
  ['：', '︰'],
  ['、', '﹑'],
  ['%', '﹪'],
  ['；', '﹔'],
]);
const INVISIBLE = ['\u200b', '\u2060', '\u00ad', '\u200e', '\ufeff'];

/** Writes one character as another that looks like it. */
function lookalike(rule: string, twins: ReadonlyMap<string, string>): Mutator {
  return {
    rule,
    mutate(text, random) {
      const isQuoted = quotedAt(text);
      const at = pick(
        text
          .split('')
          .flatMap((character, index) => (twins.has(character) && !isQuoted(index) ? [index] : [])),
        random,
      );
      if (at === undefined) return undefined;
      return {
        text: replaced(text, [at, at + 1], twins.get(text[at]!)!),
        range: [at, at + 1],
        expected: text,
      };
    },
  };
}

/** Puts something between two characters that nobody sees. */
const invisible: Mutator = {
  rule: 'characters/invisible',
  mutate(text, random) {
    const places = Array.from(
      text.matchAll(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g),
      ({ index }) => index,
    );
    const at = pick(places, random);
    const character = pick(INVISIBLE, random);
    if (at === undefined || character === undefined) return undefined;
    return { text: replaced(text, [at, at], character), range: [at - 1, at + 1], expected: text };
  },
};

/** A conversion loses a character. */
const lost: Mutator = {
  rule: 'characters/lost',
  mutate(text, random) {
    const places = Array.from(text.matchAll(/[\u4e00-\u9fff]/g), ({ index }) => index);
    const at = pick(places, random);
    if (at === undefined) return undefined;
    return { text: replaced(text, [at, at + 1], '\ufffd'), range: [at, at + 1] };
  },
};

export const mutators: readonly Mutator[] = [
  lookalike('characters/lookalike', LOOKALIKES),
  lookalike('characters/compatibility-mark', MARKS),
  invisible,
  lost,
];
