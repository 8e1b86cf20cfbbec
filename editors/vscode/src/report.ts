/** What `hegao check -f json` says of a file. */
export interface FileReport {
  readonly filePath: string;
  readonly messages: readonly Message[];
  readonly errorCount: number;
  readonly warningCount: number;
}

/** A finding in it; lines and columns are counted from 1. */
export interface Message {
  readonly ruleId: string;
  readonly level: 'error' | 'warn' | 'info';
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a run printed: a report on standard output, or else why there is none. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Reads the report of a run.
 *
 * @throws {Error} with what the run says instead, when it made none.
 */
export function readReport({ stdout, stderr }: Printed): readonly FileReport[] {
  if (stdout.trimStart().startsWith('[')) return JSON.parse(stdout);
  throw new Error(stderr.trim() || stdout.trim());
}
