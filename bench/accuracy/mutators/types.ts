/**
 * What a file of this folder gives, as `export const mutators: readonly Mutator[]`: ways to put one fault into a
 * published text, as a drafter would, so that one can count how many are found.
 */
export interface Mutator {
  /** The id of the rule that must report the fault. */
  readonly rule: string;
  /**
   * Puts one fault in a place chosen at random.
   *
   * @param text A text with LF line ends and one paragraph a line.
   * @param random Gives numbers from 0 up to 1; the only source of chance, so that a run can be repeated.
   * @returns `undefined` when the text has no place for it.
   */
  mutate(text: string, random: () => number): Mutation | undefined;
}

/** A text with one fault in it. */
export interface Mutation {
  /** The whole text, with the fault. */
  readonly text: string;
  /** Where the fault is, in UTF-16 code units of `text`; a finding must overlap it. */
  readonly range: readonly [start: number, end: number];
  /** The whole text after correction; absent where more than one is correct, or none is known. */
  readonly expected?: string;
}
