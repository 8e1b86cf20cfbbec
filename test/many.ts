/**
 * How many of something a test tries or builds: `count` in the whole suite (`npm test`), a tenth of it in the inner loop
 * (`npm run unit`). For random texts, and for texts that are only long.
 */
export function many(count: number): number {
  return process.env.HEGAO_TEST_SIZE === 'full' ? count : Math.ceil(count / 10);
}
