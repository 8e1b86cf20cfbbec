import {
  type CancellationToken,
  type CodeAction,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Check } from './checks.js';
import type { ActionContext, ActionData } from './code-actions/action.js';
import { codeActions, resolveAction } from './code-actions/index.js';
import { diagnosticOf } from './diagnostics.js';
import { completion, documentSymbols, foldingRanges, hover, inlayHints } from './reading.js';
import type { Session } from './session.js';

/** Answers requests about documents. The answer for one that is not open, or no draft, is empty. */
export function answerRequests(session: Session): void {
  const { connection } = session;

  /** An answer from the findings, unless the request was cancelled. */
  async function answer<T>(
    uri: string,
    token: CancellationToken,
    from: (check: Check) => T | Promise<T>,
  ): Promise<T | null> {
    const check = token.isCancellationRequested ? undefined : await session.check(uri);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    return check ? from(check) : null;
  }

  const actionContext = (check: Check): ActionContext => ({
    check,
    client: session.client,
    read: (path) => session.projects.read(path),
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const document = session.documents.get(uri);
    const settled = document && (await session.settingsFor(document)).run === 'onSave';
    const check = (settled && session.checks.latest(uri)) || (await answer(uri, token, (found) => found));
    if (!check) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { id: resultId, result, positions } = check;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const items = result.messages.map((message) =>
      diagnosticOf(message, positions, session.client.canRelate),
    );
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  });

  connection.onHover(({ textDocument, position }, token) =>
    answer(textDocument.uri, token, (check) => hover(check, position) ?? null),
  );

  connection.onCodeAction((params, token) =>
    answer(params.textDocument.uri, token, (check) => codeActions(params, actionContext(check))),
  );

  connection.onCodeActionResolve(async (action: CodeAction, token) => {
    const uri = (action.data as ActionData | undefined)?.uri;
    if (uri === undefined) return action;
    return (await answer(uri, token, (check) => resolveAction(action, actionContext(check)))) ?? action;
  });

  connection.onDocumentSymbol(({ textDocument }, token) => answer(textDocument.uri, token, documentSymbols));

  connection.onFoldingRanges(({ textDocument }, token) => answer(textDocument.uri, token, foldingRanges));

  connection.onCompletion(({ textDocument, position }, token) =>
    answer(textDocument.uri, token, (check) => completion(check, position)),
  );

  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }, token) => {
    const document = session.documents.get(uri);
    if (!document || !(await session.settingsFor(document)).inlayHints) return null;
    return answer(uri, token, (check) => inlayHints(check, range));
  });
}
