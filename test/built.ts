import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { bundle } from '../.tools/bundle.js';
import type { Ran } from './cli/run.js';

const root = join(import.meta.dirname, '..');

/** A command line that is run as a process of its own. */
export type Program = (cwd: string, ...argv: readonly string[]) => Promise<Omit<Ran, 'bytes'>>;

/** Builds hegao once for the tests of a file, which then know where the program is. */
export function builtFile(): () => string {
  let folder = '';
  beforeAll(async () => {
    // It finds the packages that are not put into it.
    folder = mkdtempSync(join(realpathSync(join(root, 'node_modules')), '.hegao-test-'));
    await bundle({ root, folder, program: 'cli', head: '', external: ['jiti'] });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => join(folder, 'cli.cjs');
}

/** The same to be run: what such tests hold does not show in the sources alone. */
export function builtProgram(): Program {
  const file = builtFile();
  return (cwd, ...argv) =>
    new Promise((resolve) => {
      execFile(process.execPath, [file(), ...argv], { cwd, maxBuffer: 1e8 }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });
}
