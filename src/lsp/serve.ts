import type { Readable, Writable } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import { Lifetime } from './lifetime.js';
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
