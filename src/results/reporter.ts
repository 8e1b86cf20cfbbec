import type { Level } from '../core/diagnostic.js';
import type { RunResult } from './result.js';

/** Turns results into text: the whole of it, ending in a line break unless empty. */
export interface Reporter {
  readonly name: string;
  /** What it shows besides findings; nothing of it is made unless a reporter asks. */
  readonly requires?: readonly ReportData[];
  /** Its reports are made to leave the machine: unless told otherwise, they do without the text of drafts. */
  readonly redacts?: true;
  render(run: RunResult, options: ReporterOptions): string;
}

/**
 * `text`: the text of each draft. `figures`: its figures beside last year's. `rules`: why the rules that found something
 * ask for what they do, and on what authority. `part`: what it takes to put a run together of its parts.
 */
export type ReportData = 'text' | 'figures' | 'rules' | 'shard';

export interface ReporterOptions {
  readonly color: boolean;
  /** Columns of the terminal; absent when there is none. */
  readonly width?: number;
  /** List folded findings one by one. */
  readonly expand: boolean;
  /** The levels shown; what is below was left out of the run. */
  readonly level: Level;
  /** Absolute paths are shown relative to it. */
  readonly cwd: string;
  /** The folder of the repository: services that read reports know files from there. */
  readonly root: string;
  /** How the program is called, and how the run was started, to build the next command on; absent, hegao. */
  readonly program?: string;
  readonly command?: string;
  /** The command that explains a rule, but for its id; absent, hegao explain. */
  readonly explain?: string;
}
