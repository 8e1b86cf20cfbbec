import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    globalSetup: '.tools/vitest.setup.ts',
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    pool: 'threads',
    env: { RECHECK_SYNC_BACKEND: 'pure' },
  },
});
