import { join } from 'node:path';

/** What the choice of a server depends on. */
export interface ServerWish {
  /** Whether the user trusts the workspace. */
  readonly trusted: boolean;
  /** `hegao.server`. */
  readonly wanted: string | undefined;
  /** The folders that are open, absolute. */
  readonly folders: readonly string[];
  /** The one in the extension. */
  readonly bundled: string;
  exists(path: string): boolean;
}

/** A hegao to run. */
export interface Server {
  /** The file of its command line. */
  readonly module: string;
  /** Whether it runs no code of configurations and plugins, and reads nothing outside the repository. */
  readonly safe: boolean;
}

/**
 * The hegao to run. A workspace that is not trusted neither brings its own, nor has any code of its configurations and
 * plugins run.
 */
export function chooseServer({ trusted, wanted, folders, bundled, exists }: ServerWish): Server {
  if (!trusted) return { module: bundled, safe: true };
  const installed = folders.map((folder) => join(folder, 'node_modules', 'hegao', 'dist', 'cli.cjs'));
  const own = wanted === 'workspace' ? installed.find(exists) : undefined;
  return { module: own ?? bundled, safe: false };
}
