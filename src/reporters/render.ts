import { redactRun } from '../results/redaction.js';
import type { ReportData, Reporter, ReporterOptions } from '../results/reporter.js';
import type { RunResult } from '../results/result.js';
import { loadReporter } from './index.js';

/** How a run is rendered; what is left out is as in a pipe: no colour, warnings and errors, paths from here. */
export interface RenderOptions extends Partial<ReporterOptions> {
  /**
   * Whether to leave the text of drafts out; unless told, formats do that are made to leave the machine: sarif, gitlab
   * and their like.
   */
  readonly redact?: boolean;
}

/**
 * The report of a run, as `hegao check --format` writes it.
 *
 * @param format The name of a format hegao ships, or a reporter of a plugin.
 * @throws {UserError} when there is no format of the name.
 */
export async function render(
  run: RunResult,
  format: string | Reporter,
  { redact, ...given }: RenderOptions = {},
): Promise<string> {
  const reporter = await reporterOf(format);
  const cwd = given.cwd ?? process.cwd();
  const options = { color: false, expand: false, level: 'warn' as const, cwd, root: cwd, ...given };
  return reporter.render((redact ?? reporter.redacts) ? redactRun(run) : run, options);
}

/**
 * What results must hold for a format besides findings: to be told to `Project.include` before drafts are checked.
 *
 * @throws {UserError} likewise.
 */
export async function requirementsOf(format: string | Reporter): Promise<readonly ReportData[]> {
  const { requires = [], redacts } = await reporterOf(format);
  // To leave the text of drafts out of a message takes the rule's own words.
  return redacts ? [...new Set([...requires, 'rules' as const])] : requires;
}

async function reporterOf(format: string | Reporter): Promise<Reporter> {
  return typeof format === 'string' ? loadReporter(format, new Map()) : format;
}
