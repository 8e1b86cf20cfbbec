import { nearest } from '../base/nearest.js';
import { UserError } from '../base/user-error.js';
import type { Reporter } from '../core/plugin.js';

/** The reporters hegao ships, each loaded when it is used. */
const BUILT_IN: Readonly<Record<string, () => Promise<Reporter>>> = {
  stylish: async () => (await import('./stylish.js')).stylish,
  compact: async () => (await import('./compact.js')).compact,
  json: async () => (await import('./json.js')).json,
  html: async () => (await import('./html/index.js')).html,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./xml.js')).junit,
  checkstyle: async () => (await import('./xml.js')).checkstyle,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  markdown: async () => (await import('./markdown.js')).markdown,
  blob: async () => (await import('./blob.js')).blob,
};

/** The names of the reporters hegao ships; the first is the default. */
export const reporterNames: readonly string[] = Object.keys(BUILT_IN);

/**
 * A reporter by name.
 *
 * @param others Those that plugins provide.
 * @throws {UserError} when there is none of the name.
 */
export async function loadReporter(name: string, others: ReadonlyMap<string, Reporter>): Promise<Reporter> {
  const other = others.get(name);
  if (other) return other;
  if (Object.hasOwn(BUILT_IN, name)) return BUILT_IN[name]!();
  const known = [...reporterNames, ...others.keys()];
  throw new UserError(unknown(name, known, nearest(name, known)));
}

function unknown(name: string, known: readonly string[], near: string | undefined): UserError['text'] {
  return {
    zh: `没有输出格式“${name}”。${near ? `是不是“${near}”？` : ''}可用：${known.join('、')}。`,
    en: `There is no format “${name}”.${near ? ` Did you mean “${near}”?` : ''} Known: ${known.join(', ')}.`,
  };
}
