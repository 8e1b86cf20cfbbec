import type { Gap } from './gap.js';
import { endOfFigure, type PlaceholderKind } from './kinds.js';
import { isDigitAt, isHanAt } from './neighbours.js';
import { slotAfter } from './slots.js';

/** How many characters of its name or title are shown around a gap. */
const REACH = 10;

const OPENERS = '《“';
const CLOSERS = '》”';
/** Words of a figure after which its unit is still to come. */
const SCALES = '余多千百万亿';

/** A gap with as much of its neighbours as shows what it is: X余万元, X区, “X党建计划”. */
export function sampleOf(text: string, { start, end }: Gap, kind: PlaceholderKind): string {
  const name = kind === 'title' || kind === 'name' ? enclosed(text, start, end) : undefined;
  if (name !== undefined) return name;
  let from = start;
  while (isDigitAt(text, from - 1) || (from === start && text[from - 1] === '第')) from--;
  let to = kind === 'figure' ? endOfFigure(text, end) : end;
  for (let slot = slotAfter(text, to); slot && to - end < REACH; slot = slotAfter(text, to)) {
    to = slot.end;
    if (!SCALES.includes(text[to - 1]!)) break;
  }
  if (kind === 'ordinal') to = end + /^(?:次全会|中全会|.)?/.exec(text.slice(end, end + 3))![0].length;
  if (to === end && end - start <= 4) {
    while (end + 2 > to && isHanAt(text, to)) to++;
    while (start - 2 < from && isHanAt(text, from - 1)) from--;
  }
  if (/^\s/.test(text.slice(from, to))) from = Math.max(0, from - 1);
  return text.slice(from, to).replace(/\s+/g, ' ');
}

/** The title or name that a gap is the whole, the head or the end of, with its marks. */
function enclosed(text: string, start: number, end: number): string | undefined {
  let from = start;
  while (from > 0 && start - from < REACH && !OPENERS.includes(text[from]!)) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !CLOSERS.includes(text[to - 1]!)) to++;
  const isWhole = OPENERS.includes(text[from]!) && CLOSERS.includes(text[to - 1]!);
  return isWhole ? text.slice(from, to) : undefined;
}
