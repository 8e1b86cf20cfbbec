import type { Draft } from '../core/draft.js';
import { defineFact } from '../core/facts.js';
import type { Figure } from './figures/figure.js';
import { figures } from './figures/figures.js';
import { type Interval, meet, plus } from './intervals.js';

/** A total with the parts that a sentence gives of it. */
export interface Sum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly sum: Interval;
  /** The sum of the numbers as they are written, in the base unit. */
  readonly value: number;
  /** `more` than the total, or less where the parts are `all` there are. */
  readonly fault: 'more' | 'less' | undefined;
}

/** Pairs that leave nothing out: whoever is not the one is the other. */
const HALVES: readonly (readonly [string, string])[] = [
  ['男', '女'],
  ['正式', '预备'],
  ['城镇', '农村'],
  ['城市', '农村'],
  ['国内', '国际'],
  ['国内', '境外'],
  ['国内', '入境'],
  ['公办', '民办'],
  ['在职', '离退休'],
];

/** Totals with their parts. */
export const sums = defineFact<readonly Sum[]>({
  id: 'sums',
  compute({ draft, fact }) {
    const found: Sum[] = [];
    const all = fact(figures).filter(({ value }) => value);
    for (let at = 0; at < all.length; at++) {
      const total = all[at]!;
      const parts = partsAfter(draft, all, at);
      if (parts.length < 2) continue;
      const sum = parts.reduce<Interval>((so, { value }) => plus(so, value!.interval), { low: 0, high: 0 });
      const value = parts.reduce((so, part) => so + part.value!.value, 0);
      found.push({ total, parts, sum, value, fault: faultOf(draft, total, parts, sum) });
    }
    return found;
  },
});

/** The figures that follow a total in its sentence, of its own unit, as its parts. */
function partsAfter(draft: Draft, all: readonly Figure[], at: number): Figure[] {
  const total = all[at]!;
  const parts: Figure[] = [];
  for (let next = at + 1; next < all.length; next++) {
    const figure = all[next]!;
    if (figure.sentence[0] !== total.sentence[0]) break;
    const isPart =
      figure.whole === total || (figure.whole === undefined && isListed(draft, total, parts.at(-1), figure));
    if (!isPart) break;
    if (figure.value!.unit?.name !== total.value!.unit?.name || figure.value!.unit?.dimension === 'percent')
      break;
    parts.push(figure);
  }
  return parts;
}

/** 1200名：正式1160名、预备40名. Nothing but 、 may part the parts. */
function isListed(draft: Draft, total: Figure, last: Figure | undefined, figure: Figure): boolean {
  const from = (last ?? total).value!.range[1];
  const between = draft.text.slice(from, figure.value!.range[0]);
  return last ? /^(?:[、和]|以及)[^，。；：]*$/.test(between) : /^[：（(]/.test(between);
}

function faultOf(draft: Draft, total: Figure, parts: readonly Figure[], sum: Interval): Sum['fault'] {
  const { interval } = total.value!;
  if (meet(sum, interval)) return undefined;
  if (sum.low > interval.high) return 'more';
  return isComplete(draft, total, parts) ? 'less' : undefined;
}

/** Whether the parts say that they are all. */
function isComplete(draft: Draft, total: Figure, parts: readonly Figure[]): boolean {
  const names = parts.map(({ name }) => name.verb + name.thing);
  if (parts.length === 2 && HALVES.some((pair) => pair.every((half, index) => names[index]!.includes(half))))
    return true;
  const end = parts.at(-1)!.range[1];
  const said = draft.text.slice(total.value!.range[1], end + 2);
  return !/其中|主要|等|包括|含/.test(said) && /^[：（(]/.test(said);
}
