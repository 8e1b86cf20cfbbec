import type { CommandLine } from './command-line.js';
import type { Io, Output } from './io.js';

/** Whether to use color on an output: as told, as the environment tells, or as it can. */
export function usesColor(line: CommandLine, { env }: Io, output: Output): boolean {
  if (line.has('no-color')) return false;
  if (line.has('color')) return true;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return output.isTTY === true && env.TERM !== 'dumb';
}
