import type { FileResult } from '../../results/result.js';
import type { CommandLine } from '../command-line.js';
import type { Io } from '../io.js';
import type { SuppressionsRequest } from './request.js';
import type { SuppressionsWork, SuppressionUpdate } from './update.js';

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
 * The changes to suppressions files that a command line requests; `undefined` when there are none.
 *
 * @throws {UserError} when its options do not go together, or a value is not what it should be.
 */
export async function suppressionsRequest(
  line: CommandLine,
  io: Io,
): Promise<SuppressionsRequest | undefined> {
  if (!OPTIONS.some((name) => line.has(name as 'suppress-all'))) return undefined;
  const { readSuppressionsRequest } = await import('./request.js');
  return readSuppressionsRequest(line, io);
}

/** Changes the suppressions files as requested, and checks their drafts again. */
export async function changeSuppressions(
  files: readonly FileResult[],
  request: SuppressionsRequest,
  work: SuppressionsWork,
): Promise<SuppressionUpdate> {
  const { updateSuppressions } = await import('./update.js');
  return updateSuppressions(files, request, work);
}
