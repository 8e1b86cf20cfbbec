import { pick, replaced } from './places.js';
import { quotedAt } from './quoted.js';
import type { Mutation, Mutator } from './types.js';

/** A place in a text that a pattern found. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly match: RegExpExecArray;
}

/** A mutator that puts a fault where a pattern fits, outside quotations. */
function atPattern(
  rule: string,
  pattern: RegExp,
  fault: (place: Place, random: () => number) => string,
  { isFixed = true }: { readonly isFixed?: boolean } = {},
): Mutator {
  return {
    rule,
    mutate(text, random) {
      const isQuoted = quotedAt(text);
      const place = pick(
        placesOf(text, pattern).filter(({ start }) => !isQuoted(start)),
        random,
      );
      if (!place) return undefined;
      const by = fault(place, random);
      return {
        text: replaced(text, [place.start, place.end], by),
        range: [place.start, place.start + Math.max(1, by.length)],
        ...(isFixed && { expected: text }),
      };
    },
  };
}

function placesOf(text: string, pattern: RegExp): Place[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    match,
  }));
}

/** One half of a pair is lost, or turned the wrong way. */
function lostHalf(change: (pair: string, random: () => number) => string): Mutator {
  return {
    rule: 'punctuation/unpaired',
    mutate(text, random): Mutation | undefined {
      const place = pick(placesOf(text, /“[^“”\n]+”|（[^（）\n]+）|《[^《》\n]+》/g), random);
      if (!place) return undefined;
      const by = change(place.match[0], random);
      return {
        text: replaced(text, [place.start, place.end], by),
        range: [place.start, place.start + by.length],
      };
    },
  };
}

const FULL = '，；：！？';
const HALF = ',;:!?';
const TURNED: Readonly<Record<string, string>> = { '”': '“', '）': '（', '》': '《' };

export const mutators: readonly Mutator[] = [
  lostHalf((pair) => pair.slice(1)),
  lostHalf((pair) => pair.slice(0, -1)),
  lostHalf((pair) => pair.slice(0, -1) + TURNED[pair.at(-1)!]),

  atPattern(
    'punctuation/nesting',
    /(?<=[\p{Script=Han}、])“([\p{Script=Han}]{2,8})”/gu,
    ({ match }) => `‘${match[1]}’`,
  ),
  {
    rule: 'punctuation/nesting',
    mutate(text, random) {
      const place = pick(
        placesOf(text, /(?<=《[^《》〈〉\n]*)〈([^《》〈〉\n]+)〉(?=[^《》〈〉\n]*》)/g),
        random,
      );
      if (!place) return undefined;
      const by = `《${place.match[1]}》`;
      return {
        text: replaced(text, [place.start, place.end], by),
        range: [place.start, place.start + by.length],
        expected: text,
      };
    },
  },

  atPattern(
    'punctuation/halfwidth',
    /(?<=[\p{Script=Han}”》）%\d])[，；：！？](?=[\p{Script=Han}“《])/gu,
    ({ match }) => HALF[FULL.indexOf(match[0])]!,
  ),
  atPattern('punctuation/halfwidth', /(?<=\p{Script=Han})。$/gmu, () => '.'),
  atPattern(
    'punctuation/halfwidth',
    /(?<=\p{Script=Han})（([^（）\n]*\p{Script=Han}[^（）\n]*)）/gu,
    ({ match }) => `(${match[1]})`,
  ),
  atPattern(
    'punctuation/halfwidth',
    /(?<=\p{Script=Han})（([^（）\n]*\p{Script=Han}[^（）\n]*)）/gu,
    ({ match }) => `（${match[1]})`,
  ),

  atPattern('punctuation/straight-quotes', /“([^“”‘’"《》\n]{2,11})”/g, ({ match }) => `"${match[1]}"`),

  atPattern(
    'punctuation/doubled',
    /(?<=[\p{Script=Han}”》）%\d])[，。；：、](?![，。；：、])/gu,
    ({ match }) => match[0].repeat(2),
  ),
  atPattern(
    'punctuation/doubled',
    /(?<=[\p{Script=Han}”》）%\d])[，、](?![，。；：、])/gu,
    ({ match }, random) =>
      match[0] +
      pick(
        [...'。；，、'].filter((mark) => mark !== match[0]),
        random,
      ),
    { isFixed: false },
  ),

  {
    rule: 'punctuation/ellipsis',
    mutate(text, random) {
      const isQuoted = quotedAt(text);
      const place = pick(
        placesOf(text, /(?<=[\p{Script=Han}])。(?=[\p{Script=Han}\n])/gu).filter(
          ({ start }) => !isQuoted(start) && !/等.?$/.test(text.slice(start - 2, start)),
        ),
        random,
      );
      if (!place) return undefined;
      const by = pick(['...', '。。。', '…', '......', '······'], random)!;
      return {
        text: replaced(text, [place.start, place.end], by),
        range: [place.start, place.start + by.length],
        expected: replaced(text, [place.start, place.end], '……'),
      };
    },
  },
  atPattern('punctuation/dash', /——/g, (_, random) => pick(['--', '――', '──', '－－', '———'], random)!),
  atPattern(
    'punctuation/range-mark',
    /(?<=(?<![\d—])\d{4})—(?=\d{4}年)|(?<=(?<![\d—])\d{1,2})—(?=\d{1,2}月)/g,
    (_, random) => pick(['-', '－', '~'], random)!,
  ),
  atPattern('punctuation/between-marks', /(?<=[^、》]《[^《》\n]+》)(?=《[^《》\n]+》[^、《])/g, () => '、'),
  atPattern('punctuation/between-marks', /(?<=[^、”]“[^“”\n]+”)(?=“[^“”\n]+”[^、“])/g, () => '、'),
  atPattern(
    'punctuation/before-and',
    /(?<=、\p{Script=Han}{2,8})(?<![调缓总温柔饱祥共中附平亲])和(?=\p{Script=Han}{2})(?![平谐睦解顺美善气缓约合声衷而谈尚田])(?=[^，。；：、！？\n（]*[，。；！\n])/gu,
    () => '、和',
  ),
  atPattern(
    'punctuation/ordinal-comma',
    /(?<=[。；：\n　])((?:第[一二三四五]|首先|其次|再次|最后))，/g,
    ({ match }) => `${match[1]}、`,
  ),
  atPattern(
    'punctuation/nested-colon',
    /(?<=[。\n][^。：；“”（）《》！？\n]{2,40}：[^。：；，“”（）《》！？\n]{7,30})，(?=[^。：；“”（）《》！？\n]+。)/g,
    () => '：',
    { isFixed: false },
  ),
  atPattern(
    'punctuation/title-mark',
    /“([^“”\n]{2,16})”(?=(?:荣誉)?称号|品牌|论坛|主题活动)/g,
    ({ match }) => `《${match[1]}》`,
    {
      isFixed: false,
    },
  ),
];
