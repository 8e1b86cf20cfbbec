import { UserError } from '../base/user-error.js';
import { totalsOf } from '../results/totals.js';
import type { CommandLine } from './command-line.js';
import { ExitCode } from './context.js';
import type { ErrorRate } from './error-rate.js';
import type { CheckOutcome } from './outcome.js';

/** The conditions on which a run fails. */
export interface Limits {
  /** The maximum number of warnings tolerated. */
  readonly warnings: number;
  /** As many errors and warnings in the text are tolerated, and no error is but for this; absent, none is. */
  readonly rate?: ErrorRate;
  /** Errors are tolerated too. */
  readonly lenient: boolean;
}

/** @throws {UserError} when a limit is no number, or no rate. */
export async function limitsOf(line: CommandLine): Promise<Limits> {
  const given = line.value('max-warnings') ?? '-1';
  if (!/^(?:-1|\d+)$/.test(given)) throw new UserError(notANumber(given));
  const warnings = given === '-1' ? Number.POSITIVE_INFINITY : Number(given);
  const rate = line.value('max-error-rate');
  return {
    warnings,
    lenient: line.has('exit-zero'),
    ...(rate !== undefined && { rate: new (await import('./error-rate.js')).ErrorRate(rate) }),
  };
}

/** Depends on the findings alone, whatever the format. */
export function exitCodeOf({ files, problems }: CheckOutcome, { warnings, rate, lenient }: Limits): number {
  const totals = totalsOf(files);
  if (totals.fatal > 0 || problems.length > 0) return ExitCode.NotChecked;
  const tooManyErrors = rate ? rate.isExceededBy(totals) || totals.checkErrors > 0 : totals.error > 0;
  return (tooManyErrors || totals.warn > warnings) && !lenient ? ExitCode.Faulty : ExitCode.Good;
}

/** Why a run without errors fails, if it does; and the error rate, if requested. */
export function gateNotices({ files }: CheckOutcome, { warnings, rate }: Limits): UserError['text'][] {
  const totals = totalsOf(files);
  return [
    ...(totals.warn > warnings ? [tooManyWarnings(totals.warn, warnings)] : []),
    ...(rate ? [rate.text(totals)] : []),
  ];
}

function notANumber(value: string): UserError['text'] {
  return {
    zh: `--max-warnings 的值“${value}”应为不小于 0 的整数（-1 为不限）。`,
    en: `--max-warnings “${value}” must be a whole number of at least 0 (-1 for no limit).`,
  };
}

function tooManyWarnings(count: number, most: number): UserError['text'] {
  return {
    zh: `警告 ${count} 个，超过 --max-warnings ${most}。`,
    en: `${count} warnings exceed --max-warnings ${most}.`,
  };
}
