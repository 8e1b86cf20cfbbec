import { dirname, extname, isAbsolute, resolve } from 'node:path';
import { UserError } from '../base/user-error.js';
import type { Genre } from '../core/genre.js';
import type { Plugin, Preset } from '../core/plugin.js';
import { type Config, listOf, type OneOrMore } from './config.js';
import { governedFolder } from './find.js';
import { matcherOf, type PathMatcher } from './globs.js';
import { say } from './messages.js';
import { shownPath } from './paths.js';
import { type ConfigFile, ConfigReader, type ReaderOptions } from './read.js';
import { Configuration, type Placed, type PlacedLayer, type PlacedOverride } from './settings.js';

/** Finds configurations and loads them, each with all that it extends by path, and remembers them. */
export class ConfigLoader {
  readonly #cwd: string;
  readonly #reader: ConfigReader;
  readonly #loaded = new Map<string, Promise<Configuration>>();

  constructor(options: ReaderOptions) {
    this.#cwd = options.cwd;
    this.#reader = new ConfigReader(options);
  }

  /**
   * The path of the configuration for the drafts in a folder: the nearest upwards, as far as the folder with `.git`.
   *
   * @param folder Absolute; it need not exist.
   * @throws {UserError} when a file with settings for cosmiconfig is invalid. Whether the one found is valid, `load`
   * reports.
   */
  find(folder: string): Promise<string | undefined> {
    return this.#reader.find(folder);
  }

  /**
   * @param path Absolute.
   * @param by Where it is named, for messages: `--config`, or how it was found.
   * @throws {UserError} when it, or one that it extends, cannot be read or is invalid.
   */
  load(path: string, by: string): Promise<Configuration> {
    const loaded = this.#loaded.get(path) ?? this.#configuration(path, by);
    this.#loaded.set(path, loaded);
    return loaded;
  }

  /** Forgets every file that was found or read. */
  forget(): void {
    this.#reader.forget();
    this.#loaded.clear();
  }

  async #configuration(path: string, by: string): Promise<Configuration> {
    const contents = new CollectedContents();
    await this.#collect(contents, path, by, []);
    return new Configuration(contents);
  }

  /** Adds the settings of a file, after those of the files it extends. */
  async #collect(
    contents: CollectedContents,
    path: string,
    by: string,
    chain: readonly string[],
  ): Promise<void> {
    if (chain.includes(path)) throw this.#cycle([...chain, path], by);
    const file = await this.#reader.read(path, by);
    for (const extended of placedItems(file, 'extends')) {
      const { value, folder, where } = extended;
      if (typeof value === 'string' && isPath(value))
        await this.#collect(contents, resolve(folder, value), where, [...chain, path]);
      else contents.extends.push(extended);
    }
    await contents.add(file);
  }

  #cycle(chain: readonly string[], by: string): UserError {
    const names = chain.slice(chain.indexOf(chain.at(-1)!)).map((path) => shownPath(path, this.#cwd));
    return new UserError(say('circle', { by, chain: names.join(' → ') }));
  }
}

/** The settings of several files, in order. */
class CollectedContents {
  readonly files: string[] = [];
  readonly extends: Placed<string | Preset | Genre>[] = [];
  readonly plugins: Placed<string | Plugin>[] = [];
  readonly knowledge: Placed<string>[] = [];
  readonly layers: PlacedLayer[] = [];
  readonly overrides: PlacedOverride[] = [];
  readonly ignores: PathMatcher[] = [];
  locale: Config['locale'];

  async add(file: ConfigFile): Promise<void> {
    const { path, config, where } = file;
    const folder = governedFolder(path);
    this.files.push(path);
    this.plugins.push(...placedItems(file, 'plugins'));
    this.knowledge.push(...placedItems(file, 'knowledge'));
    this.layers.push({ layer: config, folder, where });
    for (const [index, override] of (config.overrides ?? []).entries()) {
      const files = await matcherOf(listOf(override.files), folder);
      const ignores = await matcherOf(listOf(override.ignores), folder);
      this.overrides.push({
        layer: override,
        folder,
        where: (keys) => where(['overrides', index, ...keys]),
        matches: (draft) => files(draft) && !ignores(draft),
      });
    }
    this.ignores.push(await matcherOf(listOf(config.ignores), folder, 'folder'));
    this.locale = config.locale ?? this.locale;
  }
}

function placedItems<K extends 'extends' | 'plugins' | 'knowledge'>(
  { path, config, where }: ConfigFile,
  key: K,
): Placed<Item<K>>[] {
  const written = config[key];
  return listOf<Item<K>>(written as OneOrMore<Item<K>> | undefined).map((value, index) => ({
    value,
    folder: dirname(path),
    where: where(Array.isArray(written) ? [key, index] : [key]),
  }));
}

type Item<K extends keyof Config> = NonNullable<Config[K]> extends OneOrMore<infer T> ? T : never;

/** Whether a name in `extends` is a path; the others are names of presets. */
function isPath(name: string): boolean {
  return name.startsWith('.') || isAbsolute(name) || /\.(?:json|ya?ml|[cm]?js|ts)$/.test(extname(name));
}
