import type { KeyPath, Position } from './issues.js';

/** What a file says, with where it says what. */
export interface LocatedValue {
  readonly value: unknown;
  /** The line of a key or of an item, or of what holds it; `undefined` where lines are not known (code). */
  locate(path: KeyPath): Position | undefined;
}
