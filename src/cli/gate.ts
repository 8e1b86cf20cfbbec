import { Problem } from '../core/problem.js';
import { totalsOf } from '../core/totals.js';
import type { CommandLine } from './command-line.js';
import { ExitCode } from './context.js';
import type { Judged } from './judge.js';

/** What makes a run faulty. */
export interface Limits {
  /** As many warnings as this are tolerated. */
  readonly warnings: number;
  /** Errors are tolerated too. */
  readonly lenient: boolean;
}

/** @throws {Problem} when a limit is not a number. */
export function limitsOf(line: CommandLine): Limits {
  const given = line.value('max-warnings') ?? '-1';
  if (!/^(?:-1|\d+)$/.test(given)) throw new Problem(notANumber(given));
  const warnings = given === '-1' ? Number.POSITIVE_INFINITY : Number(given);
  return { warnings, lenient: line.has('exit-zero') };
}

/** It depends on the findings alone, whatever the format. */
export function exitCodeOf({ files, problems }: Judged, { warnings, lenient }: Limits): number {
  const { fatal, error, warn } = totalsOf(files);
  if (fatal > 0 || problems.length > 0) return ExitCode.NotJudged;
  return (error > 0 || warn > warnings) && !lenient ? ExitCode.Faulty : ExitCode.Good;
}

/** Why a run without errors is faulty, where it is. */
export function gateNotices({ files }: Judged, { warnings }: Limits): Problem['text'][] {
  const { warn } = totalsOf(files);
  return warn > warnings ? [tooManyWarnings(warn, warnings)] : [];
}

function notANumber(value: string): Problem['text'] {
  return {
    zh: `--max-warnings 的值“${value}”应为不小于 0 的整数（-1 为不限）。`,
    en: `--max-warnings “${value}” should be a whole number, 0 or more (-1 for no limit).`,
  };
}

function tooManyWarnings(count: number, most: number): Problem['text'] {
  return {
    zh: `警告 ${count} 个，超过 --max-warnings ${most}。`,
    en: `${count} warnings are more than --max-warnings ${most}.`,
  };
}
