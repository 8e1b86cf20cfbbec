import { basename } from 'node:path';
import {
  type Connection,
  DiagnosticRefreshRequest,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { type Check, Checks } from './checks.js';
import { Client } from './client.js';
import { diagnosticOf } from './diagnostics.js';
import { Documents, type OpenDocument } from './documents.js';
import { uriOf } from './places.js';
import { Projects } from './projects.js';
import { isLong, Publisher } from './publisher.js';
import { Folders, readSettings, type Settings } from './settings.js';

/** What a server knows while it serves: open documents, their checks, and what was published. */
export class Session {
  readonly connection: Connection;
  readonly documents = new Documents();
  readonly folders = new Folders((folder) => this.#ask(folder));
  readonly projects: Projects;
  readonly checks: Checks;
  client = new Client({});
  /** The settings pushed by the editor. */
  sent: unknown;
  /** The user does not trust the folder that is open. */
  untrusted = false;
  readonly #publisher: Publisher;
  /** The last reported error of a configuration. */
  #lastError = '';

  /** @param today The current day, YYYY-MM-DD: for expiry dates, never for checking. */
  constructor(connection: Connection, today: () => string) {
    this.connection = connection;
    this.projects = new Projects(this.documents, (folder) => this.folders.settingsOf(folder), today);
    this.checks = new Checks(this);
    this.#publisher = new Publisher({
      documents: this.documents,
      check: (uri) => this.check(uri),
      publish: (check) => this.#publish(check),
      clear: (uri, version) => this.#send(uri, [], version),
      fail: (error) => this.fail(error),
    });
  }

  async #ask(folder: string): Promise<Settings> {
    const { workspace } = this.connection;
    const wanted = { scopeUri: uriOf(folder), section: 'hegao' };
    const settings = readSettings(
      this.client.answersForSettings ? await this.attempt(workspace.getConfiguration(wanted)) : this.sent,
    );
    return this.untrusted ? { ...settings, safeConfig: true } : settings;
  }

  settingsFor({ path }: OpenDocument): Promise<Settings> {
    return this.folders.settingsOf(this.folders.of(path));
  }

  /** How the names of drafts end in the folders that are open, as far as their configurations are sound. */
  async draftExtensions(): Promise<string[]> {
    const found = await Promise.allSettled(
      this.folders.all().map(async (folder) => (await this.projects.for(folder)).draftExtensions()),
    );
    return found.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  }

  /** What is found in the newest version of a document; `undefined` when it is no draft. */
  async check(uri: string): Promise<Check | undefined> {
    const done = await this.#showProgress(uri);
    const check = await this.checks.of(uri).finally(done);
    if (check) this.#report(check);
    return check;
  }

  /** Shows that a long draft is being checked, as far as the editor can; what ends it. */
  async #showProgress(uri: string): Promise<() => void> {
    const document = this.documents.get(uri);
    if (!document || !this.client.showsProgress || !isLong(document) || this.checks.isKnown(uri))
      return () => {};
    const progress = await this.attempt(this.connection.window.createWorkDoneProgress());
    progress?.begin('核稿', undefined, basename(document.path));
    return () => progress?.done();
  }

  /** Reports an error of a configuration once, besides the finding in each draft. */
  #report({ problem, locale }: Check): void {
    const text = problem ? problem.text[locale] : '';
    // Not `showErrorMessage`, which asks which button was pressed, and not every editor answers.
    if (text !== '' && text !== this.#lastError)
      void this.attempt(
        this.connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Error,
          message: text,
        }),
      );
    this.#lastError = text;
  }

  /** A document was opened or edited, and is closed when it is not open any more. */
  async changed(uri: string, path: string): Promise<void> {
    const document = this.documents.get(uri);
    if (document) await this.#checkAgain(document, 'onType');
    else {
      this.checks.forget(uri);
      if (!this.client.pulls) this.#publisher.drop(uri);
    }
    await this.reread(path);
  }

  saved(uri: string): void {
    const document = this.documents.get(uri);
    if (document) void this.attempt(this.#checkAgain(document, 'onSave'));
  }

  async #checkAgain(document: OpenDocument, when: Settings['run']): Promise<void> {
    const { run } = await this.settingsFor(document);
    const isFirst = this.checks.latest(document.uri) === undefined;
    if (run === 'onSave' && when !== 'onSave' && !isFirst) return;
    if (!this.client.pulls) this.#publisher.schedule(document.uri);
    else if (run === 'onSave' && !isFirst) {
      this.checks.forget(document.uri);
      this.#refresh();
    }
  }

  /** A file that may be an earlier report has changed: drafts that were compared with it are checked again. */
  async reread(path: string, all = false): Promise<void> {
    await this.projects.forget(path);
    const concerned = this.documents
      .all()
      .filter(({ uri }) => all || this.checks.latest(uri)?.draft?.priors.includes(path));
    this.#check(concerned.filter((document) => document.path !== path));
  }

  /**
   * A configuration, the office's vocabulary, or the editor's settings have changed: everything is read and checked
   * again.
   */
  reset(): void {
    this.projects.reset();
    this.#check(this.documents.all());
    if (this.client.refreshesInlayHints) void this.attempt(this.connection.languages.inlayHint.refresh());
  }

  #check(documents: readonly OpenDocument[]): void {
    if (documents.length === 0) return;
    for (const { uri } of documents) {
      this.checks.forget(uri);
      if (!this.client.pulls) this.#publisher.schedule(uri);
    }
    this.#refresh();
  }

  /** Asks an editor that pulls diagnostics to pull them again. */
  #refresh(): void {
    if (this.client.pulls && this.client.refreshesDiagnostics)
      void this.attempt(this.connection.sendRequest(DiagnosticRefreshRequest.type));
  }

  #publish({ document: { uri, version }, result, positions }: Check): Promise<void> {
    const { canRelate } = this.client;
    return this.#send(
      uri,
      result.messages.map((message) => diagnosticOf(message, positions, canRelate)),
      version,
    );
  }

  #send(uri: string, diagnostics: ReturnType<typeof diagnosticOf>[], version?: number): Promise<void> {
    return this.connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  }

  /** The editor's answer; `undefined` when it refuses, which is no reason to stop. */
  attempt<T>(asked: Promise<T>): Promise<T | undefined> {
    return asked.catch((error: unknown) => {
      this.fail(error);
      return undefined;
    });
  }

  /** Reports an internal error: the editor logs it. */
  fail(error: unknown): void {
    this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
