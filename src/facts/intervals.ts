/** What a figure may stand for: every value from `low` to `high`, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What floating-point arithmetic may be off by, relative to the values compared. */
const NOISE = 1e-9;

/** A value and what lies within `margin` of it. */
export function around(value: number, margin: number): Interval {
  return { low: value - margin, high: value + margin };
}

/** Whether some value lies in both. */
export function meet(a: Interval, b: Interval): boolean {
  return isAtMost(a.low, b.high) && isAtMost(b.low, a.high);
}

/** Whether one value is no more than another, rounding noise aside. */
export function isAtMost(a: number, b: number): boolean {
  return a <= b || a - b <= NOISE * Math.max(Math.abs(a), Math.abs(b));
}

/** All sums of a value of each. */
export function plus(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** All differences of a value of each. */
export function minus(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** All multiples by one number. */
export function times({ low, high }: Interval, factor: number): Interval {
  return factor < 0 ? { low: high * factor, high: low * factor } : { low: low * factor, high: high * factor };
}

/** All quotients; `undefined` when the divisor may be zero or less. */
export function over(a: Interval, b: Interval): Interval | undefined {
  if (!(b.low > 0)) return undefined;
  const quotients = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  return {
    low: Math.min(...quotients.filter((quotient) => !Number.isNaN(quotient))),
    high: Math.max(...quotients.filter((quotient) => !Number.isNaN(quotient))),
  };
}

/** What lies between the lowest and the highest of both. */
export function span(a: Interval, b: Interval): Interval {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}
