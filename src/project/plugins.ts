import * as nodePath from 'node:path';
import { AccessError, UserError } from '../base/user-error.js';
import { loadCode, type ModuleAliases, resolveModule } from '../config/code.js';
import { shownPath } from '../config/paths.js';
import type { Placed } from '../config/settings.js';
import type { Plugin } from '../core/plugin.js';
import { checkPlugin } from './plugin-shape.js';

export interface PluginLoading {
  /** Paths are shown from here. */
  readonly cwd: string;
  readonly aliases: ModuleAliases;
}

/**
 * Loads plugins, from packages and paths; each is looked for from the folder of the configuration that names it. One
 * that is named twice is loaded once.
 *
 * @throws {UserError} when one is missing, throws, or is no plugin, or when two have one name.
 */
export async function loadPlugins(
  named: readonly Placed<string | Plugin>[],
  loading: PluginLoading,
): Promise<readonly Plugin[]> {
  /** By the file it stands in, or itself where it stands in a configuration that is code. */
  const plugins = new Map<string | Plugin, Plugin>();
  /** What names a plugin, by its name. */
  const places = new Map([['hegao', 'hegao']]);
  for (const { value, folder, where } of named) {
    const source = typeof value === 'string' ? await resolvePlugin(value, folder, where) : value;
    if (plugins.has(source)) continue;
    const plugin =
      typeof source === 'string'
        ? await loadModule(source, String(value), where, loading)
        : checkPlugin(source, nameOf(source), where);
    const other = places.get(plugin.name);
    if (other !== undefined) throw new UserError(sameName(plugin.name, other, where));
    places.set(plugin.name, where);
    plugins.set(source, plugin);
  }
  return [...plugins.values()];
}

/** @throws {AccessError} when there is a plugin: to load one is to run it. */
export function refusePlugins([first]: readonly Placed<string | Plugin>[]): void {
  if (first) throw new AccessError(refused(first.where));
}

async function loadModule(
  file: string,
  name: string,
  where: string,
  { cwd, aliases }: PluginLoading,
): Promise<Plugin> {
  const shown = shownPath(file, cwd);
  return checkPlugin(await loadCode(file, isPath(name) ? shown : `${name} (${shown})`, aliases), name, where);
}

/** The files of plugins that are named by path. */
export async function pluginFiles(named: readonly Placed<string | Plugin>[]): Promise<string[]> {
  const paths = named.flatMap(({ value, folder, where }) =>
    typeof value === 'string' && isPath(value) ? [resolvePlugin(value, folder, where)] : [],
  );
  return Promise.all(paths);
}

/** The file of a plugin. */
async function resolvePlugin(name: string, folder: string, where: string): Promise<string> {
  const file = await resolveModule(isPath(name) ? nodePath.resolve(folder, name) : name, folder);
  if (file === undefined) throw new UserError((isPath(name) ? noFile : notInstalled)(name, folder, where));
  return file;
}

function isPath(name: string): boolean {
  return name.startsWith('.') || nodePath.isAbsolute(name);
}

function refused(where: string): UserError['text'] {
  return {
    zh: `${where}：插件是代码，安全配置（--safe-config）不加载。请去掉它；可信的稿件可不用 --safe-config。`,
    en: `${where}: a plugin is code, which a safe configuration (--safe-config) does not load. Leave it out; for drafts you trust, run without --safe-config.`,
  };
}

function nameOf(plugin: Partial<Plugin>): string {
  return plugin.name ?? '';
}

function noFile(name: string, folder: string, where: string): UserError['text'] {
  return {
    zh: `${where}：从 ${folder} 找不到插件“${name}”。请检查路径。`,
    en: `${where}: there is no plugin “${name}”, looked for from ${folder}. Check the path.`,
  };
}

function notInstalled(name: string, folder: string, where: string): UserError['text'] {
  return {
    zh: `${where}：从 ${folder} 找不到插件“${name}”。请先用 npm install ${name} 安装；若是文件，请写成 ./ 开头的路径。`,
    en: `${where}: the plugin “${name}” is not found from ${folder}. Install it with npm install ${name}; if it is a file, write a path that begins with ./.`,
  };
}

function sameName(name: string, first: string, second: string): UserError['text'] {
  return {
    zh: `${first} 和 ${second} 的插件都叫“${name}”。请去掉其中一个，或给它改名。`,
    en: `The plugins of ${first} and ${second} are both called “${name}”. Remove one, or have it renamed.`,
  };
}
