import { readFileSync } from 'node:fs';
import { Module } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** Beside a chunk of ours, what V8 made of it at build time. */
export const CACHE_SUFFIX = '.cache';

const { enableCompileCache, wrap, createRequire } = Module as unknown as {
  /** Node's own cache of compiled code; absent before Node 22. */
  readonly enableCompileCache?: () => unknown;
  wrap(source: string): string;
  createRequire(file: string): NodeJS.Require;
};

/**
 * Has chunks that are loaded from now on start from code that is compiled already: half of a short run would be spent
 * on compiling. V8 refuses what another version of it made, and compiles anew.
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

/** Runs a CommonJS module, as `require` would; the script that it is. */
export function runModule(module: NodeJS.Module, file: string, cachedData?: Buffer): Script {
  const source = readFileSync(file, 'utf8');
  const script = new Script(wrap(source), { filename: file, ...(cachedData && { cachedData }) });
  const run = script.runInThisContext() as (...parameters: unknown[]) => void;
  run.call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
  return script;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
