import { existsSync } from 'node:fs';
import * as nodePath from 'node:path';
import { join } from 'node:path';
import type { Localized } from '../base/locale.js';
import { nearest } from '../base/nearest.js';
import { AccessError, UserError } from '../base/user-error.js';
import { loadCode, type ModuleAliases, resolveModule } from '../config/code.js';
import { shownPath } from '../config/paths.js';
import type { Placed } from '../config/settings.js';
import type { Plugin } from '../core/plugin.js';
import type { Rule } from '../core/rule.js';

interface PluginLoading {
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

/** What a plugin may hold: lists of things with an identity, and a function. */
const LISTS: Readonly<Partial<Record<keyof Plugin, readonly string[]>>> = {
  rules: ['id', 'meta', 'create'],
  presets: ['id', 'name', 'rules'],
  knowledge: ['name'],
  formats: ['name', 'extensions', 'open', 'read', 'edit', 'save'],
  reporters: ['name', 'render'],
};

const KEYS = ['name', ...Object.keys(LISTS), 'apply'];

/**
 * Makes sure that what a module exports is a plugin, as far as its shape shows: the rest shows when it runs.
 *
 * @param shown How the user named it.
 * @param where What names it.
 * @throws {UserError} that says which of its members is wrong.
 */
function checkPlugin(value: unknown, shown: string, where: string): Plugin {
  if (!isRecord(value)) throw new UserError(notAPlugin(shown, where));
  if (typeof value.name !== 'string' || value.name === '') throw new UserError(unnamed(shown, where));
  const { name } = value;
  for (const key of Object.keys(value))
    if (!KEYS.includes(key)) throw wrong(where, name, key, unknownKey(key));
  for (const [list, members] of Object.entries(LISTS)) {
    const items = value[list] ?? [];
    if (!Array.isArray(items)) throw wrong(where, name, list, LIST);
    for (const [index, item] of items.entries()) {
      const lacking = isRecord(item) ? members.find((member) => item[member] === undefined) : members[0];
      if (lacking !== undefined) throw wrong(where, name, `${list}[${index}]`, lacks(lacking));
    }
  }
  if (value.apply !== undefined && typeof value.apply !== 'function')
    throw wrong(where, name, 'apply', FUNCTION);
  for (const { id } of (value.rules ?? []) as Rule[]) {
    if (!id.startsWith(`${name}/`)) throw wrong(where, name, `rules ${id}`, foreignId(id, name));
  }
  return value as unknown as Plugin;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(where: string, plugin: string, member: string, text: Localized): UserError {
  return new UserError({
    zh: `${where}：插件“${plugin}”的 ${member} ${text.zh}`,
    en: `${where}: ${member} of the plugin “${plugin}” ${text.en}`,
  });
}

const LIST: Localized = { zh: '应为列表。', en: 'should be a list.' };

const FUNCTION: Localized = { zh: '应为函数。', en: 'should be a function.' };

function lacks(member: string): Localized {
  return { zh: `缺少 ${member}。`, en: `lacks “${member}”.` };
}

function unknownKey(key: string): Localized {
  const near = nearest(key, KEYS);
  return {
    zh: `不是插件的成员。${near ? `是不是 ${near}？` : ''}可用：${KEYS.join('、')}。`,
    en: `is nothing a plugin has.${near ? ` Did you mean “${near}”?` : ''} Known: ${KEYS.join(', ')}.`,
  };
}

function foreignId(id: string, plugin: string): Localized {
  const own = id.slice(id.indexOf('/') + 1);
  return {
    zh: `不以插件名开头。请改为“${plugin}/${own}”，以免与别的规则同名。`,
    en: `does not begin with the plugin’s name. Call it “${plugin}/${own}”, lest it meet another rule of that name.`,
  };
}

function notAPlugin(shown: string, where: string): Localized {
  return {
    zh: `${where}：“${shown}”导出的不是插件。应默认导出一个对象：{ name, rules, … }。`,
    en: `${where}: what “${shown}” exports is no plugin. Export an object by default: { name, rules, … }.`,
  };
}

function unnamed(shown: string, where: string): Localized {
  return {
    zh: `${where}：插件“${shown}”没有名称。请在它导出的对象里写明 name，规则编号以它开头。`,
    en: `${where}: the plugin “${shown}” has no name. Give the object it exports a “name”, with which the ids of its rules begin.`,
  };
}

/**
 * What `hegao`, `hegao/rule` and `hegao/testing` mean to configurations and plugins that are code: the copy that is
 * running, built or not. With a second copy every fact would be computed twice.
 */
export function moduleAliases(): ModuleAliases {
  const here = import.meta.dirname;
  for (const folder of [here, join(here, '..')]) {
    if (existsSync(join(folder, 'rule.cjs'))) return entries((name) => join(folder, `${name}.cjs`));
    if (existsSync(join(folder, 'rule.ts'))) {
      return entries((name) => join(folder, name === 'testing' ? 'testing/index.ts' : `${name}.ts`));
    }
  }
  throw new Error('hegao is not whole: its entries are missing');
}

function entries(pathOf: (name: string) => string): ModuleAliases {
  return { 'hegao/rule': pathOf('rule'), 'hegao/testing': pathOf('testing'), hegao: pathOf('index') };
}
