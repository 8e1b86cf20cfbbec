import { toHalfWidth } from '../../chinese/characters.js';
import { PAIRS, SENTENCE_ENDS } from '../../chinese/punctuation.js';
import { gap, type Recogniser } from './gap.js';
import { isDigitAt, isOtherLetterAt, isSpaceAt, skipSpaces } from './neighbours.js';

/** A note to the writer is short. */
const LONGEST_NOTE = 20;

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ...PAIRS,
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
  ['＜', '＞'],
]);

/** Names of what belongs in the place: 【数据】, [单位名称], 〈姓名〉. */
const SLOT_NAME =
  /^(?:具体|相关|有关)?(?:数据|数字|数值|单位|单位名称|部门|部门名称|机构名称|公司名称|姓名|人名|职务|日期|时间|年份|地点|地名|地区|金额|数量|比例|名称|标题|内容|文号|联系人|电话|案例|事例|填写|填入|填报|补充)$/;

/** 待补充, 数据待提供, 此处填写. */
const NOTE =
  /^(?:.{0,6}待(?:补充?|填写?|核实?|核对|确定?|定|完善|确认|提供|更新|查实?|续|统计|补录|细化)|(?:此处|这里|请)(?:填|补|插|输|写|加|应|需|添).{0,12}|填写.{0,8})[。！]?$/;

/**
 * 【案例】 heads the account of a case, and （名称） may explain what stands before it: there only empty brackets and notes
 * count.
 */
const NAMES_IN = '【[［<＜〈';
const NOT_A_GAP = new Set(['案例', '事例']);

/** （　）人, 【】件, “”, （待补充）, 【数据】, （略）. */
export const readBrackets: Recogniser = ({ text }, at) => {
  const opener = text[at]!;
  const closer = CLOSERS.get(opener)!;
  const isAscii = opener.charCodeAt(0) < 0x80;
  const start = skipSpaces(text, at + 1);
  if (text[start] === closer) {
    const isCode = isAscii && (start === at + 1 || isOtherLetterAt(text, at - 1));
    // “” and 《》 may be spoken of themselves.
    return isCode
      ? { end: start + 1 }
      : gap(at, start + 1, '《“「『'.includes(opener) ? 'likely' : 'certain');
  }
  const close = text.slice(at + 1, at + 2 + LONGEST_NOTE).indexOf(closer);
  if (close === -1) return { end: at + 1 };
  const end = at + 2 + close;
  const content = toHalfWidth(text.slice(at + 1, end - 1)).replace(/\s+/g, '');
  if (NOTE.test(content) && opener !== '《' && opener !== '“') return gap(at, end);
  if (NAMES_IN.includes(opener) && SLOT_NAME.test(content) && !NOT_A_GAP.has(content)) return gap(at, end);
  // After a whole sentence （略） says that a public copy omits something.
  if (content === '略' && !SENTENCE_ENDS.includes(text[at - 1] ?? '，')) return gap(at, end, 'likely');
  return { end: at + 1 };
};

/** 2021年　月　日: the blanks where month and day belong, as one gap. */
export const readBlankDate: Recogniser = ({ text }, at) => {
  const none = { end: at + 1 };
  if (!isSpaceAt(text, at + 1)) return none;
  const month = skipSpaces(text, at + 1);
  if (text[month] !== '月' || !isSpaceAt(text, month + 1)) return none;
  const day = skipSpaces(text, month + 1);
  return text[day] === '日' ? gap(at + 1, day) : none;
};

/** 12月　日: the blank where the day belongs. */
export const readBlankDay: Recogniser = ({ text }, at) => {
  const none = { end: at + 1 };
  if (!isSpaceAt(text, at + 1) || !isDigitAt(text, at - 1)) return none;
  const day = skipSpaces(text, at + 1);
  return text[day] === '日' ? gap(at + 1, day) : none;
};

/** 〔2021〕　号: the blank where the number belongs. */
export const readBlankNumber: Recogniser = ({ text }, at) => {
  const none = { end: at + 1 };
  if (!isSpaceAt(text, at + 1)) return none;
  const word = skipSpaces(text, at + 1);
  return text[word] === '号' ? gap(at + 1, word) : none;
};
