import type { Locale } from '../base/locale.js';
import { errorText } from '../base/user-error.js';
import { print } from '../reporters/lines.js';

/** An error for the user; with `debug`, where in hegao it came from. */
export function failureText(error: unknown, locale: Locale, debug: boolean): string {
  const text = errorText(error)[locale] + (debug && error instanceof Error ? `\n${stackOf(error)}` : '');
  return print(
    text.split('\n').map((line) => [line]),
    false,
  );
}

/** The stack of an error, and of what caused it. */
function stackOf(error: Error): string {
  const own = error.stack ?? error.message;
  return error.cause instanceof Error ? `${own}\n${stackOf(error.cause)}` : own;
}
