import { Readable, Writable } from 'node:stream';
import type { Context } from '../../src/cli/context.js';
import type { Io, Output } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';

export interface Given {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Io['env'];
  /** Both outputs are terminals. */
  readonly terminal?: { readonly columns: number };
  /** How much time passes between two looks at the clock, in milliseconds. */
  readonly tick?: number;
  /** The day it is, YYYY-MM-DD. */
  readonly today?: string;
  /** Aborted, the user ends the program. */
  readonly interrupt?: AbortSignal;
  /** Takes what is written, as it is. */
  readonly onOutput?: (text: string) => void;
  readonly open: Context['open'];
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Uint8Array;
}

/** Runs a command line as a process would, with streams of its own. */
export async function run(argv: readonly string[], given: Given): Promise<Ran> {
  const stdout = collector(given);
  const stderr = collector(given);
  let time = 0;
  const io: Io = {
    stdout: stdout.output,
    stderr: stderr.output,
    stdin: Readable.from(given.stdin === undefined ? [] : [Buffer.from(given.stdin)]),
    env: given.env ?? {},
    cwd: given.cwd ?? '/office',
    now: () => (time += given.tick ?? 0),
    today: () => given.today ?? '2022-01-15',
    timeOfDay: () => '14:05:33',
    interruption: () => ({
      promise: new Promise((resolve) => {
        if (given.interrupt?.aborted) resolve(undefined);
        given.interrupt?.addEventListener('abort', () => resolve(undefined));
      }),
      ignore: () => {},
    }),
  };
  const code = await main(argv, io, given.open);
  const bytes = stdout.bytes();
  return { code, bytes, stdout: bytes.toString('utf8'), stderr: stderr.bytes().toString('utf8') };
}

function collector({ terminal, onOutput }: Given): { readonly output: Output; bytes(): Buffer } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      onOutput?.(chunk.toString('utf8'));
      done();
    },
  });
  return {
    output: Object.assign(stream, terminal && { isTTY: true, ...terminal }),
    bytes: () => Buffer.concat(chunks),
  };
}
