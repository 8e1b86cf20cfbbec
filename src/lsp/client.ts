import type { ChangeAnnotation, ClientCapabilities, TextEdit, WorkspaceEdit } from 'vscode-languageserver';

/** What the editor can do. */
export class Client {
  readonly #capabilities: ClientCapabilities;

  constructor(capabilities: ClientCapabilities) {
    this.#capabilities = capabilities;
  }

  /** Pulls diagnostics itself, so that none are published to it: it would show them twice. */
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

  /** Asks for the edit of an action when it is chosen. */
  get resolvesActions(): boolean {
    const properties = this.#capabilities.textDocument?.codeAction?.resolveSupport?.properties;
    return properties?.includes('edit') === true;
  }

  /** Accepts requests to refresh the diagnostics it pulled. */
  get refreshesDiagnostics(): boolean {
    return this.#capabilities.workspace?.diagnostics?.refreshSupport === true;
  }

  get refreshesInlayHints(): boolean {
    return this.#capabilities.workspace?.inlayHint?.refreshSupport === true;
  }

  /** Watches files for us. */
  get watchesFiles(): boolean {
    return this.#capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  /** Lets settings be asked for again when they change. */
  get registersSettings(): boolean {
    return this.#capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
  }

  get showsDocuments(): boolean {
    return this.#capabilities.window?.showDocument?.support === true;
  }

  get showsProgress(): boolean {
    return this.#capabilities.window?.workDoneProgress === true;
  }

  /**
   * Edits of a document, limited to this version where the editor supports that.
   *
   * @param note What they mean, for an editor that shows it.
   */
  edit({ uri, version }: Versioned, edits: TextEdit[], note?: ChangeAnnotation): WorkspaceEdit {
    const { documentChanges, changeAnnotationSupport } = this.#capabilities.workspace?.workspaceEdit ?? {};
    if (!documentChanges) return { changes: { [uri]: edits } };
    const textDocument = { uri, version };
    if (!note || !changeAnnotationSupport) return { documentChanges: [{ textDocument, edits }] };
    const annotated = edits.map((edit) => ({ ...edit, annotationId: NOTE }));
    return { documentChanges: [{ textDocument, edits: annotated }], changeAnnotations: { [NOTE]: note } };
  }
}

/** A document of which the version may not be known. */
interface Versioned {
  readonly uri: string;
  readonly version: number | null;
}

const NOTE = 'hegao';
