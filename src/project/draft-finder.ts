import { Problem } from '../core/problem.js';
import { formatOf, unsupported } from '../formats/index.js';
import { findFiles, noMatch } from './files.js';
import type { Judge } from './judge.js';
import type { Found } from './judge-files.js';
import type { ProjectParts } from './parts.js';
import { Workspace } from './workspace.js';

/** Finds the drafts that paths lead to, and notes what is met besides. */
export class DraftFinder {
  /** Documents met in folders that no format reads. */
  readonly unsupported: string[] = [];
  /** Files named outright that the configuration leaves out. */
  readonly ignored: string[] = [];
  /** Paths named outright that lead to nothing that changed, where only changes are judged. */
  readonly unchanged: string[] = [];
  readonly #parts: ProjectParts;
  readonly #judge: Judge;

  constructor(parts: ProjectParts, judge: Judge) {
    this.#parts = parts;
    this.#judge = judge;
  }

  /** The files that paths, folders and globs lead to, and results for those that lead to none. */
  async *find(paths: readonly string[]): AsyncGenerator<Found> {
    const { options, sources, changes, baselines } = this.#parts;
    const { cwd, errorOnUnmatchedPattern = true, staged } = options;
    const judge = this.#judge;
    const { files, unmatched } = await judge.timed('find', () => findFiles(paths, cwd, sources));
    if (staged) this.unchanged.push(...unmatched);
    else if (errorOnUnmatchedPattern) {
      for (const path of unmatched) yield judge.unreadable(path, new Problem(noMatch(path)));
    }
    for (const { path, named } of files) {
      const workspace = await judge.workspaceOf(path).catch((error: unknown) => error);
      if (!(workspace instanceof Workspace)) yield judge.unreadable(path, workspace);
      else if (await this.#isIgnored(workspace, path)) {
        if (named) this.ignored.push(path);
      } else if (named || formatOf(path, workspace.registry.formats)) {
        if ((await changes?.includes(path, sources)) !== false) {
          // A suppressions file that is wrong stops the run: else it would be said of every draft.
          await baselines.for(path);
          yield path;
        } else if (named) this.unchanged.push(path);
      } else if (unsupported(path)) this.unsupported.push(path);
    }
  }

  /** Whether a file is a draft that is judged where it is met: some format reads it, and nothing leaves it out. */
  async isDraft(path: string): Promise<boolean> {
    const workspace = await this.#judge.workspaceOf(path);
    return (
      formatOf(path, workspace.registry.formats) !== undefined && !(await this.#isIgnored(workspace, path))
    );
  }

  async #isIgnored(workspace: Workspace, path: string): Promise<boolean> {
    return (await this.#parts.workspaces.isIgnored(path)) || workspace.isIgnored(path);
  }
}
