import * as nodePath from 'node:path';
import { Confinement } from '../config/confinement.js';
import type { ProjectOptions } from './options.js';
import type { PathKind, Sources } from './sources.js';
import { parseRevision, type Revision } from './sources.js';

/** Sources restricted for a project whose drafts and configuration are untrusted. */
export function confine(options: ProjectOptions, sources: Sources) {
  const { cwd, configFile, suppressionsFile, prior } = options;
  const named = [configFile, suppressionsFile, prior && fixedPart(prior)].flatMap((path) =>
    path ? [nodePath.resolve(cwd, path)] : [],
  );
  const confinement = new Confinement(cwd, named);
  return { confinement, sources: new ConfinedSources(sources, confinement) };
}

/** The part of a path before the first placeholder that a draft fills in; `undefined` for a revision. */
function fixedPart(template: string): string | undefined {
  if (parseRevision(template)) return undefined;
  const at = template.indexOf('{');
  return at === -1 ? template : nodePath.dirname(`${template.slice(0, at)}x`);
}

class ConfinedSources implements Sources {
  readonly #sources: Sources;
  readonly #confinement: Confinement;

  constructor(sources: Sources, confinement: Confinement) {
    this.#sources = sources;
    this.#confinement = confinement;
  }

  async read(path: string): Promise<Uint8Array> {
    this.#confinement.check(path, '');
    return this.#sources.read(path);
  }

  kindOf(path: string): Promise<PathKind | undefined> {
    return this.#sources.kindOf(path);
  }

  /** Of the one repository, whatever other one a folder may hold. */
  async readRevision({ revision, path }: Revision, folder: string): Promise<Uint8Array> {
    const { root } = this.#confinement;
    const isHere = nodePath.isAbsolute(path) || /^\.\.?[\\/]/.test(path);
    const inside = isHere ? nodePath.relative(root, nodePath.resolve(folder, path)) : path;
    return this.#sources.readRevision({ revision, path: inside }, root);
  }

  glob(pattern: string, folder: string): Promise<string[]> {
    return this.#sources.glob(pattern, folder);
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.#confinement.check(path, '');
    await this.#sources.write(path, bytes);
  }
}
