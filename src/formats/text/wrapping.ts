import { headOrdinal } from '../../core/tree/ordinals.js';
import { columnsOf, type TextLine } from './lines.js';

/** How wide lines of a hard-wrapped text are, in columns. */
const NARROWEST = 30;
const WIDEST = 100;
/** No line of a hard-wrapped text is longer, in characters; in other texts most paragraphs are. */
const LONGEST = 120;
/** How far a full line may stay behind the margin: a Chinese character and a mark that may not begin a line. */
const SLACK = 3;

const CLOSES_SENTENCE = /[。！？；：…]["”’』」）》]*$/;
const MARK_INSIDE = /[，。；：、][^，。；：、]/;

/** Tells which lines go on with the paragraph of the line above. */
export interface Wrapping {
  continues(above: TextLine, line: TextLine): boolean;
}

/**
 * Finds out whether a text is hard-wrapped, as mail programs and old editors do: most of its lines reach the same
 * margin, in the middle of a sentence, and the line below goes on without an indent.
 *
 * @returns `undefined` for a text with one paragraph a line.
 */
export function wrappingOf(lines: readonly TextLine[]): Wrapping | undefined {
  if (lines.length < 6 || lines.some(({ text }) => text.length > LONGEST)) return undefined;
  const base = lines.reduce((least, { indent }) => Math.min(least, indent), LONGEST);
  const width = ({ indent, text }: TextLine) => indent - base + columnsOf(text);
  const margin = marginOf(lines.map(width));
  if (margin === undefined) return undefined;

  const isFull = (line: TextLine, next?: TextLine) =>
    width(line) >= margin - SLACK ||
    (next !== undefined && width(line) + columnsOf(firstWord(next.text)) >= margin);
  const isOpen = (at: number) => {
    const line = lines[at]!;
    const below = lines[at + 1];
    return isFull(line) && below !== undefined && goesOn(below, base) && !CLOSES_SENTENCE.test(line.text);
  };
  const full = lines.filter((line) => isFull(line)).length;
  const open = lines.filter((_, at) => isOpen(at)).length;
  const prose = lines.filter(({ text }) => MARK_INSIDE.test(text)).length;
  if (full < 5 || full < lines.length * 0.4 || open < full * 0.6 || prose < lines.length * 0.6)
    return undefined;

  const setsParagraphsOff = lines.some(
    ({ indent, afterBlank }, at) => at > 0 && (afterBlank || indent > base),
  );
  return {
    continues: (above, line) =>
      goesOn(line, base) &&
      isFull(above, line) &&
      !isBareHeading(above.text) &&
      (setsParagraphsOff || !CLOSES_SENTENCE.test(above.text)),
  };
}

/** The width that most lines come near and few pass. */
function marginOf(widths: readonly number[]): number | undefined {
  const counts = new Uint32Array(LONGEST * 2 + SLACK + 1);
  for (const width of widths) counts[Math.min(width, LONGEST * 2)]!++;
  let best = 0;
  let margin: number | undefined;
  for (let width = NARROWEST; width <= WIDEST; width++) {
    let near = 0;
    for (let behind = 0; behind <= SLACK; behind++) near += counts[width - behind]!;
    if (near > best) {
      best = near;
      margin = width;
    }
  }
  const wider = margin === undefined ? 0 : widths.filter((width) => width > margin).length;
  return wider <= widths.length * 0.1 ? margin : undefined;
}

function goesOn({ indent, afterBlank, text }: TextLine, base: number): boolean {
  return !afterBlank && indent === base && headOrdinal(text, 0) === undefined;
}

/** A number and a title, and no sentence after it. */
function isBareHeading(text: string): boolean {
  return headOrdinal(text, 0) !== undefined && !/[，。；：]/.test(text);
}

/** What of a text moves to the next line as a whole: a Latin word or number, or a Chinese character, with the marks after it. */
function firstWord(text: string): string {
  return /^(?:[!-~]+|.)[，。；：、！？”’）》]*/u.exec(text)![0];
}
