import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Check } from './checks.js';
import { REASON, SUPPRESS } from './code-actions/suppress.js';
import { uriOf } from './places.js';
import type { RulePages } from './rule-pages.js';
import { EXPLAIN, rulePage } from './rule-pages.js';
import type { Session } from './session.js';

/** The commands there are. Each takes the address of a draft, and what of it is meant. */
export const COMMANDS = [EXPLAIN, SUPPRESS];

/** Runs the commands of actions that are no edit of a draft. */
export function runCommands(session: Session, pages: RulePages): void {
  const { connection } = session;

  async function show(path: string): Promise<void> {
    if (session.client.showsDocuments)
      await session.attempt(connection.window.showDocument({ uri: uriOf(path), takeFocus: true }));
  }

  /** The page of a rule, in Markdown; opened where the editor opens files. */
  async function explain({ draft, locale }: Check, rule: string): Promise<string | null> {
    const explanation = draft?.explain(rule);
    if (!explanation) return null;
    const page = rulePage(explanation, locale);
    await show(await pages.write(rule, page));
    return page;
  }

  /** Adds a finding to the suppressions file, and opens that for the reason; returns the number of new entries. */
  async function suppress(
    { project, result, document, locale }: Check,
    fingerprint: string,
  ): Promise<number> {
    const messages = result.messages.filter((message) => message.fingerprint === fingerprint);
    const findings = [{ path: document.path, messages }];
    const [change] = (await project?.suppress(findings, { reason: REASON[locale] })) ?? [];
    if (!change) return 0;
    session.reset();
    await show(change.path);
    return change.added;
  }

  connection.onExecuteCommand(async ({ command, arguments: [uri, which] = [] }, token: CancellationToken) => {
    const run = command === EXPLAIN ? explain : command === SUPPRESS ? suppress : undefined;
    if (!run || typeof uri !== 'string' || typeof which !== 'string')
      throw new ResponseError(LSPErrorCodes.RequestFailed, `no such command: ${command}`);
    const check = token.isCancellationRequested ? undefined : await session.check(uri);
    return check ? run(check, which) : null;
  });
}
