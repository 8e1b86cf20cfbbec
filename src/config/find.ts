import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const EXTENSIONS = ['', '.json', '.yaml', '.yml', '.js', '.ts', '.cjs', '.mjs'];

/** Where a configuration may stand in a folder, in cosmiconfig's order. */
export const PLACES: readonly string[] = [
  'package.json',
  ...EXTENSIONS.map((extension) => `.hegaorc${extension}`),
  ...EXTENSIONS.map((extension) => `.config/hegaorc${extension}`),
  ...['.js', '.ts', '.cjs', '.mjs'].map((extension) => `hegao.config${extension}`),
];

/** The key of package.json that holds a configuration. */
export const PACKAGE_KEY = 'hegao';

/** Finds a file for the drafts in a folder: the nearest upwards, as far as the folder with `.git`. */
class UpwardFinder {
  readonly #nearest = new Map<string, string | undefined>();
  readonly #findIn: (folder: string) => string | undefined;
  readonly #top: string | undefined;

  /** @param top A folder above which nothing is looked for either. */
  constructor(findIn: (folder: string) => string | undefined, top?: string) {
    this.#findIn = findIn;
    this.#top = top;
  }

  /** The path of the file for the drafts in a folder, which is absolute and need not exist. */
  find(folder: string): string | undefined {
    if (this.#nearest.has(folder)) return this.#nearest.get(folder);
    const parent = dirname(folder);
    const isLast = () => parent === folder || folder === this.#top || isRepository(folder);
    const found = this.#findIn(folder) ?? (isLast() ? undefined : this.find(parent));
    this.#nearest.set(folder, found);
    return found;
  }

  /** Looks again at every folder from now on. */
  forget(): void {
    this.#nearest.clear();
  }
}

/** Finds the configuration file for a draft by name only; the reader decides which of several it is. */
export class ConfigFinder extends UpwardFinder {
  constructor(top?: string) {
    super(configIn, top);
  }
}

/** Finds a file of one name for a draft. */
export class NamedFileFinder extends UpwardFinder {
  constructor(name: string, top?: string) {
    super((folder) => {
      const path = join(folder, name);
      return kindOf(path) === 'file' ? path : undefined;
    }, top);
  }
}

/**
 * The folder to which the drafts of a folder belong: that of their configuration, else of their repository, else it
 * itself.
 */
export function homeOf(folder: string): string {
  const config = new ConfigFinder().find(folder);
  if (config !== undefined) return governedFolder(config);
  return new UpwardFinder((each) => (isRepository(each) ? each : undefined)).find(folder) ?? folder;
}

/** The folder a configuration governs: a file in `.config` governs the folder that holds `.config`. */
export function governedFolder(config: string): string {
  const folder = dirname(config);
  return basename(folder) === '.config' ? dirname(folder) : folder;
}

function isRepository(folder: string): boolean {
  return kindOf(join(folder, '.git')) !== undefined;
}

/**
 * The first file that may be a configuration. Asks for each name rather than for all there are: a folder may hold
 * thousands of files, and most hold no configuration.
 */
function configIn(folder: string): string | undefined {
  const hasConfigFolder = kindOf(join(folder, '.config')) === 'folder';
  for (const place of PLACES) {
    if (place.startsWith('.config/') && !hasConfigFolder) continue;
    const path = join(folder, place);
    if (kindOf(path) === 'file' && (place !== 'package.json' || hasKey(path))) return path;
  }
  return undefined;
}

/** The status of a path; `undefined` where nothing exists, or access is denied. */
function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats && (stats.isFile() ? 'file' : 'folder');
  } catch {
    return undefined;
  }
}

/**
 * Whether a package.json holds a configuration. One that cannot be parsed but names the key counts, so that the error
 * is reported.
 */
function hasKey(path: string): boolean {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return false;
  }
  if (!text.includes(`"${PACKAGE_KEY}"`)) return false;
  try {
    const manifest: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, PACKAGE_KEY);
  } catch {
    return true;
  }
}
