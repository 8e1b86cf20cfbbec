import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearest } from '../base/nearest.js';
import { Stopwatch } from '../base/stopwatch.js';
import { UserError } from '../base/user-error.js';
import { loadReporter } from '../reporters/index.js';
import { print } from '../reporters/lines.js';
import type { CommandLine } from './command-line.js';
import { commandNames } from './commands.js';
import type { OpenProject } from './context.js';
import { type Command, ExitCode, usesColor } from './context.js';
import { FileDrafts, readsStdin, StdinDraft } from './drafts.js';
import { exclusive } from './exclusive.js';
import { exitCodeOf, gateNotices, limitsOf } from './gate.js';
import { failureText, type Io, write } from './io.js';
import { noticesOf } from './notices.js';
import { checkDrafts, type Fixing, requirementsOf } from './outcome.js';
import { Progress } from './progress.js';
import { projectOptions } from './project-options.js';
import { writeDiff, writeReports } from './reports.js';
import { changeSuppressions, suppressionsRequest } from './suppressions/index.js';
import { checkTargets, targetsOf } from './targets.js';

/** hegao check: checks drafts; reports findings, or applies fixes. */
export const check: Command = async (context) => {
  if (!context.line.has('watch')) return checkOnce(context);
  const { watch } = await import('./watch.js');
  return watch(context, checkOnce);
};

const checkOnce: Command = async (context) => {
  const { line, io, open } = context;
  const fixing = fixingOf(line);
  const limits = await limitsOf(line);
  const suppressions = await suppressionsRequest(line, io);
  const targets = targetsOf(line, io);
  const config = line.value('config');
  checkTargets(targets, config === undefined ? undefined : resolve(io.cwd, config));
  refuseMisspeltCommand(line, io);
  const stopwatch = line.has('stats') ? new Stopwatch(() => io.now()) : undefined;
  const project = await open({
    ...projectOptions(line, io.cwd),
    today: io.today(),
    ...(stopwatch && { stopwatch }),
  });
  const inspected = line.value('print-config');
  if (inspected !== undefined) return printConfig(project, resolve(io.cwd, inspected), io);

  // An unknown format is reported before the work, not after it.
  const others = await project.reporters();
  const reports = await Promise.all(
    targets.map(async (target) => ({ target, reporter: await loadReporter(target.format, others) })),
  );
  await project.include(requirementsOf(reports.map(({ reporter }) => reporter)));
  const stdin = readsStdin(line) ? await StdinDraft.read(project, line, io) : undefined;
  const drafts = stdin ?? new FileDrafts(project, suppressions?.paths ?? line.operands);
  const found = await checkDrafts(drafts, fixing, new Progress(io, project.locale));
  const updated =
    suppressions && (await changeSuppressions(found.files, suppressions, { project, drafts, cwd: io.cwd }));
  const checked = updated ? { ...found, files: updated.files } : found;
  const closing = await project.close();

  if (fixing.mode === 'show') await writeDiff(checked, targets[0]!, context);
  else if (fixing.mode === 'save' && stdin) {
    // The draft takes the place of the report.
    await stdin.print(io.stdout);
    await writeReports(checked, project, reports, io.stderr, context);
  } else await writeReports(checked, project, reports, io.stdout, context);

  const notices = [
    ...(updated?.notices ?? []),
    ...noticesOf(checked, project, reports, line, io),
    ...gateNotices(checked, limits),
  ];
  for (const notice of notices) {
    await write(io.stderr, print([[notice[project.locale]]], false));
  }
  const debug = line.has('debug');
  for (const { text } of closing.filter((notice) => debug || !notice.debug)) {
    await write(io.stderr, print([[text[project.locale]]], false));
  }
  for (const problem of checked.problems) {
    await write(io.stderr, failureText(problem, project.locale, debug));
  }
  // Reports say that files could not be checked; where in hegao that came from is for --debug.
  if (debug)
    for (const error of project.failures) await write(io.stderr, failureText(error, project.locale, debug));
  if (stopwatch) {
    const { statistics } = await import('./statistics.js');
    const lines = statistics(stopwatch.measured, io.now(), checked.files.length, project.locale);
    await write(io.stderr, print(lines, usesColor(line, io, io.stderr)));
  }
  return exitCodeOf(checked, limits);
};

function fixingOf(line: CommandLine): Fixing {
  exclusive(line, 'diff', 'fix');
  exclusive(line, 'diff', 'format');
  exclusive(line, 'diff', 'redact');
  const kind = line.has('unsafe-fixes') ? 'unsafe' : 'safe';
  if (line.has('diff')) return { mode: 'show', kind };
  if (line.has('fix-dry-run')) return { mode: 'try', kind };
  if (line.has('fix')) return { mode: 'save', kind };
  if (kind === 'unsafe') throw new UserError(nothingToFix());
  return { mode: 'none', kind };
}

/** @throws {UserError} when the first operand is a misspelt command, and no file. */
function refuseMisspeltCommand({ operands: [first] }: CommandLine, { cwd }: Io): void {
  if (first === undefined || !/^[a-z]+$/i.test(first)) return;
  const near = nearest(first, commandNames);
  if (near === undefined || existsSync(resolve(cwd, first))) return;
  throw new UserError(unknownCommand(first, near));
}

async function printConfig(project: OpenProject, path: string, { stdout }: Io): Promise<number> {
  await write(stdout, `${JSON.stringify(await project.settings(path), null, 2)}\n`);
  return ExitCode.Good;
}

function unknownCommand(name: string, near: string): UserError['text'] {
  return {
    zh: `没有文件，也没有命令“${name}”。是不是 hegao ${near}？`,
    en: `No file or command is named “${name}”. Did you mean hegao ${near}?`,
  };
}

function nothingToFix(): UserError['text'] {
  return {
    zh: '--unsafe-fixes 要与 --fix、--fix-dry-run 或 --diff 同用。',
    en: '--unsafe-fixes needs --fix, --fix-dry-run or --diff.',
  };
}
