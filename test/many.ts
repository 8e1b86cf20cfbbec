/**
 * How many of something a test tries or builds, for random texts and for texts that are only long: `count` in the whole
 * suite (`npm test`), a tenth of it in the inner loop (`npm run unit`).
 */
export function many(count: number): number {
  return Math.ceil(count / Number(process.env.HEGAO_TEST_DIVISOR ?? 1));
}
