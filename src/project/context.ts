import type { Locale } from '../base/locale.js';
import type { Confinement } from '../config/confinement.js';
import type { CacheBases, ResultCache } from './cache/cache.js';
import type { ChangeScope } from './change-scope.js';
import { type ProjectOptions, requestsOf } from './options.js';
import { DiskSources, type Sources } from './sources.js';
import { SuppressionsFiles } from './suppressions-files.js';
import { Workspaces } from './workspaces.js';

/** What the parts of a project share. */
export interface ProjectContext {
  readonly options: ProjectOptions;
  readonly locale: Locale;
  readonly sources: Sources;
  readonly workspaces: Workspaces;
  readonly suppressionsFiles: SuppressionsFiles;
  /** Where only changes are checked. */
  readonly changes: ChangeScope | undefined;
  /** Where results are stored. */
  readonly cache: ResultCache | undefined;
  /** The errors behind findings that say a file could not be checked in full. */
  readonly failures: unknown[];
}

/**
 * Creates the context of a project. Code that an option needs is loaded only where the option is given.
 *
 * @throws {UserError} when the options, or the configuration of the working folder, are wrong.
 */
export async function createContext(options: ProjectOptions): Promise<ProjectContext> {
  const failures: unknown[] = [];
  const changes = await changeScope(options);
  const given = changes?.sources ?? options.sources ?? new DiskSources();
  const { sources: allowed, confinement } = await confined(options, given);
  // Where only changes are checked, there is little to cache.
  const cache =
    options.cache && !changes
      ? await openCache(options, allowed, {
          workspaceIn: (folder) => workspaces.for(folder),
          suppressionsOf: (path) =>
            suppressionsFiles.for(path)?.then((suppressions) => suppressions?.basis()),
        })
      : undefined;
  const sources = cache?.sources ?? allowed;
  const workspaces: Workspaces = new Workspaces({
    sources,
    configFile: options.configFile,
    plugins: options.plugins,
    ignorePatterns: options.ignorePatterns,
    locale: options.locale,
    requests: requestsOf(options, { confinement, onCrash: (error) => failures.push(error) }),
  });
  await workspaces.for(options.cwd);
  const locale = await workspaces.locale();
  const { cwd, suppressionsFile: file, today } = options;
  const top = confinement?.root;
  const suppressionsFiles: SuppressionsFiles = new SuppressionsFiles({
    sources: allowed,
    cwd,
    locale,
    file,
    today,
    top,
  });
  return { options, locale, sources, workspaces, suppressionsFiles, changes, cache, failures };
}

/** The sources a project may read, and the confinement that limits them, if any. */
async function confined(
  options: ProjectOptions,
  sources: Sources,
): Promise<{ readonly sources: Sources; readonly confinement?: Confinement }> {
  if (!options.safeConfig) return { sources };
  const { confine } = await import('./confined.js');
  return confine(options, sources);
}

async function changeScope(options: ProjectOptions): Promise<ChangeScope | undefined> {
  if (!options.staged && options.since === undefined) return undefined;
  const { ChangeScope } = await import('./change-scope.js');
  return ChangeScope.open(options);
}

async function openCache(options: ProjectOptions, sources: Sources, bases: CacheBases): Promise<ResultCache> {
  const { ResultCache } = await import('./cache/cache.js');
  return new ResultCache(options, sources, bases);
}
