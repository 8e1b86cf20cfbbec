import type { Localized } from './locale.js';

/**
 * Something the user must put right before a draft can be judged: a bad option, a broken configuration, a file
 * that cannot be read. Its message names the thing, the place, what was expected and the next step; the command
 * line prints it without a stack and ends with exit code 2.
 */
export class Problem extends Error {
  readonly text: Localized;

  constructor(text: Localized, options?: ErrorOptions) {
    super(text.zh, options);
    this.name = 'Problem';
    this.text = text;
  }
}

/** An error of any kind as a text to show. */
export function problemText(error: unknown): Localized {
  if (error instanceof Problem) return error.text;
  const message = error instanceof Error ? error.message : String(error);
  return { zh: message, en: message };
}
