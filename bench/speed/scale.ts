import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { makeArchive } from './archive.js';
import type { Measurement } from './budget.js';
import { cli, environment } from './built.js';
import { Contest } from './contest.js';
import { ratios, spreadOf } from './statistics.js';
import { prhPatterns } from './throughput.js';

const DRAFTS = 2000;

/** Drafts that a slow tool is given in a round. */
const SOME = 100;

/** An archive: what did not change against reading and hashing it, workers against one thread, all against textlint. */
export async function measureScale(folder: string, rounds: number): Promise<Measurement[]> {
  const archive = join(folder, 'archive');
  const files = makeArchive(archive, DRAFTS);
  return [
    ...(await measureCache(files, folder, rounds)),
    ...(availableParallelism() > 1 ? measureWorkers(archive, Math.ceil(rounds / 5)) : []),
  ];
}

async function measureCache(
  files: readonly string[],
  folder: string,
  rounds: number,
): Promise<Measurement[]> {
  const contest = await Contest.start(['hash', 'cached', 'hegao', 'textlint'], prhPatterns(folder));
  const times = new Map<string, number[]>();
  let findings = 0;
  const ask = async (name: string, paths: readonly string[], keep: boolean) => {
    const answer = await contest.ask(name, paths);
    if (keep) times.set(name, [...(times.get(name) ?? []), answer.time]);
    if (name === 'cached') findings = answer.findings;
  };
  const some = files.slice(0, SOME);
  // The first rounds fill the cache, and are for the compiler.
  for (let round = -3; round < rounds; round++) {
    for (const name of ['hash', 'cached']) await ask(name, files, round >= 0);
    for (const name of ['hegao', 'textlint']) await ask(name, some, round >= 0);
  }
  contest.stop();
  const of = (name: string) => times.get(name)!;
  return [
    {
      name: `warm cache, ${DRAFTS} drafts of 10 KB, ${findings} findings`,
      measured: spreadOf(of('cached')),
      unit: 'ms',
      budget: { least: 0 },
    },
    {
      name: 'warm cache against reading and hashing in a loop',
      measured: ratios(of('cached'), of('hash')),
      unit: '×',
      budget: { most: 1.3 },
    },
    {
      name: `no cache, ${SOME} of them, against textlint and prh`,
      measured: ratios(of('textlint'), of('hegao')),
      unit: '×',
      budget: { least: 2 },
    },
  ];
}

/** Whole processes; findings are printed in the shortest format. */
function measureWorkers(archive: string, rounds: number): Measurement[] {
  const alone: number[] = [];
  const together: number[] = [];
  for (let round = 0; round < rounds; round++) {
    alone.push(timeOf(archive, 'off'));
    together.push(timeOf(archive, 'auto'));
  }
  return [
    {
      name: `workers on ${availableParallelism()} cores against one thread`,
      measured: ratios(alone, together),
      unit: '×',
      budget: { least: 1.6 },
    },
  ];
}

function timeOf(archive: string, concurrency: string): number {
  const argv = [cli, archive, '-f', 'compact', '--concurrency', concurrency, '--exit-zero'];
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, argv, { env: environment, maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`hegao ${concurrency} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}
