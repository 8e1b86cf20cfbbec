import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../core/version.js';
import { type Check, Checks } from './checks.js';
import { Client } from './client.js';
import { codeActions } from './code-actions.js';
import { diagnosticOf } from './diagnostics.js';
import { Documents, OpenDocument } from './documents.js';
import { Folders } from './folders.js';
import { filePathOf, pathOf, uriOf } from './paths.js';
import { Projects } from './projects.js';
import { Publisher } from './publisher.js';
import { readSettings, type Settings } from './settings.js';

/** hegao as an editor sees it. */
export class Server {
  readonly #connection: Connection;
  readonly #cwd: string;
  readonly #documents = new Documents();
  readonly #folders = new Folders((folder) => this.#ask(folder));
  readonly #projects = new Projects(this.#documents, (folder) => this.#folders.settingsOf(folder));
  readonly #checks = new Checks({
    documents: this.#documents,
    projects: this.#projects,
    folders: this.#folders,
  });
  readonly #publisher: Publisher;
  #client = new Client({});
  /** What the editor sent of its own accord. */
  #sent: unknown;

  /** @param cwd Where documents lie that were never saved, when no folder is open. */
  constructor(connection: Connection, cwd: string) {
    this.#connection = connection;
    this.#cwd = cwd;
    this.#publisher = new Publisher({
      documents: this.#documents,
      checks: this.#checks,
      publish: (check) => this.#publish(check),
      clear: (uri, version) =>
        connection.sendDiagnostics({ uri, diagnostics: [], ...(version !== undefined && { version }) }),
      fail: (error) => connection.console.error(error instanceof Error ? (error.stack ?? '') : String(error)),
    });
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#initialized());
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#sent = settings?.hegao ?? this.#sent;
      this.#folders.forgetSettings();
      this.#reset();
    });
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      const path = pathOf(uri, languageId, this.#folders.all()[0] ?? this.#cwd);
      if (path === undefined) return;
      this.#documents.open(new OpenDocument(path, TextDocument.create(uri, languageId, version, text)));
      this.#changed(uri);
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      const document = this.#documents.get(uri);
      if (!document) return;
      document.update(contentChanges, version);
      this.#changed(uri);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      if (!this.#documents.close(uri)) return;
      this.#checks.forget(uri);
      this.#publisher.drop(uri);
    });
    connection.onCodeAction(async (params) => {
      const check = await this.#checks.of(params.textDocument.uri);
      return check ? codeActions(params, check, this.#client) : [];
    });
    connection.listen();
  }

  #initialize(params: InitializeParams): InitializeResult {
    this.#client = new Client(params.capabilities);
    this.#sent = params.initializationOptions;
    for (const { uri } of params.workspaceFolders ?? []) {
      const path = filePathOf(uri);
      if (path !== undefined) this.#folders.add(path);
    }
    return {
      serverInfo: { name: 'hegao', version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      },
    };
  }

  #initialized(): void {
    if (this.#client.answersForSettings)
      void this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'hegao' });
  }

  async #ask(folder: string): Promise<Settings> {
    if (!this.#client.answersForSettings) return readSettings(this.#sent);
    return readSettings(
      await this.#connection.workspace.getConfiguration({ scopeUri: uriOf(folder), section: 'hegao' }),
    );
  }

  #changed(uri: string): void {
    this.#publisher.schedule(uri);
  }

  #reset(): void {
    this.#projects.reset();
    for (const { uri } of this.#documents.all()) {
      this.#checks.forget(uri);
      this.#publisher.schedule(uri);
    }
  }

  #publish({ document: { uri, version }, result, positions }: Check): Promise<void> {
    const { canRelate } = this.#client;
    const diagnostics = result.messages.map((message) => diagnosticOf(message, positions, canRelate));
    return this.#connection.sendDiagnostics({ uri, version, diagnostics });
  }
}
