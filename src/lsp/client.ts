import type { ClientCapabilities, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Snapshot } from './documents.js';

/** What the editor can do. */
export class Client {
  readonly #capabilities: ClientCapabilities;

  constructor(capabilities: ClientCapabilities) {
    this.#capabilities = capabilities;
  }

  /** Asks for findings itself, so that none are sent to it: it would show them twice. */
  get pulls(): boolean {
    return this.#capabilities.textDocument?.diagnostic !== undefined;
  }

  /** Shows places that a finding relates to. */
  get canRelate(): boolean {
    const { diagnostic, publishDiagnostics } = this.#capabilities.textDocument ?? {};
    return (diagnostic ?? publishDiagnostics)?.relatedInformation === true;
  }

  get answersForSettings(): boolean {
    return this.#capabilities.workspace?.configuration === true;
  }

  /** Edits of a document, good for this version of it only where the editor can tell. */
  edit({ uri, version }: Snapshot, edits: TextEdit[]): WorkspaceEdit {
    if (!this.#capabilities.workspace?.workspaceEdit?.documentChanges) return { changes: { [uri]: edits } };
    return { documentChanges: [{ textDocument: { uri, version }, edits }] };
  }
}
