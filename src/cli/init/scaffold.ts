import type { Localized } from '../../base/locale.js';

/** Files to start from. */
export interface Scaffold {
  /** The folder they go to, when none is named. */
  readonly folder: string;
  /** Names of files in the folder that make these unnecessary. */
  readonly rivals: RegExp;
  /** Content, by path from the folder. */
  files(folder: string): Readonly<Record<string, Localized>>;
  /** What to do next, with the folder as one would type it. */
  next(folder: string): Localized;
}
