import { toHalfWidth } from '../../chinese/widths.js';

/** What a change is counted from. */
export type Against =
  /** 同比, 比上年 */
  | { readonly kind: 'year-ago' }
  /** 比2007年 */
  | { readonly kind: 'year'; readonly year: number }
  /** 环比, 比上月 */
  | { readonly kind: 'previous' }
  /** 比计划, 高于全国 */
  | { readonly kind: 'other' };

const COMPARAND = /(?:[比较](?![重例率值较如])|与|同)([^比较，、]{1,14}?)(?:相比|比)?$/;

/** 同比, 比上年, 与2010年相比 at the end. */
export function comparandAtEnd(
  text: string,
): { readonly against: Against; readonly rest: string } | undefined {
  if (text.endsWith('同比')) return { against: { kind: 'year-ago' }, rest: text.slice(0, -2) };
  if (text.endsWith('环比')) return { against: { kind: 'previous' }, rest: text.slice(0, -2) };
  const match = COMPARAND.exec(text.slice(-20));
  if (!match) return undefined;
  const rest = text.slice(0, -match[0].length);
  const against = againstOf(toHalfWidth(match[1]!));
  // 与 and 同 join nouns as well, unless a time follows.
  if (/^[与同]/.test(match[0]) && against.kind === 'other') return undefined;
  if (/[占同环对]$/.test(rest) && match[0].startsWith('比')) return undefined;
  return { against, rest };
}

function againstOf(text: string): Against {
  if (/预[计算]|计划|目标/.test(text)) return { kind: 'other' };
  if (/^(?:上年|去年|上一年|同期|年初)/.test(text)) return { kind: 'year-ago' };
  if (/^上(?:个?月|个?季|期|半年|次|周|轮)|^前/.test(text)) return { kind: 'previous' };
  const year = /^((?:19|20)\d\d)年/.exec(text)?.[1];
  return year === undefined ? { kind: 'other' } : { kind: 'year', year: Number(year) };
}
