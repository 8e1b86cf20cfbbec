import { accessSync, constants, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { CosmiconfigResult, Loader, PublicExplorer } from 'cosmiconfig';
import { decodeText } from '../base/encoding.js';
import type { Localized } from '../base/locale.js';
import { UserError } from '../base/user-error.js';
import { loadCode, type ModuleAliases } from './code.js';
import type { Config } from './config.js';
import type { Confinement } from './confinement.js';
import { ConfigFinder, governedFolder, PACKAGE_KEY, PLACES } from './find.js';
import type { LocatedValue } from './issues.js';
import {
  type KeyPath,
  type NamedFile,
  notData,
  problemIn,
  renderKeyPath,
  renderPlace,
  unknownKind,
  unreadable,
} from './issues.js';
import { say } from './messages.js';
import { shownPath } from './paths.js';

/** One configuration file, read and checked. */
export interface ConfigFile {
  readonly path: string;
  readonly config: Config;
  /** The position of a key: “.hegaorc.yaml:12 rules.placeholder/unresolved”. */
  where(path: KeyPath): string;
}

export interface ReaderOptions {
  /** Paths are shown from here. */
  readonly cwd: string;
  readonly aliases: ModuleAliases;
  /** For untrusted configurations: only data is read, and only where the confinement allows. */
  readonly confinement?: Confinement | undefined;
}

/** Reads a file of one kind; `path` is absolute, `file` is how it is shown. */
type Read = (text: string, path: string, file: string) => Promise<LocatedValue>;

const readYaml: Read = async (text, _, file) => (await import('./yaml.js')).readYaml(text, file);
const readJson: Read = async (text, _, file) => (await import('./json.js')).readJson(text, file);

/** Finds configuration files in their folders and reads them, through cosmiconfig. The caller chooses the folders. */
export class ConfigReader {
  readonly #cwd: string;
  readonly #finder: ConfigFinder;
  /** What cosmiconfig found, by folder. */
  readonly #searches = new Map<string, Promise<string>>();
  /** What it read, or threw, in finding it, by path. */
  readonly #found = new Map<string, () => CosmiconfigResult>();
  /** By extension, as cosmiconfig names them. */
  readonly #readers: Readonly<Record<string, Read>>;
  readonly #confinement: Confinement | undefined;
  #explorer: PublicExplorer | undefined;

  constructor({ cwd, aliases, confinement }: ReaderOptions) {
    this.#cwd = cwd;
    this.#confinement = confinement;
    this.#finder = new ConfigFinder(confinement?.root);
    const readCode: Read = async (_, path, file) => ({
      value: await loadCode(path, file, aliases),
      locate: () => undefined,
    });
    this.#readers = {
      noExt: readYaml,
      '.json': readJson,
      '.yaml': readYaml,
      '.yml': readYaml,
      '.js': readCode,
      '.ts': readCode,
      '.mjs': readCode,
      '.cjs': readCode,
    };
  }

  /** The path of the configuration for the drafts in a folder, which is absolute and need not exist. */
  async find(folder: string): Promise<string | undefined> {
    const named = this.#finder.find(folder);
    // cosmiconfig would run `.config/config.js` as settings of its own.
    if (named === undefined || this.#confinement) return named;
    const holder = governedFolder(named);
    const search = this.#searches.get(holder) ?? this.#search(holder, named);
    this.#searches.set(holder, search);
    return search;
  }

  /** Forgets every file that was found or read. */
  forget(): void {
    this.#finder.forget();
    this.#searches.clear();
    this.#found.clear();
  }

  /** @param named What is there by its name. */
  async #search(folder: string, named: string): Promise<string> {
    const explorer = await this.#open();
    try {
      const result = await explorer.search(folder);
      // cosmiconfig skips what it may not read; reading it reports the error.
      if (!result || !isReadable(named)) return named;
      this.#found.set(result.filepath, () => result);
      return result.filepath;
    } catch (error) {
      // An invalid file is found too. The error is thrown when it is read.
      const { filepath = named } = error as { readonly filepath?: string };
      this.#found.set(filepath, () => {
        throw error;
      });
      return filepath;
    }
  }

  /**
   * @param path Absolute.
   * @param by Where the file is named, for messages: `--config`, or the place that extends it.
   * @throws {UserError} when it is not there, cannot be read, or is no configuration.
   */
  async read(path: string, by: string): Promise<ConfigFile> {
    const file = shownPath(path, this.#cwd);
    const data = await this.#data(path, { kind: CONFIGURATION, name: file, by });
    const base = isPackage(path) ? [PACKAGE_KEY] : [];
    const { checkConfig } = await import('./validate.js');
    return {
      path,
      config: checkConfig(data, file, base),
      where(keys) {
        const whole = [...base, ...keys];
        return renderPlace(file, data.locate(whole), renderKeyPath(whole));
      },
    };
  }

  async #data(path: string, file: NamedFile): Promise<LocatedValue> {
    const extensions = Object.keys(this.#readers);
    if (!extensions.includes(extname(path) || 'noExt'))
      throw unknownKind(
        file,
        extensions.filter((extension) => extension.startsWith('.')),
      );
    let result: { readonly config: LocatedValue | undefined } | null;
    try {
      result = this.#confinement
        ? await this.#loadData(path, file, this.#confinement)
        : await (this.#found.get(path)?.() ?? (await this.#open()).load(path));
    } catch (error) {
      throw error instanceof UserError ? error : unreadable(file, error);
    }
    const data = result?.config;
    const lacksKey = result === null && isPackage(path);
    if (!data || data.value === null)
      throw problemIn(file.name, [{ text: lacksKey ? say('noKey', { key: PACKAGE_KEY }) : say('empty') }]);
    return data;
  }

  /** Reads a file that holds data, without cosmiconfig. */
  async #loadData(path: string, file: NamedFile, confinement: Confinement) {
    confinement.check(path, file.by);
    const read = DATA_FILE.test(basename(path)) ? this.#readers[extname(path) || 'noExt'] : undefined;
    if (!read) throw notData(file);
    const loaded = await this.#loader(read)(path, readFileSync(path, 'utf8'));
    if (!isPackage(path)) return { config: loaded };
    return Object.hasOwn(loaded, PACKAGE_KEY) ? { config: loaded[PACKAGE_KEY] } : null;
  }

  async #open(): Promise<PublicExplorer> {
    if (this.#explorer) return this.#explorer;
    const { cosmiconfig } = await import('cosmiconfig');
    const loaders = Object.entries(this.#readers).map(([extension, read]) => [extension, this.#loader(read)]);
    try {
      this.#explorer = cosmiconfig(PACKAGE_KEY, {
        cache: false,
        ignoreEmptySearchPlaces: false,
        loaders: Object.fromEntries(loaders),
        searchPlaces: [...PLACES],
        searchStrategy: 'none',
      });
    } catch (error) {
      // cosmiconfig looks for settings of its own in the current folder.
      throw metaConfig(error);
    }
    return this.#explorer;
  }

  #loader(read: Read): Loader {
    return async (path: string, content: string) => {
      const file = shownPath(path, this.#cwd);
      const text = textOf(path, content, file);
      // Errors in files that are not hegao's are ignored.
      if (isPackage(path) && !text.includes(`"${PACKAGE_KEY}"`)) return {};
      const data = await read(text, path, file);
      if (!isPackage(path)) return data;
      const manifest = Object(data.value);
      return Object.hasOwn(manifest, PACKAGE_KEY)
        ? { [PACKAGE_KEY]: { ...data, value: manifest[PACKAGE_KEY] } }
        : {};
    };
  }
}

/** Configurations that are data. A file of another name without an extension may hold anything. */
const DATA_FILE = /^\.?hegaorc$|\.(?:json|ya?ml)$/;

/** cosmiconfig reads every file as UTF-8, whatever it is. */
function textOf(path: string, content: string, file: string): string {
  return content.includes('\ufffd')
    ? decodeText(readFileSync(path), file).text
    : content.replace(/^\ufeff/, '');
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** cosmiconfig takes such a file for one that holds a configuration under a key. */
function isPackage(path: string): boolean {
  return basename(path, extname(path)) === 'package';
}

const CONFIGURATION: Localized = { zh: '配置文件', en: 'configuration' };

function metaConfig(error: unknown): UserError {
  const [message] = String(error instanceof Error ? error.message : error).split('\n');
  return new UserError(say('faultyMetaConfig', { cause: message! }), { cause: error });
}
