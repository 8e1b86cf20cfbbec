import { UserError } from '../base/user-error.js';
import type { ProjectOptions } from '../project/project.js';
import type { CommandLine } from './command-line.js';

/**
 * The options for checking many drafts.
 *
 * @throws {UserError} when its options do not go together, or a value is not what it should be.
 */
export function scaleOf(line: CommandLine): Pick<ProjectOptions, 'concurrency' | 'cache' | 'shard'> {
  const location = line.value('cache-location');
  if (location !== undefined && !line.has('cache')) throw new UserError(noCache());
  if (line.has('cache') && line.has('safe-config')) throw new UserError(notSafe());
  const shard = shardOf(line);
  return {
    concurrency: concurrencyOf(line),
    ...(shard && { shard }),
    ...(line.has('cache') && { cache: location ?? true }),
  };
}

/** How many threads it lets check. */
function concurrencyOf(line: CommandLine): NonNullable<ProjectOptions['concurrency']> {
  const given = line.value('concurrency') ?? 'auto';
  if (!/^(?:auto|off|[1-9]\d*)$/.test(given)) throw new UserError(notANumber(given));
  // Fixing one draft changes the earlier report of another, so one goes after the other.
  if (line.has('fix')) return 'off';
  return given === 'auto' || given === 'off' ? given : Number(given);
}

/** The shard of the files to check. */
export function shardOf(line: CommandLine): ProjectOptions['shard'] {
  const given = line.value('shard');
  if (given === undefined) return undefined;
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(given)?.map(Number) ?? [];
  if (!index || !count || index > count) throw new UserError(noShard(given));
  return { index, count };
}

function noShard(value: string): UserError['text'] {
  return {
    zh: `--shard 的值“${value}”应为“第几份/共几份”，如 1/4。`,
    en: `--shard “${value}” must be “index/count”, e.g. 1/4.`,
  };
}

function notANumber(value: string): UserError['text'] {
  return {
    zh: `--concurrency 的值“${value}”应为 auto、off 或不小于 1 的整数。`,
    en: `--concurrency “${value}” must be auto, off, or a whole number of at least 1.`,
  };
}

function noCache(): UserError['text'] {
  return { zh: '--cache-location 要与 --cache 同用。', en: '--cache-location needs --cache.' };
}

function notSafe(): UserError['text'] {
  return {
    zh: '--safe-config 时不能用 --cache：缓存文件可能同稿件一起来自外人，其中的结果不可信。请去掉一个。',
    en: '--cache cannot be used with --safe-config: the cache may come from the authors of the drafts, so its results cannot be trusted. Remove one.',
  };
}
