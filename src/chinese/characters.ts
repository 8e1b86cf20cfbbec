/** What a UTF-16 code unit is to the lexer. One table lookup a character, so that the scan stays linear and cheap. */
export const CharClass = {
  Other: 0,
  /** Punctuation and symbols of either width. */
  Mark: 1,
  /** 0–9 and ０–９. */
  Digit: 2,
  /** A–Z, a–z and their full-width forms, and the Greek and Cyrillic letters that are typed for X. */
  Latin: 3,
  /** A Chinese numeral: 〇零一二三四五六七八九十百千万亿两. */
  HanDigit: 4,
  /** Spaces, U+3000 included, and line breaks. */
  Space: 5,
} as const;

export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const MARKS =
  '，。、；：？！“”‘’（）《》〈〉【】〔〕［］｛｝「」『』…—－～·•．／＼％‰＋＝＜＞＊＿＃＠＆＄￥¥§※×÷±≤≥≈→←↑↓√☑☐□■○●◯◎◇◆△▲▽▼★☆✕✖╳｜〃°′″℃−–―‐‑‧・﹐﹑﹔﹕﹖﹗';
const ASCII_MARKS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const HAN_DIGITS = '〇零一二三四五六七八九十百千万亿两';
const SPACES = ' \t\n\r\u00A0\u3000\u2002\u2003\u2009\u200B\uFEFF';
/** Letters of other scripts that stand where an X was meant: Cyrillic Ha, Greek Chi, Roman ten. */
const X_LETTERS = 'ХхΧχⅩⅹ';

/** Every letter of the class Latin. */
export const LATIN_LETTERS =
  [0x41, 0x61, 0xff21, 0xff41].map((base) => fromCodes(base, 26)).join('') + X_LETTERS;

function fromCodes(base: number, count: number): string {
  return String.fromCharCode(...Array.from({ length: count }, (_, index) => base + index));
}

const CLASSES = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const mark = (characters: string, kind: CharClass) => {
    for (let i = 0; i < characters.length; i++) classes[characters.charCodeAt(i)] = kind;
  };
  mark(MARKS + ASCII_MARKS, CharClass.Mark);
  mark(HAN_DIGITS, CharClass.HanDigit);
  mark(SPACES, CharClass.Space);
  mark(LATIN_LETTERS, CharClass.Latin);
  for (const base of [0x30, 0xff10]) classes.fill(CharClass.Digit, base, base + 10);
  return classes;
}

/** The class of a UTF-16 code unit. */
export function charClass(code: number): CharClass {
  return CLASSES[code] as CharClass;
}

/** Whether a UTF-16 code unit is a Han character of the Basic Multilingual Plane, or half of one beyond it. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    (code >= 0xd840 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** Whether a UTF-16 code unit is white space of any kind, U+3000 and line breaks included. */
export function isSpace(code: number): boolean {
  return CLASSES[code] === CharClass.Space;
}

/** Whether a UTF-16 code unit is a digit, ASCII or full-width. */
export function isDigit(code: number): boolean {
  return CLASSES[code] === CharClass.Digit;
}

/** Whether a UTF-16 code unit is a letter, ASCII or full-width, or looks like an X. */
export function isLatin(code: number): boolean {
  return CLASSES[code] === CharClass.Latin;
}

/** The text without any white space: titles are set with spaced characters (政 府 工 作 报 告). */
export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200B]+/g, '');
}

/**
 * Full-width letters, digits and signs (U+FF01–FF5E) as their ASCII twins, other characters unchanged. The
 * result has as many UTF-16 code units as the text, so an offset in one is an offset in the other.
 */
export function toHalfWidth(text: string): string {
  // Nearly always there are none, and to look takes a tenth of the time of replacing none.
  if (!/[！-～]/.test(text)) return text;
  return text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

const CHINESE = /[㐀-鿿\u{20000}-\u{323af}，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』…—％～]/u;

/** Whether a character is Han, or a mark of Chinese punctuation. */
export function isChineseCharacter(character: string): boolean {
  return CHINESE.test(character);
}

/** The nearest character before an offset that is no space, on its line; empty at the head of the line. */
export function characterBefore(text: string, offset: number): string {
  let at = offset - 1;
  while (at >= 0 && text[at] !== '\n' && isSpace(text.charCodeAt(at))) at--;
  return at < 0 || text[at] === '\n' ? '' : wholeCharacter(text, at);
}

/** The nearest character from an offset on that is no space, on its line; empty at the end of the line. */
export function characterAfter(text: string, offset: number): string {
  let at = offset;
  while (at < text.length && text[at] !== '\n' && isSpace(text.charCodeAt(at))) at++;
  return at >= text.length || text[at] === '\n' ? '' : wholeCharacter(text, at);
}

/** The character of which the code unit at an offset is part: Han beyond the Basic Multilingual Plane have two. */
export function wholeCharacter(text: string, offset: number): string {
  const code = text.charCodeAt(offset);
  const start = code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
  const point = text.codePointAt(start);
  return point !== undefined && point > 0xffff ? String.fromCodePoint(point) : (text[offset] ?? '');
}
