import * as fs from 'node:fs/promises';
import * as nodePath from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Localized } from '../base/locale.js';
import { UserError } from '../base/user-error.js';
import { say } from './messages.js';

/**
 * Writes a file so that whoever reads it finds the old content or the new, never half of it: to a temporary file
 * beside it, then by renaming. Its mode is kept, and a link stays a link.
 *
 * @param mode Of a file that is not there yet.
 * @throws {UserError} when the file is read-only, open elsewhere, or its folder cannot be written to.
 */
export async function writeFile(
  path: string,
  bytes: Uint8Array,
  { mode }: { readonly mode?: number } = {},
): Promise<void> {
  const target = await fs.realpath(path).catch(() => path);
  const stats = await fs.stat(target).catch(() => undefined);
  // Renaming would replace a file that only its folder lets one replace.
  if (stats && (stats.mode & 0o222) === 0) throw new UserError(say('readOnly', { path }));

  const temporary = nodePath.join(
    nodePath.dirname(target),
    `.${nodePath.basename(target)}.${process.pid}.tmp`,
  );
  try {
    const handle = await fs.open(temporary, 'w', mode);
    try {
      await handle.writeFile(bytes);
      if (stats) await handle.chmod(stats.mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw new UserError(writeFailure(path, error as NodeJS.ErrnoException), { cause: error });
  }
}

/** How often, and how long apart in milliseconds, renaming is tried when another program holds the file. */
const TRIES = 5;
const PAUSE = 100;

/** On Windows a scanner or an indexer may hold a file for a moment; Word and WPS hold it as long as it is open. */
async function rename(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fs.rename(from, to);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (attempt === TRIES || !['EPERM', 'EACCES', 'EBUSY'].includes(code)) throw error;
      await setTimeout(PAUSE * attempt);
    }
  }
}

/** Messages for system errors, by code. */
const FAILURES = {
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  EACCES: 'mayNotWrite',
  EPERM: 'mayNotWrite',
  EBUSY: 'mayNotWrite',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
} as const;

function writeFailure(path: string, { code = '', message }: NodeJS.ErrnoException): Localized {
  const known = Object.hasOwn(FAILURES, code) ? FAILURES[code as keyof typeof FAILURES] : 'notWritten';
  return say(known, { path, folder: nodePath.dirname(path), message });
}
