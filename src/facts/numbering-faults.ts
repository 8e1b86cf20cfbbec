/** What is wrong at one place of a sequence of numbers. */
export interface NumberingFault {
  /**
   * `skipped`: numbers are missing before it; `repeated`: it is the number before it once more; `swapped`: it and the
   * next stand in each other's place; `wrong`: it fits nowhere; `notFirst`: the sequence begins with it.
   */
  readonly kind: 'skipped' | 'repeated' | 'swapped' | 'wrong' | 'notFirst';
  /** The member of the sequence. */
  readonly index: number;
  /** The number it should bear. */
  readonly expected: number;
  /** The numbers that correct the sequence; empty where something must be missing. */
  readonly corrections: readonly Correction[];
}

export interface Correction {
  readonly index: number;
  readonly value: number;
}

/**
 * The faults of a sequence that should count up one by one. Each is given once: the numbers after a gap are right when
 * they count on from it. A one in the middle starts a new sequence, after which the one before may go on. A sequence
 * where little fits has its own logic, and no faults.
 *
 * @param start What the first number should be.
 */
export function numberingFaults(values: readonly number[], start = 1): readonly NumberingFault[] {
  const faults = [...scan(values, start)];
  return faults.length > 1 && faults.length * 2 > values.length ? [] : faults;
}

function* scan(values: readonly number[], start: number): Generator<NumberingFault> {
  // What a number is when it fits: its index and this.
  let shift = start;
  // Lists of the same form stand within one another: 一、 二、 (一、 二、 三、) 三、. What each outer one goes on with.
  const outer: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    const expected = index + shift;
    if (value === expected) continue;

    const level = outer.lastIndexOf(value);
    if (level !== -1) {
      outer.length = level;
      shift = value - index;
      continue;
    }

    const next = values[index + 1];
    const alone = next === undefined || next === expected + 1;
    if (value === expected + 1 && next === expected && fits(values[index + 2], expected + 2)) {
      const corrections = [
        { index, value: expected },
        { index: index + 1, value: expected + 1 },
      ];
      yield { kind: 'swapped', index, expected, corrections };
      index++;
    } else if (index === 0 && (next === undefined || !alone)) {
      if (next === value + 1) yield { kind: 'notFirst', index, expected, corrections: [] };
      shift = value;
    } else if (value === 1 && expected > 2 && !(alone && next !== undefined)) {
      outer.push(expected);
      shift = 1 - index;
    } else {
      const kind = alone && next !== undefined && value !== expected - 1 ? 'wrong' : kindOf(value, expected);
      const corrections = alone ? [{ index, value: expected }] : renumbered(values, index, expected);
      yield { kind, index, expected, corrections };
      if (!alone) shift += value - expected;
    }
  }
}

function fits(value: number | undefined, expected: number): boolean {
  return value === undefined || value === expected;
}

function kindOf(value: number, expected: number): NumberingFault['kind'] {
  if (value > expected) return 'skipped';
  return value === expected - 1 ? 'repeated' : 'wrong';
}

/** Numbers for a member and those after it that count on from it. */
function renumbered(values: readonly number[], from: number, expected: number): Correction[] {
  const corrections: Correction[] = [];
  for (let index = from; values[index] === values[from]! + (index - from); index++) {
    corrections.push({ index, value: expected + (index - from) });
  }
  return corrections;
}
