import * as nodePath from 'node:path';
import { genres, presets, stages } from '../../presets/index.js';
import { rules } from '../../rules/index.js';
import type { Locale } from '../base/locale.js';
import { isCode, type ModuleAliases } from '../config/code.js';
import { matcherOf, type PathMatcher } from '../config/globs.js';
import { ConfigLoader } from '../config/load.js';
import { Configuration } from '../config/settings.js';
import { builtInFormats } from '../formats/index.js';
import { builtInPacks } from '../knowledge/index.js';
import { merge } from '../knowledge/merge.js';
import { loadPlugins, moduleAliases, pluginFiles, refusePlugins } from './plugins.js';
import { Registry } from './registry.js';
import type { Requests } from './requests.js';
import type { Sources } from './sources.js';
import { Workspace } from './workspace.js';

export interface WorkspacesOptions {
  readonly sources: Sources;
  /** A configuration to use for all drafts; false for none; absent, the nearest to each draft. */
  readonly configFile?: string | false | undefined;
  /** Plugins added to every configuration. */
  readonly plugins?: readonly string[] | undefined;
  /** Globs, from the working folder, of files that no configuration needs to leave out. */
  readonly ignorePatterns?: readonly string[] | undefined;
  /** Absent, that of the working folder's configuration. */
  readonly locale?: Locale | undefined;
  readonly requests: Omit<Requests, 'locale'>;
}

/** The workspaces of a project: one for each configuration its drafts have. */
export class Workspaces {
  readonly #options: WorkspacesOptions;
  readonly #loader: ConfigLoader;
  readonly #aliases: ModuleAliases = moduleAliases();
  readonly #opened = new Map<string, Promise<Workspace>>();
  #ignores: Promise<PathMatcher> | undefined;

  constructor(options: WorkspacesOptions) {
    this.#options = options;
    const { cwd, confinement } = options.requests;
    this.#loader = new ConfigLoader({ cwd, aliases: this.#aliases, confinement });
  }

  /** The workspace of the drafts in a folder. */
  async for(folder: string): Promise<Workspace> {
    const file = await this.#configFileFor(folder);
    const key = file ?? '';
    const workspace = this.#opened.get(key) ?? this.#open(file);
    this.#opened.set(key, workspace);
    return workspace;
  }

  /** The language of a run: the requested one, else that of the working folder's configuration. */
  async locale(): Promise<Locale> {
    const { locale, requests } = this.#options;
    return locale ?? (await this.#configuration(await this.#configFileFor(requests.cwd))).locale ?? 'zh';
  }

  /** Discards an earlier report that was read, in all workspaces that could be opened. */
  async forget(path: string): Promise<void> {
    for (const opened of await Promise.allSettled(this.#opened.values()))
      if (opened.status === 'fulfilled') opened.value.forget(path);
  }

  /** The files that workspaces were made of: configurations, knowledge, plugins that are named by path. */
  async files(): Promise<string[]> {
    const opened = await Promise.allSettled(this.#opened.values());
    return opened.flatMap((each) => (each.status === 'fulfilled' ? each.value.files : []));
  }

  async #configFileFor(folder: string): Promise<string | undefined> {
    const { configFile, requests } = this.#options;
    if (configFile === false) return undefined;
    return configFile === undefined ? this.#loader.find(folder) : nodePath.resolve(requests.cwd, configFile);
  }

  async #configuration(file: string | undefined): Promise<Configuration> {
    const by = this.#options.configFile ? '--config' : '';
    return file === undefined ? NO_CONFIGURATION : this.#loader.load(file, by);
  }

  /** Whether --ignore-pattern ignores a file. */
  ignores(): Promise<PathMatcher> {
    const { ignorePatterns = [], requests } = this.#options;
    this.#ignores ??=
      ignorePatterns.length === 0
        ? Promise.resolve(() => false)
        : matcherOf(ignorePatterns, requests.cwd, 'folder');
    return this.#ignores;
  }

  async #open(file: string | undefined): Promise<Workspace> {
    const { sources, plugins = [] } = this.#options;
    const requests: Requests = { ...this.#options.requests, locale: await this.locale() };
    const { cwd, confinement } = requests;
    const configuration = await this.#configuration(file);
    const registry = builtInRegistry();
    const named = plugins.map((value) => ({ value, folder: cwd, where: `--plugin ${value}` }));
    const wanted = [...configuration.plugins, ...named];
    if (confinement) refusePlugins(wanted);
    const loaded = await loadPlugins(wanted, { cwd, aliases: this.#aliases });
    for (const plugin of loaded) registry.add(plugin);
    const tables = configuration.knowledge.map(({ value, folder, where }) => ({
      path: nodePath.resolve(folder, value),
      where,
    }));
    const packs = await Promise.all(
      tables.map(async ({ path, where }) => {
        const { loadKnowledge } = await import('../config/knowledge.js');
        confinement?.check(path, where);
        return loadKnowledge(path, where, cwd);
      }),
    );
    const knowledge = merge([...builtInPacks, ...registry.packs, ...packs]);
    const files = [...configuration.files, ...tables.map(({ path }) => path), ...(await pluginFiles(wanted))];
    const isCodeFree = wanted.length === 0 && !configuration.files.some(isCode);
    const parts = { registry, knowledge, stages, configuration, sources, files, isCodeFree };
    const workspace = new Workspace(parts, requests);
    for (const plugin of loaded) plugin.apply?.(workspace.hooks);
    workspace.ruleSets.check();
    return workspace;
  }
}

/** Without a configuration: recommended, with the genre detected. */
const NO_CONFIGURATION = new Configuration({
  files: [],
  extends: [],
  plugins: [],
  knowledge: [],
  layers: [],
  overrides: [],
  ignores: [],
  locale: undefined,
});

function builtInRegistry(): Registry {
  const registry = new Registry();
  registry.add({ name: 'hegao', rules, presets: [...presets, ...genres], formats: builtInFormats }, '');
  return registry;
}
