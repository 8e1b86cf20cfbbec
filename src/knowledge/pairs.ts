import { readPair } from '../chinese/pairs.js';

/** Wrong forms as pairs with the right one; one that has its own right form, as `误>正`, stays as it is. */
export function pairsWith(right: string, wrong: readonly string[]): string[] {
  return wrong.map((form) => (form.includes('>') ? form : `${form}>${right}`));
}

/** Whether a text is one entry of a table of pairs. */
export function isPair(text: string): boolean {
  if (/\s/.test(text)) return false;
  try {
    readPair(text);
    return true;
  } catch {
    return false;
  }
}
