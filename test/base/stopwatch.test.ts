import { expect, test } from 'vitest';
import { Stopwatch } from '../../src/base/stopwatch.js';

/** A stopwatch whose clock advances only when a test moves it. */
function watch() {
  let now = 0;
  const stopwatch = new Stopwatch(() => now);
  return { stopwatch, pass: (milliseconds: number) => (now += milliseconds) };
}

const rule = { kind: 'rule', name: 'a/b' } as const;
const fact = { kind: 'fact', name: 'f' } as const;

test('work within work counts for itself alone', () => {
  const { stopwatch, pass } = watch();
  stopwatch.time(rule, () => {
    pass(1);
    stopwatch.time(fact, () => pass(10));
    pass(2);
  });
  expect(stopwatch.measured).toEqual([
    { ...rule, milliseconds: 3 },
    { ...fact, milliseconds: 10 },
  ]);
});

test('the same work adds up, and what is between does not count', () => {
  const { stopwatch, pass } = watch();
  for (const milliseconds of [1, 2]) {
    stopwatch.time(rule, () => pass(milliseconds));
    pass(100);
  }
  expect(stopwatch.measured).toEqual([{ ...rule, milliseconds: 3 }]);
});

test('work that throws has ended', () => {
  const { stopwatch, pass } = watch();
  expect(() =>
    stopwatch.time(rule, () => {
      pass(5);
      throw new Error('no luck');
    }),
  ).toThrow('no luck');
  stopwatch.time(fact, () => pass(1));
  expect(stopwatch.measured).toMatchObject([{ milliseconds: 5 }, { milliseconds: 1 }]);
});
