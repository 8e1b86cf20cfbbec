import { CharClass, charClass, isDigit, isSpace } from '../../chinese/characters.js';
import type { Numeral } from './numerals.js';
import { type Unit, unitAt } from './units.js';

/** What a number is that counts and measures nothing. */
export type NumberRole =
  /** 2021年, 3月, 8时 */
  | 'date'
  /** 第3, 前三, 二期 */
  | 'ordinal'
  /** 国发〔2021〕1号, 3号楼 */
  | 'number'
  /** 三个代表, “三会一课”, 《十条措施》 */
  | 'name'
  /** 5G, 1+N, 4S店 */
  | 'code'
  /** 3:2, 2×35, 7×24 */
  | 'formula'
  /** 一批, 一定: 一 that counts nothing */
  | 'article'
  /** A number that holds a placeholder, that is too long, or that is no numeral at all. */
  | 'unreadable'
  /** A number with no unit. */
  | 'bare';

/** What a number is that must not be counted with; `undefined` when it is followed by a unit like any quantity. */
export function roleOf(text: string, numeral: Numeral, unit: Unit | undefined): NumberRole | undefined {
  const [start, end] = numeral.range;
  if (isOrdinal(text, start)) return 'ordinal';
  if (isCode(text, start, end, unit)) return 'code';
  if (isFormula(text, start, end)) return 'formula';
  if (isDate(text, numeral)) return 'date';
  const after = text[skipSpace(text, end)] ?? '';
  if (after === '号') return 'number';
  return numeral.script === 'chinese' ? chineseRole(text, numeral, unit) : undefined;
}

/** Counters that make an ordinal of a Chinese numeral before them: 二期工程, 三级医院. 两期 is a count. */
const ORDINAL_COUNTERS = '期届级号等季代线';
/** After 次, what makes a session of it: 十一次全会. */
const SESSIONS = '全会党代';
/** Units before which 一 counts: 增长一倍. */
const COUNTED_ONES = ['times', 'doubling', 'percentage point'];

function chineseRole(
  text: string,
  { range, value, whole }: Numeral,
  unit: Unit | undefined,
): NumberRole | undefined {
  const [start, end] = range;
  if (nameAt(text, start) !== undefined) return 'name';
  const after = text[end] ?? '';
  if (text[start] !== '两' && ORDINAL_COUNTERS.includes(after)) return 'ordinal';
  if (value === 0) return 'name';
  if (after === '次' && SESSIONS.includes(text[end + 1] ?? ' ')) return 'ordinal';
  if (text[start - 1] === '届' || text[start - 1] === '星') return 'ordinal';
  if (value === 1 && unit && !COUNTED_ONES.includes(unit.dimension)) return 'article';
  // 十分 is an adverb, 三元 a brand or a structure.
  if (unit?.dimension === 'score' || (unit?.dimension === 'money' && whole)) return 'name';
  return undefined;
}

/**
 * Names that begin with a number and look as if it counted something. Those in quotation marks need not stand here,
 * nor those in which no counter follows the number (五位一体, 三重一大).
 */
const NAMES =
  '一个中心 两个基本点 两个维护 两个确立 两个大局 两个毫不动摇 两个务必 两个结合 两个文明 两个转变 两个根本 两个市场 ' +
  '两种资源 两个率先 两个百年 两个一百年 两种制度 两个先行 两个健康 两个积极性 两弹一星 ' +
  '三个代表 三个有利于 三个面向 三个务必 三个区分开来 三个不变 三个规律 三类人 三支一扶 三门峡 三张牌 三台县 三班倒 三级甲等 ' +
  '四项基本原则 五项原则 四个全面 四个意识 四个自信 四个伟大 四个服务 四个革除 四个明显 四个着力 四个走在前列 四个现代化 四种形态 四个不摘 四个最严 ' +
  '五个文明 五个统筹 五个自信 五个认同 五个一工程 五篇大文章 五台山 五台县 五家渠 五个必由之路 ' +
  '六个一 六个坚持 六项纪律 六条禁令 七个有之 七台河 七个必须 八项规定 三次产业 八个坚持 八家子 八条禁令 ' +
  '九年义务 九年制义务 九年一贯制 九条禁令 十个明确 十个全覆盖 十四个坚持 十三个方面成就 十二年国民教育 千家万户 百家争鸣 ' +
  '三家店 二元结构 三元桥 三件套 一条龙 一件事 一个拳头';

const NAMES_BY_HEAD = namesByHead();

function namesByHead(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const name of NAMES.split(' ')) table.set(name[0]!, [...(table.get(name[0]!) ?? []), name]);
  return table;
}

function nameAt(text: string, at: number): string | undefined {
  return NAMES_BY_HEAD.get(text[at]!)?.find((name) => text.startsWith(name, at));
}

function isCode(text: string, start: number, end: number, unit: Unit | undefined): boolean {
  const before = text.charCodeAt(start - 1);
  if (start > 0 && (isLatinCode(before) || before === PLUS)) return true;
  const after = text.charCodeAt(end);
  return end < text.length && (after === PLUS || (unit === undefined && isLatinCode(after)));
}

const PLUS = 0x2b;

function isLatinCode(code: number): boolean {
  return charClass(code) === CharClass.Latin;
}

const OPERATORS = '×*＊:：∶/=÷';

/** Whether a sign that joins numbers stands between this one and another. */
function isFormula(text: string, start: number, end: number): boolean {
  const left = skipSpaceBack(text, start) - 1;
  if (left > 0 && OPERATORS.includes(text[left]!) && endsInDigit(text, skipSpaceBack(text, left)))
    return true;
  const right = skipSpace(text, end);
  return (
    right < text.length &&
    OPERATORS.includes(text[right]!) &&
    isDigit(text.charCodeAt(skipSpace(text, right + 1)))
  );
}

function endsInDigit(text: string, end: number): boolean {
  return end > 0 && isDigit(text.charCodeAt(end - 1));
}

/** After a number of years: what makes a span of it, where 98年 alone is a year. */
const SPAN_OF_YEARS = ['来', '以上', '以来', '内', '间', '左右', '期'];

function isDate(text: string, { range, value, whole, more }: Numeral): boolean {
  if (!whole || more) return false;
  const at = skipSpace(text, range[1]);
  const isYear = value >= 1800 && value <= 2200;
  switch (text[at]) {
    case '年':
      return (
        isYear ||
        (value >= 50 &&
          value <= 99 &&
          range[1] - range[0] === 2 &&
          !startsWithAny(text, at + 1, SPAN_OF_YEARS))
      );
    case '月':
      return value >= 1 && value <= 12;
    case '日':
      return value >= 1 && value <= 31;
    case '时':
      return value <= 24;
    case '世':
      return text.startsWith('世纪', at);
    default:
      return isYear && isDateRange(text, at);
  }
}

/** 2003—2007年, 2003至2007年. */
function isDateRange(text: string, at: number): boolean {
  if (!'—–-－~～至到、和'.includes(text[at] ?? ' ')) return false;
  let end = skipSpace(text, at + 1);
  const digits = end;
  while (end < text.length && end < digits + 4 && isDigit(text.charCodeAt(end))) end++;
  return end === digits + 4 && text[skipSpace(text, end)] === '年';
}

function startsWithAny(text: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, at));
}

/** Words that end in 前 and say when, not which: 目前3家 is a count. */
const BEFORE_NOW = '目以当提年之日此';

function isOrdinal(text: string, start: number): boolean {
  const at = skipSpaceBack(text, start) - 1;
  return text[at] === '第' || (text[at] === '前' && !BEFORE_NOW.includes(text[at - 1] ?? ' '));
}

/** The offset after at most one space: a number and its unit may be set apart. */
export function skipSpace(text: string, at: number): number {
  return at < text.length && isSpace(text.charCodeAt(at)) && text[at] !== '\n' ? at + 1 : at;
}

/** The offset before at most one space. */
export function skipSpaceBack(text: string, at: number): number {
  return at > 0 && isSpace(text.charCodeAt(at - 1)) && text[at - 1] !== '\n' ? at - 1 : at;
}

/** The unit of a number that ends at an offset, with where the unit begins. */
export function unitAfter(text: string, end: number): { unit: Unit; start: number } | undefined {
  const start = skipSpace(text, end);
  const unit = unitAt(text, start);
  return unit && { unit, start };
}
