import type { Range } from '../core/draft.js';
import type { FixedListEntry } from '../knowledge/types.js';

/** A member of a list where it stands in a text. */
export interface MemberHit {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly range: Range;
}

/** A fixed list as a text has it: members that follow on one another. */
export interface ListMention {
  readonly list: FixedListEntry;
  readonly members: readonly MemberHit[];
  /** What stands between or beside the members and is none. */
  readonly foreign: readonly Range[];
  /** From the first member, or what stands before it, to the last. */
  readonly range: Range;
}

/** Not 与: A与B、C、D sets A against the others. */
const SEPARATORS = /[、，,；]|以及|和|及/;
const MARKS = /[“”"‘’'\s]/g;
/** The longest thing that counts as one more member of a list. */
const LONGEST_MEMBER = 10;

/** Joins the members of a list that follow on one another into mentions of it. */
export function mentionsOf(text: string, list: FixedListEntry, hits: readonly MemberHit[]): ListMention[] {
  const mentions: ListMention[] = [];
  let members: MemberHit[] = [];
  let foreign: Range[] = [];
  const close = () => {
    const [first] = members;
    const last = members.at(-1);
    if (first && last && members.length > 1) {
      const beside = besideOf(text, list, first.range, last.range);
      const all = [...foreign, ...beside];
      const range: Range = [
        Math.min(first.range[0], ...all.map(([start]) => start)),
        Math.max(last.range[1], ...all.map(([, end]) => end)),
      ];
      mentions.push({ list, members, foreign: all, range });
    }
    members = [];
    foreign = [];
  };
  for (const hit of hits) {
    const last = members.at(-1);
    if (last) {
      if (hit.range[0] < last.range[1]) continue;
      const between = strangersBetween(text, list, [last.range[1], hit.range[0]]);
      if (between) foreign.push(...between);
      else close();
    }
    members.push(hit);
  }
  close();
  return mentions;
}

/** What stands between two members and is none; `undefined` when the members do not follow on one another. */
function strangersBetween(
  text: string,
  { between = [] }: FixedListEntry,
  [start, end]: Range,
): Range[] | undefined {
  if (end === start || end - start > 2 * LONGEST_MEMBER) return undefined;
  let gap = text.slice(start, end).replace(MARKS, '');
  for (const word of between) gap = gap.replaceAll(word, '');
  if (gap === '') return [];
  const parts = gap.split(SEPARATORS).filter((part) => part !== '');
  if (parts.length === 0) return [];
  if (!SEPARATORS.test(gap[0]!) || !SEPARATORS.test(gap.at(-1)!) || parts.length > 1) return undefined;
  const at = text.indexOf(parts[0]!, start);
  return isHan(parts[0]!) && at !== -1 ? [[at, at + parts[0]!.length]] : undefined;
}

/** One more word right before the first or behind the last member that ends as members do. */
function besideOf(text: string, { ending, forms }: FixedListEntry, first: Range, last: Range): Range[] {
  if (ending === undefined) return [];
  const beside: Range[] = [];
  const before = text.slice(Math.max(0, first[0] - LONGEST_MEMBER), first[0]);
  const word = /([\u4e00-\u9fff]{2,6})[、和]$/.exec(before)?.[1];
  if (word?.endsWith(ending) && !forms.some((member) => word.endsWith(member))) {
    const end = first[0] - 1;
    beside.push([end - ending.length - 2, end]);
  }
  const after = text.slice(last[1], last[1] + LONGEST_MEMBER);
  const next = new RegExp(`^[、和]([\\u4e00-\\u9fff]{1,4}?${ending})`).exec(after)?.[1];
  if (next !== undefined && !forms.includes(next)) beside.push([last[1] + 1, last[1] + 1 + next.length]);
  return beside;
}

function isHan(text: string): boolean {
  return text.length <= LONGEST_MEMBER && /^[\u4e00-\u9fff]+$/.test(text);
}
