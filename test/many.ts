import { test } from 'vitest';

/**
 * How many of something a test tries or builds, for random texts and for texts that are only long: `count` in the whole
 * suite (`npm test`), a tenth of it in the inner loop (`npm run unit`).
 */
export function many(count: number): number {
  return Math.ceil(count / Number(process.env.HEGAO_TEST_DIVISOR ?? 1));
}

/** A test that measures time: left out where the code is instrumented, and so much slower than it is. */
export const timed: typeof test.skip = test.skipIf(process.env.HEGAO_TEST_TIMED === 'no');
