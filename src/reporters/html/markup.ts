import { printable } from '../printable.js';

/** What stands in a page as it is: markup in which every text is already escaped. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in markup; whatever is not markup itself is text, and stays text. */
export type Content = Markup | string | number | undefined | false | readonly Content[];

export const nothing = new Markup('');

/** Markup with values in it, in elements or between the quotes of attributes. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let source = strings[0]!;
  for (let at = 0; at < values.length; at++) source += sourceOf(values[at]!) + strings[at + 1]!;
  return new Markup(source);
}

function sourceOf(content: Content): string {
  if (content instanceof Markup) return content.source;
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  if (Array.isArray(content)) return content.map(sourceOf).join('');
  return '';
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text for elements and attributes alike, as HTML and XML read it. What could not be seen, or would turn the direction
 * of what follows, is shown by a sign of its own; so are halves of characters, which no file can hold.
 */
function escaped(text: string): string {
  return text
    .split('\t')
    .map(printable)
    .join('\t')
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`)
    .replace(/[&<>"]/g, (c) => ENTITIES[c]!);
}
