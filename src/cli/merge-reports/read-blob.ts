import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { UserError } from '../../base/user-error.js';
import { version } from '../../base/version.js';
import { BLOB } from '../../reporters/blob.js';
import type { RunResult, ShardInfo } from '../../results/result.js';

/** A shard of a run, as it was read from a file. */
export interface ShardReport extends RunResult {
  /** As the user names it. */
  readonly file: string;
  readonly part: ShardInfo;
}

/**
 * Reads a report of the format blob. What stood in the folder where it was made then stands in this one.
 *
 * @throws {UserError} when the file cannot be read, is no such report, or is one of another version.
 */
export function readBlob(file: string, cwd: string): ShardReport {
  const blob = parse(file, cwd);
  if (!isBlob(blob)) throw new UserError(notABlob(file));
  if (blob.hegao !== BLOB || blob.run.version !== version)
    throw new UserError(otherVersion(file, blob.run.version));
  if (!isWhole(blob.run)) throw new UserError(notABlob(file));
  return { ...moved(blob.run, blob.run.part.cwd, cwd), file };
}

function parse(file: string, cwd: string): unknown {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new UserError(notRead(file, error), { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(notABlob(file), { cause: error });
  }
}

function isBlob(
  value: unknown,
): value is { readonly hegao: string; readonly run: { readonly version: unknown } } {
  const { hegao, run } = Object(value);
  return typeof hegao === 'string' && hegao.startsWith('blob ') && typeof run === 'object' && run !== null;
}

function isWhole(run: object): run is RunResult & { readonly part: ShardInfo } {
  const { files, unsupported, rules, fixed, part } = run as Partial<RunResult>;
  return (
    Array.isArray(files) &&
    Array.isArray(unsupported) &&
    typeof rules === 'object' &&
    typeof fixed === 'object' &&
    typeof part?.cwd === 'string' &&
    [part.shard?.index, part.shard?.count].every(Number.isInteger) &&
    [part.argv, part.ruleIds, part.ignored, part.unchanged, part.problems].every(Array.isArray)
  );
}

function notRead(file: string, error: unknown): UserError['text'] {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT')
    return { zh: `找不到 ${file}。请检查路径。`, en: `${file} does not exist. Check the path.` };
  return { zh: `无法读取 ${file}：${message}`, en: `${file} cannot be read: ${message}` };
}

function notABlob(file: string): UserError['text'] {
  return {
    zh: `${file} 不是 hegao -f blob 写的报告，或者不完整。请用 hegao --shard 1/4 -f blob=${file} 之类的命令重新生成。`,
    en: `${file} is not a report of hegao -f blob, or is incomplete. Create it again, e.g. with hegao --shard 1/4 -f blob=${file}.`,
  };
}

function otherVersion(file: string, found: unknown): UserError['text'] {
  return {
    zh: `${file} 是 hegao ${String(found)} 写的，现在运行的是 ${version}，不能合并。请用同一版本检查和合并。`,
    en: `${file} was written by hegao ${String(found)}; this is ${version}. Check and merge with one version.`,
  };
}

/** Where plain JSON of results has paths of files. */
const PATHS = new Set(['path', 'unsupported', 'ignored', 'unchanged']);

/** The same data where what stood in one folder stands in another. */
function moved<T>(value: T, from: string, to: string): T {
  return from === to ? value : (move(value, '', from, to) as T);
}

function move(value: unknown, key: string, from: string, to: string): unknown {
  if (typeof value === 'string') {
    const isInside = PATHS.has(key) && value.startsWith(from) && /^[\\/]/.test(value.slice(from.length));
    return isInside ? to + value.slice(from.length).replaceAll(/[\\/]/g, sep) : value;
  }
  if (Array.isArray(value)) return value.map((item) => move(item, key, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, move(item, name, from, to)]));
}
