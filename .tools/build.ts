/** Builds dist/: CommonJS for every entry, chunks they share, types. Run by `npm run build` and on `npm ci`. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { configJsonSchema } from './generate/config-schema.js';
import { jsonSchema } from './generate/json-schema.js';
import { lazyTexts } from './lazy-texts.js';
import { writeLicenses } from './licenses.js';
import { quietPicocolors } from './quiet-picocolors.js';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** What a check of a text without a configuration runs; with all it imports it is one chunk, read at one go. */
const ALWAYS_USED = ['src/cli/run.ts', 'src/cli/check.ts', 'src/reporters/stylish.ts'];

rmSync(dist, { recursive: true, force: true });

const bundle = await rolldown({
  cwd: root,
  input: {
    cli: 'src/cli/bin.ts',
    index: 'src/index.ts',
    rule: 'src/rule.ts',
    testing: 'src/testing/index.ts',
  },
  platform: 'node',
  plugins: [lazyTexts(join(root, 'rules')), quietPicocolors],
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  // jiti finds its own files at run time; cosmiconfig asks for typescript only in a loader that is replaced.
  external: ['jiti', 'typescript'],
});
const { output } = await bundle.write({
  dir: dist,
  format: 'cjs',
  charset: 'ascii',
  comments: false,
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name].cjs',
  banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
  codeSplitting: {
    groups: [{ name: 'core', test: (id) => ALWAYS_USED.some((file) => id === join(root, file)) }],
  },
});
await bundle.close();
chmodSync(join(dist, 'cli.cjs'), 0o755);
writeLicenses(root, output);

const schemas = join(dist, 'schema');
mkdirSync(schemas);
writeFileSync(join(schemas, 'config.json'), configJsonSchema());
writeFileSync(join(schemas, 'report.json'), jsonSchema());

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
