import * as fs from 'node:fs/promises';
import * as nodePath from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UserError } from '../base/user-error.js';

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
  if (stats && (stats.mode & 0o222) === 0) throw new UserError(readOnly(path));

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

function readOnly(path: string): UserError['text'] {
  return {
    zh: `${path} 是只读文件，没有改动。请去掉只读属性后再试。`,
    en: `${path} is read-only and was left as it is. Make it writable and try again.`,
  };
}

function writeFailure(path: string, { code, message }: NodeJS.ErrnoException): UserError['text'] {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        zh: `无法写入 ${path}：文件夹 ${nodePath.dirname(path)} 不存在。请先建立它。`,
        en: `${path} cannot be written: there is no folder ${nodePath.dirname(path)}. Make it first.`,
      };
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return {
        zh: `无法写入 ${path}：没有权限，或它正被其他程序（如 Word、WPS）打开。原文件未改动，请关闭后再试。`,
        en: `${path} cannot be written: no permission, or another program (Word, WPS) has it open. It was left as it is; close it and try again.`,
      };
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        zh: `无法写入 ${path}：磁盘已满。原文件未改动，请腾出空间后再试。`,
        en: `${path} cannot be written: the disk is full. It was left as it is; make room and try again.`,
      };
    default:
      return {
        zh: `无法写入 ${path}：${message}。原文件未改动。`,
        en: `${path} cannot be written: ${message}. It was left as it is.`,
      };
  }
}
