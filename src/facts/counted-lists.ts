import { toChinese } from '../chinese/numerals.js';
import type { Draft, Node, Range } from '../core/draft.js';
import { defineFact } from '../core/facts.js';
import { inBrackets, listedBefore, listedBehind } from './counted-lists/inline.js';
import { type Quantity, quantities } from './quantities.js';
import { type RunInList, runInLists } from './run-in-lists.js';

/** A number of things, with the list of these things beside it. */
export interface CountedList {
  readonly quantity: Quantity;
  readonly listed: number;
  /** Whether 等 says that the list is not all: then only more than the number is wrong. */
  readonly open: boolean;
  /** Where the list stands; of a list of sections, the number itself. */
  readonly range: Range;
  /** Whether it is beyond doubt what the items are. */
  readonly sure: boolean;
}

/** Numbers of things with a list of them: 三项清单：……, 五个方面：一是……, 东、西、南三个区. */
export const countedLists = defineFact<readonly CountedList[]>({
  id: 'countedLists',
  compute({ draft, fact }) {
    const counts = fact(quantities).all.filter(isCount);
    const lists = fact(runInLists);
    const found: CountedList[] = [];
    let next = 0;
    let nextList = 0;
    for (const { range, sections } of sentencesOf(draft.root)) {
      while (next < counts.length && counts[next]!.range[0] < range[0]) next++;
      while (nextList < lists.length && lists[nextList]!.items[0]!.range[0] < range[0]) nextList++;
      for (; next < counts.length && counts[next]!.range[1] <= range[1]; next++) {
        const quantity = counts[next]!;
        const list =
          inBrackets(draft, quantity, range) ??
          listedBehind(draft, quantity, range) ??
          itemsAfter(draft, quantity, lists[nextList]) ??
          sectionsAfter(draft, quantity, range, sections) ??
          listedBefore(draft, quantity, range);
        if (list && isNear(list.listed, quantity)) found.push({ quantity, ...list });
      }
    }
    return found;
  },
});

/** Counters of what a text may list. */
const COUNTERS = ['个', '项', '条', '件', '类', '种', '名', '位', '家', '所', '支'];
const MOST = 20;

function isCount({ unit, value, hedge, spans }: Quantity): boolean {
  return (
    unit !== undefined && COUNTERS.includes(unit.name) && value >= 2 && value <= MOST && !hedge && !spans
  );
}

/** Who counts wrong is off by one; a list that is longer or shorter by more is another list. */
function isNear(listed: number, { value }: Quantity): boolean {
  return Math.abs(listed - value) <= 1;
}

interface Place {
  readonly range: Range;
  /** How many sections follow the paragraph that the sentence ends. */
  readonly sections: number;
}

function sentencesOf(node: Node, sections = 0): Place[] {
  if (node.type === 'Sentence') return [{ range: node.range, sections }];
  if (!('children' in node)) return [];
  const children: readonly Node[] = node.children;
  return children.flatMap((child, index) => {
    if (node.type === 'Paragraph') return sentencesOf(child, index === children.length - 1 ? sections : 0);
    const isIntroduction = child.type === 'Paragraph' && children[index + 1]?.type === 'Section';
    return sentencesOf(child, isIntroduction ? sectionsFrom(children, index + 1) : 0);
  });
}

/** How many sections follow that count on from one. */
function sectionsFrom(nodes: readonly Node[], start: number): number {
  let count = 0;
  for (const node of nodes.slice(start)) {
    const ordinal = node.type === 'Section' ? node.heading.ordinal : undefined;
    if (ordinal?.value !== count + 1) break;
    count++;
  }
  return count;
}

/** Between a number and the list it announces hardly anything stands: 抓好五个方面的工作。一是……. */
const ANNOUNCEMENT = /^(?:[^，；。]{0,10}[：—]+|[^，；。]{0,4}(?:方面|工作|任务|事|措施|举措|重点)。)\s*$/;

/** 五件事：一是……二是…… */
function itemsAfter(
  draft: Draft,
  { range }: Quantity,
  list: RunInList | undefined,
): Omit<CountedList, 'quantity'> | undefined {
  const first = list?.items[0];
  const last = list?.items.at(-1);
  if (!first || !last || first.range[0] - range[1] > 20 || first.range[0] < range[1]) return undefined;
  if (!ANNOUNCEMENT.test(draft.text.slice(range[1], first.range[0]))) return undefined;
  const listed = list!.items.length;
  // A list that goes on in a way not read as one is no list to count.
  const next = toChinese(listed + 1);
  const rest = draft.text.slice(first.range[0], last.range[1]);
  if (rest.includes(`第${next}`) || rest.includes(`${next}是`) || rest.includes(`${next}要`))
    return undefined;
  return { listed, open: false, range: [first.range[0], last.range[1]], sure: true };
}

/** 抓好以下四个方面的工作：, and four sections. */
function sectionsAfter(
  draft: Draft,
  { range }: Quantity,
  sentence: Range,
  sections: number,
): Omit<CountedList, 'quantity'> | undefined {
  const rest = draft.text.slice(range[1], sentence[1]).trim();
  if (sections < 2 || !/^(?:方面)?的?(?:重点|主要)?(?:工作|任务|事情|事|方面)?[：:]$/.test(rest))
    return undefined;
  return { listed: sections, open: false, range, sure: false };
}
