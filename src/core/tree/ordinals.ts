import { toHalfWidth } from '../../chinese/characters.js';
import { fromChinese } from '../../chinese/numerals.js';
import type { Ordinal, OrdinalForm } from '../draft.js';

const HAN = '[一二三四五六七八九十百]{1,4}';

/**
 * The numbers that stand before a heading, each with how wrong marks for it look too: the tree must not change
 * because a mark is set badly, or a rule on marks would have nothing to look at.
 */
const FORMS: readonly { readonly form: OrdinalForm; readonly pattern: RegExp }[] = [
  { form: '第一章', pattern: new RegExp(`^第(${HAN}|\\d{1,2})(?:章|部分|编)[、，：:]?\\s*`) },
  { form: '（一）', pattern: new RegExp(`^[（(]\\s?(${HAN})\\s?[）)][、，.．]?\\s*`) },
  // Not 一、二等奖 or 三、四季度: there the mark joins two numbers.
  {
    form: '一、',
    pattern: new RegExp(
      `^(${HAN})\\s?(?:、|[.．]|，(?=\\s))(?!${HAN}(?:[、，]|等|季|线|产业|类|级|期|轮|批))\\s*`,
    ),
  },
  { form: '（1）', pattern: /^[（(]([0-9０-９]{1,2})[）)][、，.．]?\s*/ },
  // Not 1.5万名: a decimal at the head of a line is no number of a heading. 1.2021年…… is one that lacks a space.
  { form: '1.', pattern: /^([0-9０-９]{1,2})[.．、](?:(?![0-9０-９])|(?=(?:19|20)[0-9]{2}年))\s*/ },
  { form: '①', pattern: /^([①-⑳])[、.．]?\s*/ },
];

/** The number at the head of a paragraph. `offset` is where the paragraph begins in the draft. */
export function headOrdinal(paragraph: string, offset: number): Ordinal | undefined {
  for (const { form, pattern } of FORMS) {
    const match = pattern.exec(paragraph);
    if (!match) continue;
    const value = ordinalValue(match[1]!);
    if (value === undefined) return undefined;
    return { form, value, range: [offset, offset + match[0].length] };
  }
  return undefined;
}

/** The value of a number in any of the scripts that ordinals are set in. */
export function ordinalValue(text: string): number | undefined {
  const code = text.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  const plain = toHalfWidth(text);
  return /^\d+$/.test(plain) ? Number(plain) : fromChinese(text);
}

/** The value of 最后, whose place in the sequence follows from its neighbours. */
export const LAST_OF_SEQUENCE = 99;
const SEQUENCE_WORDS: Readonly<Record<string, number>> = {
  首先: 1,
  其次: 2,
  再次: 3,
  最后: LAST_OF_SEQUENCE,
};

const RUN_IN_STARTS = new Set(
  Array.from('一二三四五六七八九十第其首再最①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', (start) => start.charCodeAt(0)),
);

/** Whether a number of a run-in list may begin with a UTF-16 code unit: for most places one look is enough. */
export function mayBeRunInOrdinal(code: number): boolean {
  return RUN_IN_STARTS.has(code);
}

/**
 * The number that opens an item of a run-in list, at `at`: 一是, 一要, 第一，, 首先，, 其一，, ①. The caller ensures
 * that a sentence or clause begins there; without that boundary 统一是 and 之一是 would do.
 */
export function runInOrdinal(text: string, at: number): Ordinal | undefined {
  for (const { form, pattern } of RUN_IN_FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const value = SEQUENCE_WORDS[match[1]!] ?? ordinalValue(match[1]!);
    if (value === undefined) return undefined;
    return { form, value, range: [at, at + match[0].length] };
  }
  return undefined;
}

const RUN_IN_FORMS: readonly { readonly form: OrdinalForm; readonly pattern: RegExp }[] = [
  { form: '一是', pattern: /([一二三四五六七八九十]{1,3})(?:是(?![否非])|要(?![求素点件务害]))/y },
  // Not 第一、二产业 or 第三、第四季度: there the mark joins two numbers.
  { form: '第一', pattern: /第([一二三四五六七八九十]{1,3})(?:[，,]|、(?!第?[一二三四五六七八九十]))/y },
  { form: '其一', pattern: /其([一二三四五六七八九十])[，,、]/y },
  { form: '首先', pattern: /(首先|其次|再次|最后)[，,、]/y },
  { form: '①', pattern: /([①-⑳])/y },
];
