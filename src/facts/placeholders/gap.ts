import type { Certainty } from '../../core/diagnostic.js';

/** A place where something is still to be filled in: its own characters, nothing more. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
}

/** What a recogniser may look at. */
export interface Source {
  readonly text: string;
  /** Where the marks of Markdown emphasis stand in plain text: **重点**. */
  readonly emphasis: ReadonlySet<number>;
}

/**
 * Reads a gap, or what might have been one, from the character that may begin it.
 *
 * @returns Where to go on reading, and the gap when there is one.
 */
export type Recogniser = (source: Source, at: number) => { readonly end: number; readonly gap?: Gap };

/** A gap from `start` to `end`, after which reading goes on. */
export function gap(start: number, end: number, certainty: Certainty = 'certain'): ReturnType<Recogniser> {
  return { end, gap: { start, end, certainty } };
}
