import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const EXTENSIONS = ['', '.json', '.yaml', '.yml', '.js', '.ts', '.cjs', '.mjs'];

/** Where a configuration may stand in a folder, in cosmiconfig's order. */
const PLACES: readonly (readonly [folder: '' | '.config', name: string])[] = [
  ['', 'package.json'],
  ...EXTENSIONS.map((extension) => ['', `.hegaorc${extension}`] as const),
  ...EXTENSIONS.map((extension) => ['.config', `hegaorc${extension}`] as const),
  ...['.js', '.ts', '.cjs', '.mjs'].map((extension) => ['', `hegao.config${extension}`] as const),
];

/** The key of package.json that holds a configuration. */
export const PACKAGE_KEY = 'hegao';

/** Finds the configuration of a draft: the nearest upwards, as far as the folder with `.git`. */
export class ConfigFinder {
  readonly #nearest = new Map<string, string | undefined>();

  /** The path of the configuration for the drafts in a folder, which is absolute and need not exist. */
  find(folder: string): string | undefined {
    if (this.#nearest.has(folder)) return this.#nearest.get(folder);
    const names = namesIn(folder);
    const parent = dirname(folder);
    const last = names.has('.git') || parent === folder;
    const found = configIn(folder, names) ?? (last ? undefined : this.find(parent));
    this.#nearest.set(folder, found);
    return found;
  }

  /** Looks again at every folder from now on. */
  forget(): void {
    this.#nearest.clear();
  }
}

function configIn(folder: string, names: ReadonlySet<string>): string | undefined {
  const within = {
    '': names,
    '.config': names.has('.config') ? namesIn(join(folder, '.config')) : new Set(),
  };
  for (const [place, name] of PLACES) {
    if (!within[place].has(name)) continue;
    const path = join(folder, place, name);
    if (statSync(path, { throwIfNoEntry: false })?.isFile() && (name !== 'package.json' || hasKey(path)))
      return path;
  }
  return undefined;
}

/** The names in a folder; none where there is nothing to read. */
function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}

/** Whether a package.json holds a configuration. One that cannot be parsed but names the key counts, to be told of. */
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
