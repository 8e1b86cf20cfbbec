import { Problem } from '../core/problem.js';
import type { ProjectOptions } from '../project/project.js';
import type { CommandLine } from './command-line.js';

/**
 * How many threads a command line lets judge.
 *
 * @throws {Problem} when it is no number.
 */
export function concurrencyOf(line: CommandLine): NonNullable<ProjectOptions['concurrency']> {
  const given = line.value('concurrency') ?? 'auto';
  if (!/^(?:auto|off|[1-9]\d*)$/.test(given)) throw new Problem(notANumber(given));
  // Fixing one draft changes the earlier report of another, so one goes after the other.
  if (line.has('fix')) return 'off';
  return given === 'auto' || given === 'off' ? given : Number(given);
}

function notANumber(value: string): Problem['text'] {
  return {
    zh: `--concurrency 的值“${value}”应为 auto、off 或不小于 1 的整数。`,
    en: `--concurrency “${value}” should be auto, off, or a whole number, 1 or more.`,
  };
}
