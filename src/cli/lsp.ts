import { Readable, Writable } from 'node:stream';
import type { Command } from './context.js';
import { write } from './io.js';

/** hegao lsp: serves an editor over standard input and output, as the Language Server Protocol has it. */
export const lsp: Command = async ({ io }) => {
  const { serve } = await import('../lsp/serve.js');
  // A stream of the process is taken as it is: one around it could not be closed while it waits for input.
  const input = io.stdin instanceof Readable ? io.stdin : Readable.from(io.stdin);
  const output = new Writable({
    write: (chunk: Uint8Array, _, done) => void write(io.stdout, chunk).then(() => done(), done),
  });
  io.reserveStdout?.();
  return serve({ input, output }, { cwd: io.cwd, today: () => io.today() });
};
