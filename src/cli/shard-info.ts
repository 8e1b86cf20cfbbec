import type { ShardInfo } from '../results/result.js';
import type { Context, OpenProject } from './context.js';
import type { CheckOutcome } from './outcome.js';
import { projectOptions } from './project-options.js';
import { shardOf } from './scale.js';

/** What a shard records of its run. */
export async function partOf(
  { problems }: Pick<CheckOutcome, 'problems'>,
  project: OpenProject,
  { line, io }: Pick<Context, 'line' | 'io'>,
): Promise<ShardInfo> {
  const {
    // What may differ from one machine to another.
    cwd: _cwd,
    concurrency: _concurrency,
    cache: _cache,
    shard: _shard,
    ...options
  } = projectOptions(line, io.cwd);
  const fixing = (['fix', 'unsafe-fixes', 'fix-dry-run'] as const).filter((name) => line.has(name));
  return {
    shard: shardOf(line) ?? { index: 1, count: 1 },
    asked: { ...options, locale: project.locale, paths: line.operands, fixing },
    argv: withoutPart(line.argv),
    cwd: io.cwd,
    ruleIds: (await project.rules()).map(({ id }) => id),
    ignored: project.ignored,
    unchanged: project.unchanged,
    problems: problems.map(({ text }) => text),
  };
}

/** Options for a shard and its report, each with a value. */
const OF_SHARD = /^(?:--(?:shard|format|output-file|concurrency|cache-location)(?:=|$)|-[fo])/;

/** A command line for the whole. */
function withoutPart(argv: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!;
    // Each shard has its own exit code; a cache does not change results.
    if (word === '--cache' || word === '--exit-zero') continue;
    if (!OF_SHARD.test(word)) kept.push(word);
    // The value stands in the same word, or in the next.
    else if (!word.includes('=') && (word.startsWith('--') || word.length === 2)) at++;
  }
  return kept;
}
