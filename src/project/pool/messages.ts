import type { Localized } from '../../base/locale.js';
import type { Work } from '../../base/stopwatch.js';
import { UserError } from '../../base/user-error.js';
import type { ReportData } from '../../core/plugin.js';
import type { FileResult } from '../../results/result.js';
import type { CacheInputs } from '../cache/store.js';
import type { ProjectOptions } from '../options.js';

/** The data a worker starts with. */
export interface Start {
  /** They can be copied: neither sources of their own nor a stopwatch are among them. */
  readonly options: ProjectOptions;
  readonly requires: readonly ReportData[];
  /** Whether to measure what time is spent on. */
  readonly timed: boolean;
  /** Where it records which file of a batch it is at, counted from 1: it may die before it can report. */
  readonly at: Int32Array;
}

/** A request: to check files, by their paths; or to return what time was spent on. */
export type Question = readonly string[] | 'measured';

/** Its answer, as JSON, which is faster to pass on than objects. */
export type Answer = string;

/** A file that was checked. */
export interface CheckedFile {
  readonly result: FileResult;
  /** The errors behind findings that say it could not be checked in full. */
  readonly failures: readonly Failure[];
  /** The inputs of the result, where it is to be cached. */
  readonly inputs?: CacheInputs;
}

export type Measured = readonly (Work & { readonly milliseconds: number })[];

/** An error that can be passed between threads: structured cloning loses its class and its text. */
interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  /** The text of a user error. */
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
