import { fromChinese, toChinese } from '../../../src/chinese/numerals.js';

/** A number at the head of a line or of an item in a paragraph, as a mutator sees it. */
export interface Numbered {
  /** Where the mark stands. */
  readonly range: readonly [start: number, end: number];
  readonly value: number;
  /** The mark with another number. */
  with(value: number): string;
}

const HEADS = [/^([一二三四五六七八九十]+)(?=、)/gm, /^（([一二三四五六七八九十]+)）/gm];
const ITEMS = [
  /(?<=^|[。；])([一二三四五六七八九十]+)是/gm,
  /(?<=^|[。；])([一二三四五六七八九十]+)要/gm,
  /(?<=^|[。；])第([一二三四五六七八九十]+)，/gm,
];

/** Runs of headings of one form that count up one by one, wherever they stand in the text. */
export function headingRuns(text: string): Numbered[][] {
  return HEADS.flatMap((pattern) => runsOf(text, pattern));
}

/** Runs of items of a list in running text. */
export function itemRuns(text: string): Numbered[][] {
  return ITEMS.flatMap((pattern) => runsOf(text, pattern));
}

/** The runs of at least three. */
function runsOf(text: string, pattern: RegExp): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const match of text.matchAll(pattern)) {
    const [mark, numeral] = match as unknown as [string, string];
    const value = fromChinese(numeral);
    if (value === undefined) continue;
    const range = [match.index, match.index + mark.length] as const;
    const numbered = { range, value, with: (other: number) => mark.replace(numeral, toChinese(other)) };
    const run = runs.at(-1);
    if (run && value === run.at(-1)!.value + 1) run.push(numbered);
    else runs.push([numbered]);
  }
  return runs.filter((run) => run[0]!.value === 1 && run.length >= 3);
}
