import { printable } from '../printable.js';

/**
 * A text as a message of SARIF. Braces are doubled, for they mark places to fill in; and a bracket that would make a
 * link of what stands before it is escaped.
 */
export function messageText(text: string): { text: string } {
  const shown = text.split('\n').map(printable).join('\n');
  return { text: shown.replace(/[{}]/g, '$&$&').replaceAll('](', '\\](') };
}
