import { PAIRS } from '../../chinese/punctuation.js';
import type { Draft, Range } from '../../core/draft.js';
import type { Quantity } from '../quantities/quantity.js';

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
export function inBrackets(
  { text }: Draft,
  { range, value }: Quantity,
  sentence: Range,
): InlineList | undefined {
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
export function listedBehind(
  { text }: Draft,
  { range, value }: Quantity,
  sentence: Range,
): InlineList | undefined {
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
export function listedBefore(
  { text }: Draft,
  { range, script, value }: Quantity,
  sentence: Range,
): InlineList | undefined {
  const start = startOfClause(text, sentence[0], range[0]);
  const isOpenList = text[range[0] - 1] === '等';
  const list: Range = [start, isOpenList ? range[0] - 1 : range[0]];
  const items = itemsIn(text, list);
  if (!items || items.length < 2) return undefined;
  // What begins the first item is the verb's, what ends the last may be something else's: only short, even items are sure to be a list.
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

/** The items between 、; `undefined` where other marks tell that it is no plain list. */
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
