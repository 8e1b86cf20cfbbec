import * as nodePath from 'node:path';
import { genres, presets, stages } from '../../presets/index.js';
import { rules } from '../../rules/index.js';
import type { ModuleAliases } from '../config/code.js';
import { ConfigFinder } from '../config/find.js';
import { matcherOf, type PathMatcher } from '../config/globs.js';
import { ConfigLoader } from '../config/load.js';
import { Configuration } from '../config/settings.js';
import { builtInFormats } from '../formats/index.js';
import { builtInPacks } from '../knowledge/index.js';
import { merge } from '../knowledge/merge.js';
import { moduleAliases } from './aliases.js';
import { loadPlugins } from './plugins.js';
import { Registry } from './registry.js';
import { type Requests, Workspace } from './workspace.js';

export interface WorkspacesOptions {
  readonly cwd: string;
  /** A configuration to use for all drafts; false for none; absent, the nearest to each draft. */
  readonly configFile?: string | false | undefined;
  /** Plugins that are added to every configuration. */
  readonly plugins?: readonly string[] | undefined;
  /** Globs, from the working folder, of files that no configuration needs to leave out. */
  readonly ignorePatterns?: readonly string[] | undefined;
  readonly requests: Requests;
}

/** The workspaces of a project: one for each configuration its drafts have. */
export class Workspaces {
  readonly #options: WorkspacesOptions;
  readonly #finder = new ConfigFinder();
  readonly #loader: ConfigLoader;
  readonly #aliases: ModuleAliases = moduleAliases();
  readonly #opened = new Map<string, Promise<Workspace>>();
  #ignores: Promise<PathMatcher> | undefined;

  constructor(options: WorkspacesOptions) {
    this.#options = options;
    this.#loader = new ConfigLoader({ cwd: options.cwd, aliases: this.#aliases });
  }

  /** The workspace of the drafts in a folder. */
  for(folder: string): Promise<Workspace> {
    const { configFile, cwd } = this.#options;
    const file =
      configFile === false
        ? undefined
        : configFile !== undefined
          ? nodePath.resolve(cwd, configFile)
          : this.#finder.find(folder);
    const key = file ?? '';
    const workspace = this.#opened.get(key) ?? this.#open(file);
    this.#opened.set(key, workspace);
    return workspace;
  }

  /** Whether --ignore-pattern leaves a file out. */
  async isIgnored(path: string): Promise<boolean> {
    const { ignorePatterns = [], cwd } = this.#options;
    if (ignorePatterns.length === 0) return false;
    this.#ignores ??= matcherOf(ignorePatterns, cwd, 'folder');
    return (await this.#ignores)(path);
  }

  async #open(file: string | undefined): Promise<Workspace> {
    const { cwd, configFile, plugins = [], requests } = this.#options;
    const by = configFile ? '--config' : '';
    const configuration = file === undefined ? NO_CONFIGURATION : await this.#loader.load(file, by);
    const registry = builtInRegistry();
    const named = plugins.map((value) => ({ value, folder: cwd, where: `--plugin ${value}` }));
    const loaded = await loadPlugins([...configuration.plugins, ...named], { cwd, aliases: this.#aliases });
    for (const plugin of loaded) registry.add(plugin);
    const packs = await Promise.all(
      configuration.knowledge.map(async ({ value, folder, where }) => {
        const { loadKnowledge } = await import('../config/knowledge.js');
        return loadKnowledge(nodePath.resolve(folder, value), where, cwd);
      }),
    );
    const knowledge = merge([...builtInPacks, ...registry.packs, ...packs]);
    const workspace = new Workspace({ registry, knowledge, stages, configuration }, requests);
    for (const plugin of loaded) plugin.apply?.(workspace.hooks);
    workspace.check();
    return workspace;
  }
}

/** Without a configuration: recommended, with the genre found out. */
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
