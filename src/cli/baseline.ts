import type { FileResult } from '../core/result.js';
import type { BaselineRequest } from './baseline/request.js';
import type { BaselineWork, Rebaselined } from './baseline/update.js';
import type { CommandLine } from './command-line.js';
import type { Io } from './io.js';

const OPTIONS = [
  'suppress',
  'suppress-all',
  'suppress-rule',
  'prune-suppressions',
  'reason',
  'owner',
  'expires',
  'suppressions-location',
] as const;

/**
 * What a command line asks of suppressions files, besides judging by them; `undefined` when that is nothing.
 *
 * @throws {Problem} when its options do not go together, or a value is not what it should be.
 */
export async function baselineRequest(line: CommandLine, io: Io): Promise<BaselineRequest | undefined> {
  if (!OPTIONS.some((name) => line.has(name as 'suppress-all'))) return undefined;
  const { readBaselineRequest } = await import('./baseline/request.js');
  return readBaselineRequest(line, io);
}

/** Changes the suppressions files as asked, and judges the drafts of these again. */
export async function changeBaseline(
  files: readonly FileResult[],
  request: BaselineRequest,
  work: BaselineWork,
): Promise<Rebaselined> {
  const { rebaseline } = await import('./baseline/update.js');
  return rebaseline(files, request, work);
}
