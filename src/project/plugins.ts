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
import { say } from './messages.js';

interface PluginLoading {
  /** Paths are shown from here. */
  readonly cwd: string;
  readonly aliases: ModuleAliases;
}

/**
 * Loads plugins, from packages and paths; each is resolved from the folder of the configuration that names it. One
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
    if (other !== undefined)
      throw new UserError(say('pluginsOfOneName', { name: plugin.name, first: other, second: where }));
    places.set(plugin.name, where);
    plugins.set(source, plugin);
  }
  return [...plugins.values()];
}

/** @throws {AccessError} when there is a plugin: loading one runs its code. */
export function refusePlugins([first]: readonly Placed<string | Plugin>[]): void {
  if (first) throw new AccessError(say('pluginIsCode', { where: first.where }));
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
  if (file === undefined)
    throw new UserError(say(isPath(name) ? 'noPluginFile' : 'notInstalled', { where, folder, name }));
  return file;
}

function isPath(name: string): boolean {
  return name.startsWith('.') || nodePath.isAbsolute(name);
}

function nameOf(plugin: Partial<Plugin>): string {
  return plugin.name ?? '';
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
  if (!isRecord(value)) throw new UserError(say('notAPlugin', { shown, where }));
  if (typeof value.name !== 'string' || value.name === '')
    throw new UserError(say('unnamedPlugin', { shown, where }));
  const { name: plugin } = value;
  const wrong = (member: string, text: Localized) =>
    new UserError(say('wrongMember', { where, plugin, member, text }));
  for (const key of Object.keys(value)) if (!KEYS.includes(key)) throw wrong(key, unknownMember(key));
  for (const [list, members] of Object.entries(LISTS)) {
    const items = value[list] ?? [];
    if (!Array.isArray(items)) throw wrong(list, say('noList'));
    for (const [index, item] of items.entries()) {
      const lacking = isRecord(item) ? members.find((member) => item[member] === undefined) : members[0];
      if (lacking !== undefined) throw wrong(`${list}[${index}]`, say('lacks', { member: lacking }));
    }
  }
  if (value.apply !== undefined && typeof value.apply !== 'function') throw wrong('apply', say('noFunction'));
  for (const { id } of (value.rules ?? []) as Rule[]) {
    if (id.startsWith(`${plugin}/`)) continue;
    throw wrong(`rules ${id}`, say('foreignId', { plugin, own: id.slice(id.indexOf('/') + 1) }));
  }
  return value as unknown as Plugin;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownMember(key: string): Localized {
  const meant = nearest(key, KEYS);
  const known = { zh: KEYS.join('、'), en: KEYS.join(', ') };
  return meant === undefined ? say('unknownMember', { known }) : say('misspelledMember', { meant, known });
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
