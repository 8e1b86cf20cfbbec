/** Builds dist/: CommonJS for every entry, chunks they share, types. Run by `npm run build` and on `npm ci`. */
import { execFileSync } from 'node:child_process';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { bundle } from './bundle.js';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

await bundle({
  root,
  folder: dist,
  program: 'cli',
  head: '#!/usr/bin/env node',
  // It finds its own files at run time.
  external: ['jiti'],
});

// From Node 22 on, Node keeps compiled code itself.
if (!('enableCompileCache' in nodeModule)) {
  const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs');
  const precompile = join(import.meta.dirname, 'precompile.ts');
  execFileSync(process.execPath, [jiti, precompile, join(dist, 'cli.cjs')], { stdio: 'ignore' });
}

const tsc = nodeModule.createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', join(import.meta.dirname, 'tsconfig.types.json')], {
  stdio: 'inherit',
});
