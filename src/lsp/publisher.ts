import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Check } from './checks.js';
import type { Documents, OpenDocument } from './documents.js';

/** Above this length, in UTF-16 code units, a draft is checked when typing pauses. */
const LONG = 1_000_000;

/** How long such a pause is, in milliseconds. */
const PAUSE = 300;

export interface PublisherOptions {
  readonly documents: Documents;
  /** The findings in the newest version of a document; `undefined` when it is no draft. */
  check(uri: string): Promise<Check | undefined>;
  publish(check: Check): Promise<void>;
  /** Withdraws what was published. */
  clear(uri: string, version?: number): Promise<void>;
  /** Reports an internal error. */
  fail(error: unknown): void;
}

/** Checks documents whenever they change and publishes the findings of the newest version. */
export class Publisher {
  readonly #options: PublisherOptions;
  /** Those to check, the last changed last. */
  readonly #due = new Set<string>();
  #changes = 0;
  #running = false;

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  /** A document is to be checked. */
  schedule(uri: string): void {
    this.#changes++;
    this.#due.delete(uri);
    this.#due.add(uri);
    if (this.#running) return;
    this.#running = true;
    void this.#run();
  }

  /** A document is closed. */
  drop(uri: string): void {
    this.#due.delete(uri);
    this.#send(this.#options.clear(uri));
  }

  async #run(): Promise<void> {
    while (this.#due.size > 0) {
      await this.#settled();
      // The one that is being typed in comes first.
      const uri = [...this.#due].at(-1);
      if (uri === undefined) break;
      this.#due.delete(uri);
      await this.#check(uri).catch((error: unknown) => this.#options.fail(error));
    }
    this.#running = false;
  }

  async #check(uri: string): Promise<void> {
    const { documents, publish, clear } = this.#options;
    const check = await this.#options.check(uri);
    const document = documents.get(uri);
    // Closed or changed meanwhile: then a newer one is due, or none.
    if (!document || (check && check.document.version !== document.version)) return;
    this.#send(check ? publish(check) : clear(uri, document.version));
  }

  /** Waits until every change that has arrived is read; what is typed into a long draft, until there is a pause. */
  async #settled(): Promise<void> {
    let seen: number;
    do {
      seen = this.#changes;
      const waits = [...this.#due].some((uri) => isLong(this.#options.documents.get(uri)));
      if (waits) await setTimeout(PAUSE);
      else for (let turn = 0; turn < TURNS; turn++) await setImmediate();
    } while (seen !== this.#changes);
  }

  #send(sent: Promise<void>): void {
    // A client that is gone takes nothing.
    sent.catch((error: unknown) => this.#options.fail(error));
  }
}

/** Whether checking a document takes noticeably long. */
export function isLong(document: OpenDocument | undefined): boolean {
  return document !== undefined && document.length > LONG;
}

/** The connection handles one message a turn of the event loop; in the second without any, all are read. */
const TURNS = 2;
