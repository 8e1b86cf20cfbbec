/** A wrong phrase, and what to write instead. */
export interface Pair {
  /** What is looked for: the wrong phrase with what must follow it. */
  readonly phrase: string;
  readonly wrong: string;
  /** What to write instead; empty when that is not known. */
  readonly right: string;
  /** Sound phrases that have the wrong one in them. */
  readonly within: readonly string[];
  /** Whether it is wrong only at the head of a clause. */
  readonly headOnly: boolean;
}

/**
 * Reads a table of pairs: `wrong>right`, apart by white space, each with the sound phrases that have the wrong one in
 * them (`会报>汇报!大会报告`), with `^` before it when it is wrong only at the head of a clause, and with `|` before what
 * must follow (`^截止|20>截至`). A line that begins with # is a title.
 *
 * @throws {Error} for an entry that is no pair, or has a sound phrase without the wrong one.
 */
export function readPairs(table: string): Pair[] {
  return entriesIn(table).map(readPair);
}

/** The entries of a table, each parsed on demand: of a thousand few are ever needed. */
export function entriesIn(table: string): string[] {
  const lines = table.split('\n').filter((line) => !line.startsWith('#'));
  return lines.flatMap((line) => line.split(' ').filter((entry) => entry !== ''));
}

/** What is looked for, of an entry that is not read yet. */
export function phraseIn(entry: string): string {
  return entry.slice(entry.startsWith('^') ? 1 : 0, entry.indexOf('>')).replace('|', '');
}

/** Reads one entry of a table. */
export function readPair(entry: string): Pair {
  const [pair, ...within] = entry.split('!') as [string, ...string[]];
  const headOnly = pair.startsWith('^');
  const [left, right] = pair.slice(headOnly ? 1 : 0).split('>');
  const [wrong, following = ''] = (left ?? '').split('|');
  if (!wrong || !right || wrong === right) throw new Error(`“${entry}” is no pair`);
  const phrase = wrong + following;
  const stray = within.find((sound) => !sound.includes(phrase));
  if (stray !== undefined) throw new Error(`“${stray}” does not contain “${phrase}”`);
  return { phrase, wrong, right, within, headOnly };
}
