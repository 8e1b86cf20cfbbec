import type { Localized } from '../../base/locale.js';
import { UserError } from '../../base/user-error.js';

/** An error that can be passed between threads: copied as it is, one loses what it is and says. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  /** What a problem says to the user. */
  readonly text?: Localized;
  readonly cause?: Failure;
}

export function toFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack, cause } = error;
  return {
    name,
    message,
    ...(stack !== undefined && { stack }),
    ...(error instanceof UserError && { text: error.text }),
    ...(cause !== undefined && { cause: toFailure(cause) }),
  };
}

export function toError({ name, message, stack, text, cause }: Failure): Error {
  const options = cause && { cause: toError(cause) };
  const error = text ? new UserError(text, options) : new Error(message, options);
  error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}
