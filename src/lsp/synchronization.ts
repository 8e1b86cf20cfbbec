import { basename } from 'node:path';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenDocument } from './documents.js';
import { filePathOf, pathOf } from './places.js';
import type { RulePages } from './rule-pages.js';
import type { Session } from './session.js';

/** Keeps what is open, and where, as the editor has it. */
export function synchronize(session: Session, pages: RulePages, cwd: string): void {
  const { connection, documents, folders } = session;
  const changed = (uri: string, path: string) => {
    void session.attempt(session.changed(uri, path));
  };

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const path = pathOf(uri, languageId, folders.all()[0] ?? cwd);
    // The examples on a rule's page are no draft.
    if (path === undefined || pages.has(path)) return;
    documents.open(new OpenDocument(path, TextDocument.create(uri, languageId, version, text)));
    changed(uri, path);
  });

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = documents.get(uri);
    if (!document) return;
    document.update(contentChanges, version);
    changed(uri, document.path);
  });

  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => session.saved(uri));

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const document = documents.close(uri);
    if (document) changed(uri, document.path);
  });

  connection.onNotification('workspace/didChangeWorkspaceFolders', ({ event }) => {
    for (const { uri } of event.removed) folders.remove(filePathOf(uri) ?? '');
    for (const { uri } of event.added) folders.add(filePathOf(uri) ?? '');
    session.reset();
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    session.sent = settings?.hegao ?? session.sent;
    folders.forgetSettings();
    session.reset();
  });
}

/** Configurations, the words of the office, and suppressions files. */
const BASIS =
  '**/{.hegaorc,.hegaorc.*,hegaorc,hegaorc.*,hegao.config.*,hegao-suppressions.json,package.json,*.yaml,*.yml,*.csv}';

const BASIS_NAME =
  /^(?:\.?hegaorc(?:\..+)?|hegao\.config\..+|hegao-suppressions\.json|package\.json|.+\.(?:yaml|yml|csv))$/;

/** Has the editor tell of files and settings that change, as far as it can. */
export function watch(session: Session): void {
  const { client, connection } = session;
  const watched = new Set<string>();
  connection.onDidChangeWatchedFiles(({ changes }) => {
    let isBasis = false;
    for (const { uri, type } of changes) {
      const path = filePathOf(uri);
      if (path === undefined) continue;
      if (BASIS_NAME.test(basename(path))) isBasis = true;
      // What comes or goes may be the report that a draft is to be compared with.
      else if (!session.documents.at(path))
        void session.attempt(session.reread(path, type !== FileChangeType.Changed));
    }
    if (!isBasis) return;
    session.reset();
    watchDrafts();
  });
  watchFiles([BASIS]);
  watchDrafts();

  function watchFiles(patterns: readonly string[]): void {
    if (!client.watchesFiles || patterns.length === 0) return;
    const watchers = patterns.map((globPattern) => ({ globPattern }));
    void session.attempt(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }

  /** Drafts, among them last year's reports: what they are called is known when plugins are. */
  function watchDrafts(): void {
    if (!client.watchesFiles) return;
    void session.draftExtensions().then((extensions) => {
      const more = [...new Set(extensions)].filter((extension) => !watched.has(extension));
      for (const extension of more) watched.add(extension);
      watchFiles(more.map((extension) => `**/*${extension}`));
    });
  }

  if (client.registersSettings)
    void session.attempt(
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'hegao' }),
    );
}
