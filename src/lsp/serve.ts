import type { Readable, Writable } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import { Server, type Surroundings } from './server.js';

/** Where a client is spoken to. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** Serves an editor until it says goodbye or is gone; the exit code. */
export async function serve({ input, output }: Streams, surroundings: Surroundings): Promise<number> {
  const lifetime = new Lifetime();
  const hangUp = () => lifetime.hangUp();
  for (const stream of [input, output]) for (const event of ['close', 'error']) stream.on(event, hangUp);
  input.on('end', hangUp);
  const connection = createConnection(
    (logger) => createProtocolConnection(input, output, logger),
    lifetime,
    ProposedFeatures.all,
  );
  const server = new Server(connection, surroundings);
  connection.listen();
  const code = await lifetime.ended;
  await server.close();
  connection.dispose();
  input.destroy();
  return code;
}

/** How often to look whether the editor still runs, in milliseconds. */
const PERIOD = 3000;

/** Exit codes, as the protocol has them. */
const ASKED = 0;
const ABANDONED = 1;

/** How long a server lives: until its client says `exit`, hangs up, or is gone. */
class Lifetime {
  /** Set by the connection. */
  shutdownReceived = false;
  /** The exit code. */
  readonly ended: Promise<number>;
  #end!: (code: number) => void;
  #watch: NodeJS.Timeout | undefined;

  constructor() {
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  /** The client says which process it is, so that its server does not outlive it. */
  initialize({ processId }: { readonly processId: number | null }): void {
    if (processId === null || this.#watch) return;
    this.#watch = setInterval(() => {
      if (!isRunning(processId)) this.hangUp();
    }, PERIOD);
    // It must not keep the process alive.
    this.#watch.unref();
  }

  exit(code: number): void {
    clearInterval(this.#watch);
    this.#end(code);
  }

  /** The connection is closed. */
  hangUp(): void {
    this.exit(this.shutdownReceived ? ASKED : ABANDONED);
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
