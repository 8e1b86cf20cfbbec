import type { Locale } from '../base/locale.js';
import type { Project, ProjectOptions } from '../project/project.js';
import type { CommandLine } from './command-line.js';
import type { Io, Output } from './io.js';

/** A project as the command line sees it. */
export type OpenProject = Omit<Project, 'checkFile' | 'inputsOf' | 'inspect' | 'isDraft' | 'forget' | 'fix'>;

/** What a command works with. */
export interface Context {
  readonly line: CommandLine;
  readonly io: Io;
  /** The language asked for on the command line. */
  readonly locale: Locale;
  open(options: ProjectOptions): Promise<OpenProject>;
}

/** Runs the command; returns the exit code. */
export type Command = (context: Context) => Promise<number>;

/** The exit codes of a run; the greatest applies. */
export const ExitCode = {
  Good: 0,
  /** There are errors, or too many warnings. */
  Faulty: 1,
  /** Some draft could not be checked in full, or the request could not be carried out. */
  NotChecked: 2,
} as const;

/** Whether to use color on an output: by option, by environment, or by what the output supports. */
export function usesColor(line: CommandLine, { env }: Io, output: Output): boolean {
  if (line.has('no-color')) return false;
  if (line.has('color')) return true;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return output.isTTY === true && env.TERM !== 'dumb';
}
