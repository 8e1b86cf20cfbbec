import { defineConfig } from 'vitest/config';

/** Tests that try a mutant: those that call functions and run examples. None starts a process or reads the sources. */
export default defineConfig({
  test: {
    include: [
      'test/{base,chinese,core,facts,knowledge,results,rule-kinds,rules}/**/*.test.ts',
      'test/{rules,fixtures}.test.ts',
    ],
    globalSetup: '.tools/vitest.setup.ts',
    testTimeout: 120_000,
    pool: 'threads',
    isolate: false,
    env: { HEGAO_TEST_DIVISOR: '100', HEGAO_TEST_TIMED: 'no' },
  },
});
