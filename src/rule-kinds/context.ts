import { CharClass, charClass } from '../chinese/characters.js';
import type { Range } from '../core/draft.js';

/** Whether a stretch of a text is part of a phrase that has it in it: 会报 in 大会报告. */
export function standsIn(text: string, [start, end]: Range, phrase: string): boolean {
  const part = text.slice(start, end);
  for (let at = phrase.indexOf(part); at !== -1; at = phrase.indexOf(part, at + 1)) {
    if (start >= at && text.startsWith(phrase, start - at)) return true;
  }
  return false;
}

/** Whether nothing but a mark or the beginning of the line stands before an offset, spaces aside. */
export function headsClause(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const kind = charClass(text.charCodeAt(before));
    if (kind === CharClass.Mark || text[before] === '\n') return true;
    if (kind !== CharClass.Space) return false;
  }
  return true;
}
