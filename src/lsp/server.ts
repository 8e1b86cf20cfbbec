import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../base/version.js';
import { Client } from './client.js';
import { ACTION_KINDS } from './code-actions/index.js';
import { COMMANDS, runCommands } from './commands.js';
import { filePathOf } from './places.js';
import { TRIGGERS } from './reading.js';
import { answerRequests } from './requests.js';
import { RulePages } from './rule-pages.js';
import { Session } from './session.js';
import { isUntrusted } from './settings.js';
import { synchronize, watch } from './synchronization.js';

/** What a server knows of where it runs. */
export interface Surroundings {
  /** Where documents lie that were never saved, when no folder is open. */
  readonly cwd: string;
  /** The current day, YYYY-MM-DD: for expiry dates, never for checking. */
  today(): string;
}

/** hegao as an editor sees it. */
export class Server {
  readonly #session: Session;
  readonly #pages = new RulePages();

  constructor(connection: Connection, { cwd, today }: Surroundings) {
    const session = new Session(connection, today);
    this.#session = session;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => watch(session));
    synchronize(session, this.#pages, cwd);
    answerRequests(session);
    runCommands(session, this.#pages);
  }

  #initialize({ capabilities, initializationOptions, workspaceFolders }: InitializeParams): InitializeResult {
    this.#session.client = new Client(capabilities);
    this.#session.sent = initializationOptions;
    this.#session.untrusted = isUntrusted(initializationOptions);
    for (const { uri } of workspaceFolders ?? []) {
      const path = filePathOf(uri);
      if (path !== undefined) this.#session.folders.add(path);
    }
    return { serverInfo: { name: 'hegao', version }, capabilities: CAPABILITIES };
  }

  /** Leaves nothing behind. */
  async close(): Promise<void> {
    await this.#pages.remove();
  }
}

const CAPABILITIES: InitializeResult['capabilities'] = {
  // Every editor has it, and it is how we count.
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  diagnosticProvider: {
    identifier: 'hegao',
    // A draft is compared with last year's report.
    interFileDependencies: true,
    workspaceDiagnostics: false,
  },
  codeActionProvider: { codeActionKinds: ACTION_KINDS, resolveProvider: true },
  hoverProvider: true,
  inlayHintProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  completionProvider: { triggerCharacters: TRIGGERS },
  executeCommandProvider: { commands: COMMANDS },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
