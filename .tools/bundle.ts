import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { configJsonSchema } from './generate/config-schema.js';
import { jsonSchema } from './generate/json-schema.js';
import { suppressionsJsonSchema } from './generate/suppressions-schema.js';
import { lazyTexts } from './lazy-texts.js';
import { writeLicenses } from './licenses.js';
import { quietPicocolors } from './quiet-picocolors.js';

/** What a check of a text without a configuration runs; with all it imports it is one chunk, read at one go. */
const ALWAYS_USED = ['src/cli/run.ts', 'src/cli/check.ts', 'src/reporters/stylish.ts'];

export interface Bundling {
  readonly root: string;
  /** Where it goes, absolute; what stands there is removed. */
  readonly folder: string;
  /** The name of the file that is the command line. */
  readonly program: string;
  /** What stands at the head of that file. */
  readonly head: string;
  /** Packages that are not put into it. */
  readonly external: readonly string[];
  readonly plugins?: readonly Plugin[];
}

/** Writes hegao as CommonJS: a file for every entry, the chunks they share, schemas, and the licences it owes. */
export async function bundle({ root, folder, program, head, external, plugins = [] }: Bundling) {
  rmSync(folder, { recursive: true, force: true });
  const built = await rolldown({
    cwd: root,
    input: {
      [program]: 'src/cli/bin.ts',
      index: 'src/index.ts',
      rule: 'src/rule.ts',
      testing: 'src/testing/index.ts',
      worker: 'src/project/pool/worker.ts',
    },
    platform: 'node',
    plugins: [lazyTexts(join(root, 'rules')), quietPicocolors, ...plugins],
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    // cosmiconfig asks for typescript only in a loader that is replaced.
    external: ['typescript', ...external],
  });
  const { output } = await built.write({
    dir: folder,
    format: 'cjs',
    // Code that starts from a cache knows no `import()` of its own.
    dynamicImportInCjs: false,
    charset: 'ascii',
    comments: false,
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name].cjs',
    banner: (chunk) => (chunk.name === program ? head : ''),
    codeSplitting: {
      groups: [{ name: 'core', test: (id) => ALWAYS_USED.some((file) => id === join(root, file)) }],
    },
  });
  await built.close();
  chmodSync(join(folder, `${program}.cjs`), 0o755);
  writeLicenses(folder, output);

  const schemas = join(folder, 'schema');
  mkdirSync(schemas);
  writeFileSync(join(schemas, 'config.json'), configJsonSchema());
  writeFileSync(join(schemas, 'report.json'), jsonSchema());
  writeFileSync(join(schemas, 'suppressions.json'), suppressionsJsonSchema());
}
