import { UserError } from '../../base/user-error.js';
import type { ReportData } from '../../core/plugin.js';
import { loadReporter, reporterNames } from '../../reporters/index.js';
import { print } from '../../reporters/lines.js';
import type { FileResult, RunResult, ShardInfo } from '../../results/result.js';
import { type CommandLine, readCommandLine } from '../command-line.js';
import type { Command } from '../context.js';
import { exitCodeOf, gateNotices, limitsOf } from '../gate.js';
import { failureText, write } from '../io.js';
import { noticesOf } from '../notices.js';
import { requirementsOf } from '../outcome.js';
import { writeRun } from '../reports.js';
import { checkTargets, targetsOf } from '../targets.js';
import { mergeShards } from './merge.js';
import { readBlob } from './read-blob.js';

/** hegao merge-reports: merges the reports of all shards of a run into those of the whole run. */
export const mergeReports: Command = async ({ line: own, io, open }) => {
  const targets = targetsOf(own, io);
  checkTargets(targets);
  const whole = mergeShards(own.operands.map((file) => readBlob(file, io.cwd)));
  const { locale, part, unsupported } = whole;
  const line = commandLineOf(own, part);
  const limits = await limitsOf(line);
  const others = await reportersOfPlugins();
  const reports = await Promise.all(
    targets.map(async (target) => ({ target, reporter: await loadReporter(target.format, others) })),
  );
  const run = withOnly(whole, requirementsOf(reports.map(({ reporter }) => reporter)));
  await writeRun(run, reports, io.stdout, { line, io });

  const checked = {
    files: run.files,
    fixed: run.fixed,
    changes: [],
    problems: part.problems.map((text) => new UserError(text)),
  };
  const met = { ignored: part.ignored, unchanged: part.unchanged, unsupported };
  for (const notice of [...noticesOf(checked, met, reports, line, io), ...gateNotices(checked, limits)]) {
    await write(io.stderr, print([[notice[locale]]], false));
  }
  for (const problem of checked.problems) await write(io.stderr, failureText(problem, locale, false));
  return exitCodeOf(checked, limits);

  /** Nothing is checked, but a plugin of the working folder may provide the format. */
  async function reportersOfPlugins() {
    const isBuiltIn = targets.every(({ format }) => reporterNames.includes(format));
    return isBuiltIn ? new Map() : (await open({ cwd: io.cwd })).reporters();
  }
};

/** The command line of the whole run, with the options given now. */
function commandLineOf(own: CommandLine, { argv }: ShardInfo): CommandLine {
  const whole = readCommandLine(argv);
  return {
    ...whole,
    has: (name) => own.has(name) || whole.has(name),
    value: (name) => own.value(name) ?? whole.value(name),
    values: (name) => [...whole.values(name), ...own.values(name)],
  };
}

/** A run with only the data that some reporters require. */
function withOnly(run: RunResult, requires: readonly ReportData[]): RunResult {
  const { part, ...whole } = run;
  const hasDetails = requires.includes('rules');
  const rules = Object.entries(run.rules).map(([id, rule]) => [
    id,
    hasDetails ? rule : { name: rule.name, summary: rule.summary },
  ]);
  return {
    ...whole,
    files: run.files.map((file) => fileWithOnly(file, requires)),
    rules: Object.fromEntries(rules),
    ...(part && requires.includes('shard') && { part }),
  };
}

function fileWithOnly(file: FileResult, requires: readonly ReportData[]): FileResult {
  const { text, lineRoles, figures, ...rest } = file;
  return {
    ...rest,
    ...(text !== undefined && requires.includes('text') && { text, ...(lineRoles && { lineRoles }) }),
    ...(figures && requires.includes('figures') && { figures }),
  };
}
