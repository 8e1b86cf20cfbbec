import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PathKind, Sources } from '../project/sources.js';

/** A document as it stood at one version. */
export interface Snapshot {
  readonly uri: string;
  /** The path it is checked under. */
  readonly path: string;
  readonly version: number;
  readonly text: string;
}

/** A document that is open in the editor: what counts is what stands there, not what was saved. */
export class OpenDocument {
  readonly uri: string;
  readonly path: string;
  readonly #document: TextDocument;
  #bytes: { readonly version: number; readonly bytes: Uint8Array } | undefined;

  constructor(path: string, document: TextDocument) {
    this.uri = document.uri;
    this.path = path;
    this.#document = document;
  }

  get version(): number {
    return this.#document.version;
  }

  get length(): number {
    return this.#document.getText().length;
  }

  snapshot(): Snapshot {
    const { uri, path, version } = this;
    return { uri, path, version, text: this.#document.getText() };
  }

  /** Its text in UTF-8: the editor has decoded the file, and takes care of its encoding when it saves. */
  bytes(): Uint8Array {
    const { version } = this;
    if (this.#bytes?.version !== version)
      this.#bytes = { version, bytes: new TextEncoder().encode(this.#document.getText()) };
    return this.#bytes.bytes;
  }

  /** Ranges that reach beyond the text end with it. */
  update(changes: TextDocumentContentChangeEvent[], version: number): void {
    TextDocument.update(this.#document, changes, version);
  }
}

/** The documents that are open in the editor. */
export class Documents {
  readonly #byUri = new Map<string, OpenDocument>();
  readonly #byPath = new Map<string, OpenDocument>();

  open(document: OpenDocument): void {
    this.close(document.uri);
    this.#byUri.set(document.uri, document);
    if (document.uri.startsWith('file:')) this.#byPath.set(document.path, document);
  }

  close(uri: string): OpenDocument | undefined {
    const document = this.#byUri.get(uri);
    this.#byUri.delete(uri);
    if (document && this.#byPath.get(document.path) === document) this.#byPath.delete(document.path);
    return document;
  }

  get(uri: string): OpenDocument | undefined {
    return this.#byUri.get(uri);
  }

  /** The document that stands for a file. */
  at(path: string): OpenDocument | undefined {
    return this.#byPath.get(path);
  }

  all(): OpenDocument[] {
    return [...this.#byUri.values()];
  }
}

/** Files as the editor has them: open documents take precedence over saved files, for earlier reports too. */
export class Overlay implements Sources {
  readonly #documents: Documents;
  readonly #saved: Sources;

  constructor(documents: Documents, saved: Sources) {
    this.#documents = documents;
    this.#saved = saved;
  }

  async read(path: string): Promise<Uint8Array> {
    return this.#documents.at(path)?.bytes() ?? this.#saved.read(path);
  }

  async kindOf(path: string): Promise<PathKind | undefined> {
    return this.#documents.at(path) ? 'file' : this.#saved.kindOf(path);
  }

  readRevision(...wanted: Parameters<Sources['readRevision']>): Promise<Uint8Array> {
    return this.#saved.readRevision(...wanted);
  }

  write(path: string, bytes: Uint8Array): Promise<void> {
    return this.#saved.write(path, bytes);
  }

  glob(pattern: string, folder: string): Promise<string[]> {
    return this.#saved.glob(pattern, folder);
  }
}
