import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { Module } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** Beside a chunk of ours, what V8 made of it at build time. */
export const CACHE_SUFFIX = '.cache';

const { enableCompileCache, wrapper, createRequire } = Module as unknown as {
  /** Node's own cache of compiled code; absent before Node 22. */
  readonly enableCompileCache?: () => unknown;
  readonly wrapper: readonly [head: string, tail: string];
  createRequire(file: string): NodeJS.Require;
};

/**
 * Makes chunks loaded from now on start from precompiled code: half of a short run would be spent
 * on compiling. V8 rejects what another version of it made, and compiles again.
 *
 * @param folder Where the chunks are.
 */
export function useCompiledCode(folder: string): void {
  if (enableCompileCache) {
    enableCompileCache();
    return;
  }
  const { extensions } = require as unknown as {
    extensions: Record<string, (module: NodeJS.Module, file: string) => void>;
  };
  const load = extensions['.cjs'] ?? extensions['.js']!;
  extensions['.cjs'] = (module, file) => {
    const cache = dirname(file) === folder ? readIfThere(file + CACHE_SUFFIX) : undefined;
    if (cache) runModule(module, file, cache);
    else load(module, file);
  };
}

/** Runs a CommonJS module of ASCII text, as `require` would; the script that it is. */
export function runModule(module: NodeJS.Module, file: string, cachedData?: Buffer): Script {
  const script = new Script(wrapped(file), { filename: file, ...(cachedData && { cachedData }) });
  const run = script.runInThisContext() as (...parameters: unknown[]) => void;
  run.call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
  return script;
}

const [HEAD, TAIL] = wrapper;

/** The text of a module in its function, made in one piece: to put a megabyte together takes time. */
function wrapped(file: string): string {
  const descriptor = openSync(file, 'r');
  const { size } = fstatSync(descriptor);
  const bytes = Buffer.allocUnsafeSlow(HEAD.length + size + TAIL.length);
  bytes.write(HEAD, 0, 'latin1');
  readSync(descriptor, bytes, HEAD.length, size, 0);
  bytes.write(TAIL, HEAD.length + size, 'latin1');
  closeSync(descriptor);
  return bytes.toString('latin1');
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
