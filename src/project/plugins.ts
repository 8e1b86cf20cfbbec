import { createRequire } from 'node:module';
import * as nodePath from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadCode, type ModuleAliases } from '../config/code.js';
import type { Placed } from '../config/settings.js';
import type { Plugin } from '../core/plugin.js';
import { Problem } from '../core/problem.js';

/**
 * Loads a plugin, from a package or a path; both are looked for from the folder of the configuration that names it.
 *
 * @throws {Problem} when it is missing, throws, or is no plugin with a name.
 */
export async function loadPlugin(
  { value, folder, where }: Placed<string | Plugin>,
  aliases: ModuleAliases,
): Promise<Plugin> {
  const plugin = typeof value === 'string' ? await loadModule(value, folder, where, aliases) : value;
  if (typeof plugin !== 'object' || plugin === null) throw new Problem(notAPlugin(String(value), where));
  const { name } = plugin as Partial<Plugin>;
  if (typeof name !== 'string' || name === '') throw new Problem(unnamed(where));
  return plugin as Plugin;
}

function loadModule(name: string, folder: string, where: string, aliases: ModuleAliases): Promise<unknown> {
  const file = resolvePlugin(name, folder);
  if (file === undefined) throw new Problem(missing(name, folder, where));
  return loadCode(
    file,
    nodePath.isAbsolute(name) || name.startsWith('.') ? name : `${name} (${file})`,
    aliases,
  );
}

function resolvePlugin(name: string, folder: string): string | undefined {
  const path = name.startsWith('.') || nodePath.isAbsolute(name) ? nodePath.resolve(folder, name) : name;
  try {
    // As from a file in that folder, so that the office's own node_modules are found.
    return createRequire(pathToFileURL(nodePath.join(folder, 'hegao.config.js'))).resolve(path);
  } catch {
    return undefined;
  }
}

function missing(name: string, folder: string, where: string): Problem['text'] {
  return {
    zh: `${where}：从 ${folder} 找不到插件“${name}”。请检查路径，或先用 npm install 安装。`,
    en: `${where}: the plugin “${name}” is not found from ${folder}. Check the path, or install it with npm install.`,
  };
}

function notAPlugin(name: string, where: string): Problem['text'] {
  return {
    zh: `${where}：“${name}”导出的不是插件。应默认导出一个对象：{ name, rules, … }。`,
    en: `${where}: what “${name}” exports is no plugin. Export an object by default: { name, rules, … }.`,
  };
}

function unnamed(where: string): Problem['text'] {
  return {
    zh: `${where}：插件没有名称。请在它导出的对象里写明 name。`,
    en: `${where}: the plugin has no name. Give the object it exports a “name”.`,
  };
}
