import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Stryker's configuration. It runs from the root of the repository, where the sources are. */
export default {
  packageManager: 'npm',
  plugins: [
    createRequire(import.meta.url).resolve('@stryker-mutator/vitest-runner'),
    fileURLToPath(new URL('sample.mjs', import.meta.url)),
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'bench/stryker/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  checkers: ['sample'],
  mutate: ['src/{base,chinese,core,facts,results}/**/*.ts'],
  ignorePatterns: [
    'dist',
    'dist-portable',
    'docs',
    'editors',
    'bench/node_modules',
    'bench/accuracy',
    'bench/speed',
  ],
  concurrency: 1,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: '.stryker-tmp/report.json' },
  cleanTempDir: 'always',
  allowConsoleColors: false,
};
