import type { Locale } from '../base/locale.js';
import { errorText } from '../base/user-error.js';
import { print } from '../reporters/lines.js';

/** What the command line reads from and writes to. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  /** Milliseconds from any origin. */
  now(): number;
  /** The local day, YYYY-MM-DD: for expiry dates, never for checking. */
  today(): string;
  /** The local time, as 14:05:33: for display, never for checking. */
  timeOfDay(): string;
  /** Waits for the user to end the program, instead of its ending at once, until that is to be ignored again. */
  interruption(): { readonly promise: Promise<undefined>; ignore(): void };
  /** Redirects all other writes to standard output, as by plugins, to standard error from now on. */
  reserveStdout?(): void;
}

/** A stream to write to, perhaps a terminal. */
export interface Output {
  readonly isTTY?: boolean;
  /** How wide the terminal is. */
  readonly columns?: number;
  write(chunk: string | Uint8Array, done: (error?: Error | null) => void): unknown;
}

/** Writes to a stream. One that nobody reads any more, as in `hegao | head`, is no error. */
export function write(output: Output, chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(chunk, (error) => {
      if (error && !isClosed(error)) reject(error);
      else resolve();
    });
  });
}

/** Whether an error says that the reader of a stream is gone. */
export function isClosed(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}

/** Everything that comes in on a stream. */
export async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}

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
