import type { PathKind, Sources } from '../project/sources.js';
import type { Documents } from './documents.js';

/** Files as the editor has them: what is open in it stands before what is saved, for earlier reports too. */
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
