import type { Reporter, ReporterOptions } from '../core/plugin.js';
import { type Line, piece, print } from '../reporters/lines.js';
import { redactRun } from '../results/redaction.js';
import type { RunResult } from '../results/result.js';
import type { CheckOutcome } from './check-outcome.js';
import { usesColor } from './color.js';
import type { CommandLine } from './command-line.js';
import type { Context, OpenProject } from './context.js';
import { unifiedDiff } from './diff.js';
import { invocationOf, languageOf, programOf } from './invocation.js';
import { type Output, write } from './io.js';
import { writeJobSummary } from './job-summary.js';
import { lowestLevel } from './project-options.js';
import { repositoryRoot } from './repository.js';
import { requirementsOf, runResult } from './run-result.js';
import { type Target, writeReport } from './targets.js';

/** A report to make, and what makes it. */
export interface Report {
  readonly target: Target;
  readonly reporter: Reporter;
}

/**
 * Writes the reports that were asked for.
 *
 * @param output Takes those that have no file.
 */
export async function writeReports(
  checked: CheckOutcome,
  project: OpenProject,
  reports: readonly Report[],
  output: Output,
  context: Context,
): Promise<void> {
  const requires = requirementsOf(reports.map(({ reporter }) => reporter));
  const run = await runResult(checked, project, requires);
  if (!requires.includes('shard')) return writeRun(run, reports, output, context);
  const { partOf } = await import('./shard-info.js');
  await writeRun({ ...run, part: await partOf(checked, project, context) }, reports, output, context);
}

/** The same, for a run that is told already. */
export async function writeRun(
  run: RunResult,
  reports: readonly Report[],
  output: Output,
  { line, io }: Pick<Context, 'line' | 'io'>,
): Promise<void> {
  const program = programOf(io.env);
  const root = repositoryRoot(io);
  for (const { target, reporter } of reports) {
    const toStream = target.file === undefined;
    const shown = redactsUnasked(reporter, line) ? redactRun(run) : run;
    const options: ReporterOptions = {
      color: toStream && usesColor(line, io, output),
      expand: line.has('expand'),
      program,
      command: invocationOf(line.argv, program, languageOf(line)),
      explain: `${program} explain${languageOf(line)}`,
      level: lowestLevel(line),
      cwd: io.cwd,
      root,
      ...(toStream && output.isTTY && output.columns && { width: output.columns }),
    };
    const text = reporter.render(shown, options);
    if (target.file !== undefined) writeReport(target.file, text, run.files);
    else {
      await write(output, text);
      if (target.format === 'github') await writeJobSummary(shown, options, io);
    }
  }
}

/** Whether a report leaves out the text of drafts although nobody said so. */
export function redactsUnasked({ redacts }: Reporter, line: CommandLine): boolean {
  return redacts === true && !line.has('no-redact') && !line.has('redact');
}

/** Writes what fixing would change. */
export async function writeDiff(
  { files, changes }: CheckOutcome,
  { file }: Target,
  { line, io }: Context,
): Promise<void> {
  const diff = await unifiedDiff(changes, io.cwd);
  const { stdout } = io;
  if (file !== undefined) writeReport(file, diff, files);
  // On a terminal it must be harmless; in a pipe or a file it must stay a patch that can be applied.
  else if (stdout.isTTY) await write(stdout, print(diffLines(diff), usesColor(line, io, stdout)));
  else await write(stdout, diff);
}

function diffLines(diff: string): Line[] {
  const lines = diff.split('\n').slice(0, -1);
  return lines.map((text) => {
    const shown = text.replace(/\r$/, '');
    if (/^(?:---|\+\+\+) /.test(text)) return [piece('strong', shown)];
    if (text.startsWith('+')) return [piece('added', shown)];
    return [text.startsWith('-') ? piece('removed', shown) : shown];
  });
}
