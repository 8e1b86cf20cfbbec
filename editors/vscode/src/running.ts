import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import { type Client, createClient } from './client.js';
import { chooseServer, type Server } from './server.js';
import type { StatusItem } from './status-item.js';

/** The running server, chosen again whenever it is started. */
export class Running {
  readonly #bundled: string;
  readonly #log: vscode.LogOutputChannel;
  readonly #status: StatusItem;
  #client: Client | undefined;
  /** Starts and stops, one after another. */
  #last: Promise<void> = Promise.resolve();

  constructor(bundled: string, log: vscode.LogOutputChannel, status: StatusItem) {
    this.#bundled = bundled;
    this.#log = log;
    this.#status = status;
  }

  get client(): Client | undefined {
    return this.#client;
  }

  /** The hegao to run, as settings and trust are now. */
  server(): Server {
    const { isTrusted, workspaceFolders = [] } = vscode.workspace;
    return chooseServer({
      trusted: isTrusted,
      wanted: vscode.workspace.getConfiguration('hegao').get<string>('server'),
      folders: workspaceFolders.flatMap(({ uri }) => (uri.scheme === 'file' ? [uri.fsPath] : [])),
      bundled: this.#bundled,
      exists: existsSync,
    });
  }

  /** Starts a server in the place of the one that runs. */
  restart(): Promise<void> {
    return this.#then(async () => {
      await this.#stop();
      const server = this.server();
      this.#log.info(server.module, server.safe ? '(--safe-config)' : '');
      const client = createClient(server, this.#log);
      this.#client = client;
      client.onState((state) => {
        if (client === this.#client) this.#status.state = state;
      });
      // What went wrong is in the log, and the status item says that it does not run.
      await client.start().catch((error: unknown) => this.#log.error(String(error)));
    });
  }

  stop(): Promise<void> {
    return this.#then(() => this.#stop());
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.stop().catch((error: unknown) => this.#log.error(String(error)));
  }

  #then(action: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(action);
    return this.#last;
  }
}
