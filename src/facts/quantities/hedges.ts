import { around, type Interval } from '../intervals.js';
import type { Numeral } from './numerals.js';

/** How a writer keeps from stating a number exactly. */
export type Hedge =
  /** 约, 左右 */
  | 'about'
  /** 近 */
  | 'nearly'
  /** 余, 多 */
  | 'some-more'
  /** 超, 以上 */
  | 'over'
  /** 不足, 以下 */
  | 'under';

const BEFORE: readonly (readonly [word: string, hedge: Hedge])[] = [
  ['大约', 'about'],
  ['大概', 'about'],
  ['约为', 'about'],
  ['约', 'about'],
  ['将近', 'nearly'],
  ['接近', 'nearly'],
  ['近', 'nearly'],
  ['不超过', 'under'],
  ['不高于', 'under'],
  ['不多于', 'under'],
  ['不大于', 'under'],
  ['超过', 'over'],
  ['突破', 'over'],
  ['不低于', 'over'],
  ['不少于', 'over'],
  ['不小于', 'over'],
  ['不下', 'over'],
  ['至少', 'over'],
  ['高于', 'over'],
  ['大于', 'over'],
  ['多于', 'over'],
  ['超', 'over'],
  ['逾', 'over'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['低于', 'under'],
  ['小于', 'under'],
  ['少于', 'under'],
  ['至多', 'under'],
  ['最多', 'under'],
];

const AFTER: readonly (readonly [word: string, hedge: Hedge])[] = [
  ['以上', 'over'],
  ['之多', 'about'],
  ['以下', 'under'],
  ['以内', 'under'],
  ['之内', 'under'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['有余', 'some-more'],
];

/** What hedges before a number end in, and those after one begin with: most numbers stand by neither. */
const ENDS = new Set(BEFORE.map(([word]) => word.at(-1)));
const HEADS = new Set(AFTER.map(([word]) => word[0]));

/** Hedges that compare as well: 低于13%左右的目标 hedges the target once. */
const COMPARING = [
  '高于',
  '大于',
  '多于',
  '低于',
  '小于',
  '少于',
  '不高于',
  '不大于',
  '不多于',
  '不低于',
  '不小于',
  '不少于',
];

/** Words that end in a hedge and are none: 最近, 附近. */
const NO_HEDGE = ['最近', '附近', '就近', '邻近', '靠近', '赶超', '节约', '违约', '签约', '合约', '条约'];

/** The hedge that ends right before an offset, with where it begins. */
export function hedgeBefore(
  text: string,
  end: number,
): { hedge: Hedge; start: number; compares: boolean } | undefined {
  if (!ENDS.has(text[end - 1])) return undefined;
  for (const [word, hedge] of BEFORE) {
    if (!text.endsWith(word, end)) continue;
    if (word.length === 1 && NO_HEDGE.some((other) => text.endsWith(other, end))) return undefined;
    return { hedge, start: end - word.length, compares: COMPARING.includes(word) };
  }
  return undefined;
}

/** The hedge that begins after an offset and at most one space, with where it ends. */
export function hedgeAfter(text: string, offset: number): { hedge: Hedge; end: number } | undefined {
  const start = text[offset] === ' ' ? offset + 1 : offset;
  if (!HEADS.has(text[start])) return undefined;
  for (const [word, hedge] of AFTER) {
    if (text.startsWith(word, start)) return { hedge, end: start + word.length };
  }
  return undefined;
}

/** What 约 and 左右 leave room for, as a part of the value. */
const ABOUT = 0.05;

/**
 * What a number may stand for in its unit.
 *
 * @param exact Whether it counts things, so that a whole number is no rounded one.
 */
export function intervalOf(
  { value, step, place, whole, more }: Numeral,
  hedge: Hedge | undefined,
  exact: boolean,
): Interval {
  const rounding = exact && whole ? 0 : step / 2;
  if (more) return { low: value, high: value + place };
  switch (hedge) {
    case undefined:
      return around(value, rounding);
    case 'about':
      return around(value, Math.max(rounding, Math.abs(value) * ABOUT));
    case 'nearly':
      return { low: value - Math.max(rounding, Math.abs(value) * ABOUT), high: value };
    case 'some-more':
      return { low: value, high: value + place };
    case 'over':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'under':
      return { low: 0, high: value };
  }
}
