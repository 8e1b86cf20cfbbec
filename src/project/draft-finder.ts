import * as nodePath from 'node:path';
import { UserError } from '../base/user-error.js';
import { formatOf, unsupported } from '../formats/index.js';
import type { Found } from './check-files.js';
import type { ProjectContext } from './context.js';
import type { DraftChecker } from './draft-checker.js';
import { findFiles, noMatch } from './files.js';
import { Workspace } from './workspace.js';

/** Finds the drafts that paths lead to, and notes what is met besides. */
export class DraftFinder {
  /** Documents met in folders that no format reads. */
  readonly unsupported: string[] = [];
  /** Files named outright that the configuration leaves out. */
  readonly ignored: string[] = [];
  /** Paths named outright that lead to nothing that changed, where only changes are checked. */
  readonly unchanged: string[] = [];
  readonly #parts: ProjectContext;
  readonly #check: DraftChecker;

  constructor(parts: ProjectContext, check: DraftChecker) {
    this.#parts = parts;
    this.#check = check;
  }

  /** The files that paths, folders and globs lead to, and results for those that lead to none. */
  async *find(paths: readonly string[]): AsyncGenerator<Found> {
    const { options, sources, changes, suppressionsFiles, workspaces } = this.#parts;
    const { cwd, errorOnUnmatchedPattern = true, staged } = options;
    const check = this.#check;
    const { files, unmatched } = await check.timed('find', () => findFiles(paths, cwd, sources));
    if (staged) this.unchanged.push(...unmatched);
    else if (errorOnUnmatchedPattern) {
      for (const path of unmatched) yield check.unreadable(path, new UserError(noMatch(path)));
    }
    const isIgnored = await workspaces.ignores();
    let folder: string | undefined;
    let workspace: unknown;
    // There may be thousands, most of them neighbours: nothing is waited for that is there.
    for (const { path, named } of files) {
      if (nodePath.dirname(path) !== folder) {
        folder = nodePath.dirname(path);
        workspace = await check.workspaceOf(path).catch((error: unknown) => error);
      }
      if (!(workspace instanceof Workspace)) yield check.unreadable(path, workspace);
      else if (isIgnored(path) || workspace.isIgnored(path)) {
        if (named) this.ignored.push(path);
      } else if (named || formatOf(path, workspace.registry.formats)) {
        if (!changes || (await changes.includes(path, sources))) {
          const suppressions = suppressionsFiles.for(path);
          // A suppressions file that is wrong stops the run: else it would be said of every draft.
          if (suppressions) await suppressions;
          yield path;
        } else if (named) this.unchanged.push(path);
      } else if (unsupported(path)) this.unsupported.push(path);
    }
  }

  /** Whether a file is a draft that is checked where it is met: some format reads it, and nothing leaves it out. */
  async isDraft(path: string): Promise<boolean> {
    const workspace = await this.#check.workspaceOf(path);
    if (!formatOf(path, workspace.registry.formats) || workspace.isIgnored(path)) return false;
    const isIgnored = await this.#parts.workspaces.ignores();
    return !isIgnored(path);
  }
}
