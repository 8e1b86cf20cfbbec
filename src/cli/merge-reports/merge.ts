import { UserError } from '../../base/user-error.js';
import type { RunResult } from '../../results/result.js';
import type { ShardReport } from './read-blob.js';

/**
 * One run of all its shards, in the order in which it would have checked the files.
 *
 * @throws {UserError} when shards are missing, double, or not of one run.
 */
export function mergeShards(shards: readonly ShardReport[]): RunResult & Pick<ShardReport, 'part'> {
  const ordered = sortByIndex(shards);
  const [first] = ordered as [ShardReport, ...ShardReport[]];
  for (const part of ordered) checkSame(first, part);
  const rules = Object.assign({}, ...ordered.map((part) => part.rules));
  const { part, version, locale, unsupported, fixed } = first;
  return {
    version,
    locale,
    files: dealtBack(ordered),
    unsupported,
    fixed: {
      fixes: sumOf(ordered, (each) => each.fixed.fixes),
      files: sumOf(ordered, (each) => each.fixed.files),
      written: fixed.written,
    },
    rules: Object.fromEntries(
      part.ruleIds.flatMap((id) => (Object.hasOwn(rules, id) ? [[id, rules[id]]] : [])),
    ),
    part: {
      ...part,
      shard: { index: 1, count: 1 },
      problems: ordered.flatMap((each) => each.part.problems),
    },
  };
}

/** Every shard once, the first first. */
function sortByIndex(shards: readonly ShardReport[]): ShardReport[] {
  const [first] = shards as [ShardReport, ...ShardReport[]];
  const { count } = first.part.shard;
  const ordered: ShardReport[] = [];
  for (const part of shards) {
    const { index } = part.part.shard;
    if (part.part.shard.count !== count) throw new UserError(otherCount(first, part));
    const other = ordered[index - 1];
    if (other) throw new UserError(double(index, other.file, part.file));
    ordered[index - 1] = part;
  }
  const missing = Array.from({ length: count }, (_, at) => at).filter((at) => !ordered[at]);
  if (missing.length > 0) throw new UserError(incomplete(missing.map((at) => `${at + 1}/${count}`)));
  return ordered;
}

/** @throws {UserError} when two shards are not of one run. */
function checkSame(one: ShardReport, other: ShardReport): void {
  const names = new Set([...Object.keys(one.part.asked), ...Object.keys(other.part.asked)]);
  const differing = [...names].filter(
    (name) => JSON.stringify(one.part.asked[name]) !== JSON.stringify(other.part.asked[name]),
  );
  if (differing.length > 0) throw new UserError(otherOptions(one.file, other.file, differing));
  const isSame = (seen: (part: ShardReport) => unknown) =>
    JSON.stringify(seen(one)) === JSON.stringify(seen(other));
  const metSame = isSame(({ unsupported, part }) => [
    unsupported,
    part.ignored,
    part.unchanged,
    part.ruleIds,
  ]);
  const difference = one.files.length - other.files.length;
  if (!metSame || difference < 0 || difference > 1) throw new UserError(otherFiles(one.file, other.file));
}

/** The files in the order in which they were distributed. */
function dealtBack(shards: readonly ShardReport[]): RunResult['files'] {
  const rounds = shards[0]!.files.length;
  return Array.from({ length: rounds }, (_, round) =>
    shards.flatMap(({ files }) => files[round] ?? []),
  ).flat();
}

function sumOf(shards: readonly ShardReport[], count: (part: ShardReport) => number): number {
  return shards.reduce((sum, part) => sum + count(part), 0);
}

function otherCount(one: ShardReport, other: ShardReport): UserError['text'] {
  const counts = [one, other].map(({ part }) => part.shard.count);
  return {
    zh: `${one.file} 是 ${counts[0]} 份中的一份，${other.file} 是 ${counts[1]} 份中的一份，不是同一次检查。请核对文件。`,
    en: `${one.file} is one of ${counts[0]} shards and ${other.file} one of ${counts[1]}, so they are not of one run. Check which files to merge.`,
  };
}

function double(index: number, one: string, other: string): UserError['text'] {
  return {
    zh: `${one} 和 ${other} 都是第 ${index} 份。请去掉一个。`,
    en: `${one} and ${other} are both shard ${index}. Remove one.`,
  };
}

function incomplete(shards: readonly string[]): UserError['text'] {
  return {
    zh: `缺少第 ${shards.join('、')} 份的报告。请写明全部文件；缺的用 --shard ${shards[0]} -f blob 补查。`,
    en: `The report of shard ${shards.join(', ')} is missing. List all files; create a missing one with --shard ${shards[0]} -f blob.`,
  };
}

function otherOptions(one: string, other: string, names: readonly string[]): UserError['text'] {
  return {
    zh: `${one} 和 ${other} 检查时的选项不同（${names.join('、')}），不能合并。请用同样的选项重新检查。`,
    en: `${one} and ${other} were made with different options (${names.join(', ')}) and cannot be merged. Check the shards again with the same options.`,
  };
}

function otherFiles(one: string, other: string): UserError['text'] {
  return {
    zh: `${one} 和 ${other} 检查时看到的文件不同，不能合并。请对同样的文件（同一个提交）重新检查。`,
    en: `${one} and ${other} checked different files and cannot be merged. Check all shards again at one commit.`,
  };
}
