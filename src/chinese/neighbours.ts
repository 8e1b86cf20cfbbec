import { isSpace } from './characters.js';

const CHINESE = /[㐀-鿿，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』…—％～]/u;

/** Whether a character is Han, or a mark of Chinese punctuation. */
export function isChineseCharacter(character: string): boolean {
  return CHINESE.test(character);
}

/** The nearest character before an offset that is no space, on its line; empty at the head of the line. */
export function characterBefore(text: string, offset: number): string {
  let at = offset - 1;
  while (at >= 0 && text[at] !== '\n' && isSpace(text.charCodeAt(at))) at--;
  return at < 0 || text[at] === '\n' ? '' : text[at]!;
}

/** The nearest character from an offset on that is no space, on its line; empty at the end of the line. */
export function characterAfter(text: string, offset: number): string {
  let at = offset;
  while (at < text.length && text[at] !== '\n' && isSpace(text.charCodeAt(at))) at++;
  return at >= text.length || text[at] === '\n' ? '' : text[at]!;
}
