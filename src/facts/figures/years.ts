import type { ReportYears } from '../report-years.js';
import type { Time } from './times.js';

/** Whether a time is that of the report's own figures: no time at all is. */
export function isOwnYear({ year, relative, years }: Time, report: ReportYears): boolean {
  if (years) return false;
  if (year !== undefined) return report.period === undefined || year === report.period;
  if (relative === 'this') return !looksBack(report);
  return relative === undefined || (relative === 'year-before' && looksBack(report));
}

/**
 * Whether a time is the year before the report's own.
 *
 * @param otherwise What to say of a time that only says “before” (由40起增加到50起).
 */
export function isYearBefore(
  { year, relative, years }: Time,
  report: ReportYears,
  otherwise = false,
): boolean {
  if (years) return false;
  if (year !== undefined) return report.period !== undefined && year === report.period - 1;
  if (relative === 'last') return true;
  if (relative === 'year-before') return !looksBack(report);
  return relative === undefined && otherwise;
}

/** A report of January calls the year it tells of 去年, and its own, of which it makes plans, 今年. */
function looksBack({ year, period }: ReportYears): boolean {
  return year !== undefined && period !== undefined && year > period;
}
