import type { Localized } from '../base/locale.js';
import { nearest } from '../base/nearest.js';
import { UserError } from '../base/user-error.js';
import type { Plugin } from '../core/plugin.js';
import type { Rule } from '../core/rule.js';

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
export function checkPlugin(value: unknown, shown: string, where: string): Plugin {
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
