import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Found, Measured } from '../check-files.js';

/** Less work than this, in milliseconds, takes about as long in this thread: workers must load and warm up first. */
const LEAST = 3000;

/**
 * How many workers are to check the files that are left; one means none.
 *
 * @param wanted With `auto`, none unless there is work for seconds: by the bytes that are left, at the pace that was
 * measured.
 */
export function workersFor(
  rest: readonly Found[],
  wanted: number | 'auto',
  { files, time }: Measured,
): number {
  const paths = rest.filter((each) => typeof each === 'string');
  if (wanted !== 'auto') return Math.min(wanted, paths.length);
  const expected = (bytesOf(paths) / Math.max(bytesOf(files), 1)) * time;
  return expected < LEAST ? 1 : Math.min(availableParallelism(), paths.length);
}

function bytesOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + sizeOf(path), 0);
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0; // It is reported when it is read.
  }
}
