import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import { filePathOf } from './paths.js';
import type { Session } from './session.js';

/** Drafts, among them last year's reports. */
const DRAFTS = '**/*.{txt,md,markdown,docx}';

/** Configurations, the words of the office, and suppressions files. */
const BASIS =
  '**/{.hegaorc,.hegaorc.*,hegaorc,hegaorc.*,hegao.config.*,hegao-suppressions.json,package.json,*.yaml,*.yml,*.csv}';

/** Has the editor tell of files and settings that change, as far as it can. */
export function watch(session: Session): void {
  const { client, connection } = session;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    let isBasis = false;
    for (const { uri, type } of changes) {
      const path = filePathOf(uri);
      if (path === undefined) continue;
      if (!/\.(?:txt|md|markdown|docx)$/i.test(path)) isBasis = true;
      // What comes or goes may be the report that a draft is to be compared with.
      else if (!session.documents.at(path))
        void session.attempt(session.reread(path, type !== FileChangeType.Changed));
    }
    if (isBasis) session.reset();
  });
  if (client.watchesFiles) {
    const watchers = [DRAFTS, BASIS].map((globPattern) => ({ globPattern }));
    void session.attempt(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }
  if (client.registersSettings)
    void session.attempt(
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'hegao' }),
    );
}
