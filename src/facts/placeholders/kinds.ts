import type { Gap } from './gap.js';
import { isDigitAt, isHanAt, nearestAfter, nearestBefore } from './neighbours.js';
import { type Slot, slotAfter } from './slots.js';

/** What is missing, as far as its neighbours show. */
export type PlaceholderKind =
  | Slot
  /** The number of a term, a session, a batch: X届, 第X批. */
  | 'ordinal'
  /** What a document or work is called: 《X》. */
  | 'title'
  /** What a project or a thing is called: “X计划”. */
  | 'name'
  /** 发文字号: X发〔20XX〕X号. */
  | 'reference'
  /** A passage, or something no neighbour identifies. */
  | 'text';

/** What the words in a bracket ask for. */
const ASKED: readonly (readonly [pattern: RegExp, kind: PlaceholderKind])[] = [
  [/数|金额|比例/, 'figure'],
  [/姓名|人名|联系人/, 'person'],
  [/单位|部门|机构|公司/, 'organ'],
  [/日期|时间|年份|date/, 'date'],
  [/地点|地名|地区/, 'place'],
  [/名称|name/, 'name'],
  [/标题|title/, 'title'],
  [/文号/, 'reference'],
];

/** What a gap stands for. */
export function kindOf(text: string, { start, end }: Gap): PlaceholderKind {
  const content = text.slice(start, end);
  if (/^[（(【[［〔〈<＜《“「『{$#]/.test(content)) return kindOfBracket(text, content, end);
  if (/^\s/.test(content)) return content.includes('月') || text[end] === '日' ? 'date' : 'reference';
  if (/^(?:[…▲★※待%]|TODO|TBD|FIXME)/i.test(content)) return 'text';
  const before = text[nearestBefore(text, start)] ?? '';
  const after = nearestAfter(text, endOfFigure(text, end));
  if (isReference(text, start, end, before)) return 'reference';
  if (before === '第' || before === '届' || isOrdinalAt(text, after)) return 'ordinal';
  return slotAfter(text, after === -1 ? end : after)?.slot ?? kindOfEnclosure(text, start, end);
}

function kindOfBracket(text: string, content: string, end: number): PlaceholderKind {
  if (content.startsWith('《')) return 'title';
  if (/^[“「『]/.test(content)) return 'name';
  const asked = ASKED.find(([pattern]) => pattern.test(content));
  return asked?.[1] ?? slotAfter(text, end)?.slot ?? 'text';
}

/** X.X亿元, X—X人, 【X】件: where the figure that a gap begins ends. */
function endOfFigure(text: string, end: number): number {
  const match = /^(?:[.．—～~-]{1,2}[XxＸ×*_]{1,4}){0,2}[】）)]?/.exec(text.slice(end, end + 12));
  return end + match![0].length;
}

function isReference(text: string, start: number, end: number, before: string): boolean {
  if (before === '〕' || before === '〔') return true;
  return (
    /^\s*(?:[委党办府政]{0,2}[发函字办]?〔|号令|号文)/.test(text.slice(end, end + 8)) ||
    text.startsWith('令第', start - 2)
  );
}

function isOrdinalAt(text: string, at: number): boolean {
  return at !== -1 && /^(?:届|次全|中全会)/.test(text.slice(at, at + 3));
}

function kindOfEnclosure(text: string, start: number, end: number): PlaceholderKind {
  const before = text[nearestBefore(text, start)] ?? '';
  const after = text[nearestAfter(text, end)] ?? '';
  if (before === '《' || after === '》') return 'title';
  return before === '“' || after === '”' ? 'name' : 'text';
}

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
