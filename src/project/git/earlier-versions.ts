import { createHash } from 'node:crypto';
import { UserError } from '../../base/user-error.js';
import { Blobs, lfsContentOf } from './blobs.js';
import { changesSince, type Entry, isFile, readTree, SUBMODULE } from './changes.js';
import { say } from './messages.js';
import { Repository } from './repository.js';
import { commitOf } from './revision.js';

interface State {
  readonly repository: Repository;
  readonly tree: ReadonlyMap<string, Entry>;
  /** Folders that are repositories of their own. */
  readonly submodules: ReadonlySet<string>;
  /** The earlier name of what was renamed. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly blobs: Blobs;
}

/** Drafts as they were in a revision: the last one that it and the present have in common, where both went on. */
export class EarlierVersions {
  readonly #state: State;

  private constructor(state: State) {
    this.#state = state;
  }

  /** @throws {UserError} when the folder is in no repository, or that has no such revision. */
  static async open(folder: string, revision: string): Promise<EarlierVersions> {
    const repository = await Repository.around(folder, '--since');
    const base = await baseOf(repository, revision);
    const tree = await readTree(repository, base);
    const changes = await changesSince(repository, base);
    const renamed = new Map(
      changes.flatMap(({ name, renamedFrom }) => (renamedFrom === undefined ? [] : [[name, renamedFrom]])),
    );
    const now = changes.flatMap((change) =>
      typeof change.now === 'object' ? [[change.name, change.now] as const] : [],
    );
    const submodules = new Set(
      [...tree, ...now].filter(([, { mode }]) => mode === SUBMODULE).map(([name]) => name),
    );
    const objects = changes.flatMap(({ name }) => tree.get(renamed.get(name) ?? name)?.object ?? []);
    return new EarlierVersions({
      repository,
      tree,
      submodules,
      renamed,
      blobs: new Blobs(repository, objects),
    });
  }

  /**
   * Whether a file has the name and the content it had; false for one in a repository of its own, which this one does
   * not track.
   */
  isSame(path: string, bytes: Uint8Array): boolean {
    const { repository, tree, submodules, renamed } = this.#state;
    const name = repository.nameOf(path);
    if (name === undefined) return false;
    if (submodules.size > 0 && foldersOf(name).some((folder) => submodules.has(folder))) return true;
    const entry = tree.get(name);
    if (!entry || renamed.has(name)) return false;
    return asStored(bytes).some((content) => objectOf(content, entry.object.length) === entry.object);
  }

  /** What a file was; `undefined` for a new one. */
  async read(path: string): Promise<Uint8Array | undefined> {
    const { repository, tree, renamed, blobs } = this.#state;
    const name = repository.nameOf(path);
    const entry = name === undefined ? undefined : tree.get(renamed.get(name) ?? name);
    const blob = entry && isFile(entry) ? await blobs.read(entry.object) : undefined;
    return blob && lfsContentOf(blob, repository.root);
  }
}

function foldersOf(name: string): string[] {
  const parts = name.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** What git may keep of a file: what it is, or with core.autocrlf without the line ends of Windows. */
function asStored(bytes: Uint8Array): Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.includes('\r\n')) return [bytes];
  return [bytes, Buffer.from(buffer.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')];
}

/** The id that git gives a content, in a repository whose ids have a number of digits. */
function objectOf(bytes: Uint8Array, digits: number): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The commit at which a revision and the present parted: one that the present comes of, itself. */
async function baseOf(repository: Repository, revision: string): Promise<string> {
  const commit = await commitOf(revision, repository.root);
  const base = await repository.git(['merge-base', commit, 'HEAD']).catch(() => undefined);
  if (base) return base.toString('utf8').trimEnd();
  const shallow = await repository.git(['rev-parse', '--is-shallow-repository']);
  if (shallow.toString('utf8').trimEnd() === 'true') throw new UserError(say('tooShallow', { revision }));
  return commit;
}
