import { toChinese } from '../chinese/numerals.js';
import { PAIRS } from '../chinese/punctuation.js';
import type { Draft, Node, Range } from '../core/draft.js';
import { defineFact } from '../core/facts.js';
import { quantities } from './quantities/quantities.js';
import type { Quantity } from './quantities/quantity.js';
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

/** A list within the sentence of its number. */
interface InlineList {
  readonly listed: number;
  readonly open: boolean;
  readonly range: Range;
  readonly sure: boolean;
}

/** An item of a list is no longer. */
const LONGEST_ITEM = 10;
/** What is counted is named in no more. */
const LONGEST_NOUN = 8;
/** Brackets may explain what is counted, and not list it: 29个省（自治区、直辖市）. */
const KINDS =
  /^(?:[省市区县旗州盟乡镇村局厅委办场站所院校]|自治[区州县旗]|直辖市|社区|街道|农场|林场|园区|开发区|单位|部门|企业)$/;

/** 6个区（东、西、南、北、中） */
function inBrackets({ text }: Draft, { range, value }: Quantity, sentence: Range): InlineList | undefined {
  const open = offsetOf(text, range[1], sentence[1], '（(');
  if (open === undefined) return undefined;
  const close = text.slice(open, sentence[1]).search(/[）)]/);
  if (close < 0) return undefined;
  const inside: Range = [open + 1, open + close];
  const items = itemsIn(text, inside);
  if (!items || items.length < 2 || items.some((item) => KINDS.test(item) || /\d/.test(item)))
    return undefined;
  return { listed: countOf(items, value), open: isOpen(text, inside), range: inside, sure: false };
}

/** 三项清单：正面清单、负面清单和守法清单。 */
function listedBehind({ text }: Draft, { range, value }: Quantity, sentence: Range): InlineList | undefined {
  const colon = offsetOf(text, range[1], sentence[1], '：:');
  if (colon === undefined) return undefined;
  const words = text.slice(colon, sentence[1]).trimEnd();
  const end = colon + words.length - ('。！？'.includes(words.at(-1)!) ? 1 : 0);
  const list: Range = [colon + 1, end];
  const items = itemsIn(text, list);
  if (!items || items.length < 2) return undefined;
  return { listed: countOf(items, value), open: isOpen(text, list), range: list, sure: true };
}

/** 东湖、西湖、南湖三个区; 甲、乙、丙等五项. */
function listedBefore(
  { text }: Draft,
  { range, script, value }: Quantity,
  sentence: Range,
): InlineList | undefined {
  const start = startOfClause(text, sentence[0], range[0]);
  const isOpenList = text[range[0] - 1] === '等';
  const list: Range = [start, isOpenList ? range[0] - 1 : range[0]];
  const items = itemsIn(text, list);
  if (!items || items.length < 2) return undefined;
  // What begins the first item is the verb's, what ends the last may be something else's: only short, even items are
  // sure to be a list.
  const named = items.slice(1);
  const even = named.every((item) => item.length <= 6 && Math.abs(item.length - named[0]!.length) <= 1);
  if (!isOpenList && !(script === 'chinese' && even && items.length >= 3)) return undefined;
  return {
    listed: isOpenList ? items.length : countOf(items, value),
    open: isOpenList,
    range: list,
    sure: false,
  };
}

/** Where the clause begins that goes on before an offset. */
function startOfClause(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && !'，；：。！？（）—'.includes(text[at - 1]!)) at--;
  return at;
}

/** Where one of some marks stands, no further off than a noun is long. */
function offsetOf(text: string, from: number, to: number, marks: string): number | undefined {
  for (let at = from; at < to && at <= from + LONGEST_NOUN; at++) {
    if (marks.includes(text[at]!)) return at;
    if ('，；。、'.includes(text[at]!)) return undefined;
  }
  return undefined;
}

/**
 * The number of items. The last 和 may join two of them, or stand within one: that its halves are as long as the
 * other items tells it, else what the text says.
 */
function countOf(items: readonly string[], said: number): number {
  const last = items.at(-1)!;
  const joint = /以及|[和及与]/.exec(last.slice(1, -1));
  if (!joint) return items.length;
  const halves = [last.slice(0, joint.index + 1), last.slice(joint.index + 1 + joint[0].length)];
  const others = items.slice(1, -1);
  const alike =
    others.length > 0 &&
    halves.every((half) => others.every((item) => Math.abs(item.length - half.length) <= 1));
  return alike || said !== items.length ? items.length + 1 : items.length;
}

/** The items between 、; `undefined` where other marks show that it is no plain list. */
function itemsIn(text: string, [start, end]: Range): string[] | undefined {
  const items: string[] = [];
  let item = '';
  const closing: string[] = [];
  for (let at = start; at < end; at++) {
    const character = text[at]!;
    const close = PAIRS.get(character);
    if (close) closing.push(close);
    else if (character === closing.at(-1)) closing.pop();
    if (closing.length > 0 || !/[、，；：。—]/.test(character)) item += character;
    else if (character === '、') {
      items.push(item);
      item = '';
    } else return undefined;
  }
  items.push(item.replace(/等$/, ''));
  const plain = items.map((part) => part.trim());
  if (/^(?:一方面|一是|一要|第一|首先|既)/.test(plain[0]!)) return undefined;
  return plain.every((part) => part !== '' && part.length <= 2 * LONGEST_ITEM) ? plain : undefined;
}

function isOpen(text: string, [start, end]: Range): boolean {
  return (
    /等(?:$|[^级候同])/.test(text.slice(start, end)) || /[如含]|包括|其中|主要/.test(text.slice(start, end))
  );
}
