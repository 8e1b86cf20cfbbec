import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** What a test imports that builds hegao, packs it or runs it as a process of its own, or keeps a git repository. */
const BUILT = /from '[^']*\/(?:built|repository)\.js'|from 'node:child_process'/;

/** What gives a test modules of its own: it cannot share those the other files have loaded. */
const MOCKS = /\bvi\.(?:mock|doMock|resetModules)\(/;

const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/${file.replaceAll('\\', '/')}`);
const saying = (what: RegExp) => tests.filter((file) => what.test(readFileSync(join(root, file), 'utf8')));

/** Tests through the built program take seconds each and change with everything: the inner loop leaves them out. */
const built = saying(BUILT);
const mocked = saying(MOCKS).filter((file) => !built.includes(file));

/**
 * Projects: `unit`, whose files share what they load, `unit-mocked`, and `built`. `--mode full` has tests try as much as
 * they name; without it they try a tenth: see `test/many.ts`.
 */
export default defineConfig(({ mode }) => ({
  root,
  test: {
    globalSetup: '.tools/vitest.setup.ts',
    testTimeout: 30_000,
    pool: 'threads',
    maxWorkers: '100%',
    env: { RECHECK_SYNC_BACKEND: 'pure', HEGAO_TEST_DIVISOR: mode === 'full' ? '1' : '10' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...built, ...mocked],
        },
      },
      { extends: true, test: { name: 'unit-mocked', include: mocked } },
      { extends: true, test: { name: 'built', include: built } },
    ],
  },
}));
