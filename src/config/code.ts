import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeText } from '../base/encoding.js';
import type { Localized } from '../base/locale.js';
import { UserError } from '../base/user-error.js';
import { type Issue, type Position, problemIn } from './issues.js';
import { say } from './messages.js';

/** The file that answers to a name in `import`: the running copy for `hegao`, `hegao/rule` and `hegao/testing`. */
export type ModuleAliases = Readonly<Record<string, string>>;

/** Whether a configuration is code, by the name of its file. */
export function isCode(path: string): boolean {
  return /\.(?:[cm]?js|ts)$/.test(path);
}

/** The form of jiti's syntax errors; columns count from 0. */
const SYNTAX_ERROR = /^ParseError: ([^\n]*)\n (.+):(\d+):(\d+)$/;

/**
 * Runs a configuration or a plugin that is code, JavaScript or TypeScript, and returns its default export. It
 * is read again each time.
 *
 * @param path Absolute.
 * @param file The path to show.
 * @throws {UserError} when it cannot be parsed, throws, or exports nothing by default.
 */
export async function loadCode(path: string, file: string, aliases: ModuleAliases): Promise<unknown> {
  const { createJiti } = await import('jiti');
  const jiti = createJiti(path, {
    alias: { ...aliases },
    // jiti's interop for require() and import hides whether there is a default export.
    interopDefault: false,
    moduleCache: false,
    fsCache: cacheFor(path),
  });
  let exported: unknown;
  try {
    const source = decodeText(readFileSync(path), file).text;
    const async = extname(path) !== '.cjs';
    // By default jiti lets Node run .mjs and .cjs, without aliases and with its own module cache.
    const evaluated = jiti.evalModule(source, { filename: path, forceTranspile: true, async });
    exported = async ? await evaluated : evaluated;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw problemIn(file, [faultOf(error, path)], { cause: error });
  }
  return defaultOf(exported, file);
}

/**
 * The file of a module, as `import` finds it from a folder: a package, or a path, whose extension may be missing.
 */
export async function resolveModule(name: string, folder: string): Promise<string | undefined> {
  const { createJiti } = await import('jiti');
  const found = createJiti(join(folder, 'hegao.config.js'), { fsCache: false }).esmResolve(name, {
    try: true,
  });
  return found === undefined ? undefined : fileURLToPath(found);
}

/**
 * Where jiti caches transpiled code: with the packages of the project, or nowhere. Its own choice then would be
 * the folder for temporary files, where every user of a machine could plant code to be run.
 */
function cacheFor(path: string): string | false {
  const packages = join(dirname(path), 'node_modules');
  return existsSync(packages) ? join(packages, '.cache', 'jiti') : false;
}

function defaultOf(exported: unknown, file: string): unknown {
  const isObject = typeof exported === 'object' && exported !== null;
  const isModule = isObject && '__esModule' in exported;
  const value = isModule && 'default' in exported ? exported.default : isModule ? undefined : exported;
  if (value instanceof Promise) value.catch(() => {}); // Nobody waits for it.
  const unfit =
    typeof value === 'function'
      ? 'functionExported'
      : value instanceof Promise
        ? 'promiseExported'
        : undefined;
  if (unfit) throw problemIn(file, [{ text: say(unfit) }]);
  // What CommonJS exports when nothing is assigned is an empty object.
  const names = isObject ? Object.keys(exported) : [];
  if (value === undefined || (isObject && names.length === 0))
    throw problemIn(file, [{ text: noDefault(names.filter((name) => name !== 'default')) }]);
  return value;
}

function noDefault(names: readonly string[]): Localized {
  if (names.length === 0) return say('nothingExported');
  return say('namesExported', { names: { zh: names.join('、'), en: names.join(', ') } });
}

/** The error of running a file, with the line as far as it is known. */
function faultOf(error: unknown, path: string): Issue {
  const message = error instanceof Error ? error.message : String(error);
  const syntax = SYNTAX_ERROR.exec(message);
  if (syntax) {
    const [, what, where, line, column] = syntax;
    const position = { line: Number(line), column: Number(column) + 1 };
    const here = posix(where!) === posix(path);
    const elsewhere = here ? '' : `${where}:${position.line}:${position.column} `;
    const wrong = say('codeSyntax', { cause: what!.trim() });
    return {
      position: here ? position : undefined,
      text: { zh: elsewhere + wrong.zh, en: elsewhere + wrong.en },
    };
  }
  const [firstLine] = message.split('\n');
  return {
    position: error instanceof Error ? lineOf(error, path) : undefined,
    text: say('codeThrew', { cause: firstLine! }),
  };
}

/** The line of a file that an error came through last. */
function lineOf(error: Error, path: string): Position | undefined {
  const prefix = `${posix(path)}:`;
  for (const frame of posix(error.stack ?? '').split('\n')) {
    const at = frame.indexOf(prefix);
    const line = at === -1 ? Number.NaN : Number.parseInt(frame.slice(at + prefix.length), 10);
    if (line > 0) return { line };
  }
  return undefined;
}

function posix(path: string): string {
  return path.replaceAll('\\', '/');
}
