import { eastAsianWidth } from 'get-east-asian-width';

const ELLIPSIS = '…';

/** How many columns of a terminal a text takes. Marks such as “” and … are wide, as in Chinese fonts. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/** The text filled up with spaces to a number of columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** Whether a text takes no more columns than there are. */
function fits(text: string, columns: number): boolean {
  // No code unit takes more than two: most texts need not be looked at.
  return 2 * text.length <= columns || columnsOf(text) <= columns;
}

/** The text without its middle where it takes more columns than there are. */
export function withoutMiddle(text: string, columns: number): string {
  if (fits(text, columns)) return text;
  const half = (columns - columnsOf(ELLIPSIS)) / 2;
  return startOf(text, half) + ELLIPSIS + endOf(text, half);
}

/** The text without its beginning where it takes more columns than there are. */
export function withoutStart(text: string, columns: number): string {
  return fits(text, columns) ? text : ELLIPSIS + endOf(text, columns - columnsOf(ELLIPSIS));
}

/** The text without its end where it takes more columns than there are. */
export function withoutEnd(text: string, columns: number): string {
  return fits(text, columns) ? text : startOf(text, columns - columnsOf(ELLIPSIS)) + ELLIPSIS;
}

function startOf(text: string, columns: number): string {
  return fitting(text, columns).join('');
}

function endOf(text: string, columns: number): string {
  return fitting([...text].reverse(), columns)
    .reverse()
    .join('');
}

/** As many of the first characters as fit. */
function fitting(characters: Iterable<string>, columns: number): string[] {
  const kept: string[] = [];
  let left = columns;
  for (const character of characters) {
    left -= widthOf(character);
    if (left < 0) break;
    kept.push(character);
  }
  return kept;
}

function widthOf(character: string): number {
  return eastAsianWidth(character.codePointAt(0)!, { ambiguousAsWide: true });
}
