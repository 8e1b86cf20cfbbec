import { appendFileSync, existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import type { Localized } from '../base/locale.js';
import type { Reporter, ReporterOptions } from '../core/plugin.js';
import { type Line, piece, print } from '../reporters/lines.js';
import { redactRun } from '../results/redaction.js';
import type { RunResult } from '../results/result.js';
import type { CommandLine } from './command-line.js';
import { type Context, type OpenProject, usesColor } from './context.js';
import { unifiedDiff } from './diff.js';
import { invocationOf, languageOf, programOf } from './invocation.js';
import { type Io, type Output, write } from './io.js';
import { type CheckOutcome, requirementsOf } from './outcome.js';
import { lowestLevel } from './project-options.js';
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
  const run = await project.run(checked.files, checked.fixed);
  if (!requires.includes('shard')) return writeRun(run, reports, output, context);
  const { partOf } = await import('./shard-info.js');
  await writeRun({ ...run, part: await partOf(checked, project, context) }, reports, output, context);
}

/** The same, for a complete run result. */
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

/** Whether a report is redacted by default. */
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

/**
 * Adds a report to the page that GitHub shows of a job, where a run is part of one. A page that cannot be written does
 * not fail the run.
 */
async function writeJobSummary(run: RunResult, options: ReporterOptions, { env, stderr }: Io): Promise<void> {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const { markdown } = await import('../reporters/markdown.js');
  try {
    appendFileSync(file, markdown.render(run, options));
  } catch (error) {
    await write(stderr, print([[notWritten(file, error)[run.locale]]], false));
  }
}

function notWritten(file: string, error: unknown): Localized {
  const message = error instanceof Error ? error.message : String(error);
  return {
    zh: `任务摘要没有写入 ${file}：${message}。检查结果不受影响。`,
    en: `The job summary could not be written to ${file}: ${message}. The findings are not affected.`,
  };
}

/**
 * The folder that services which read reports know files from: that of the repository, else the working folder. In a
 * submodule it is still the repository that CI checked out.
 */
function repositoryRoot({ env, cwd }: Pick<Io, 'env' | 'cwd'>): string {
  const named = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR;
  const checkout = named !== undefined && holds(named, cwd) ? named : undefined;
  if (checkout !== undefined && isRepository(checkout)) return checkout;
  for (let folder = cwd, parent = dirname(folder); ; folder = parent, parent = dirname(folder)) {
    if (isRepository(folder)) return folder;
    if (parent === folder) return checkout ?? cwd;
  }
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

function holds(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return isAbsolute(folder) && !inside.startsWith('..') && !isAbsolute(inside);
}
