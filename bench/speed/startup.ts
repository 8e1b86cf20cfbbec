import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement } from './budget.js';
import { cli, environment } from './built.js';
import { draftOf, markdownOf } from './drafts.js';
import { ratios } from './statistics.js';

const BYTES = 10_000;

/** Whole processes on a draft of 10 KB, against a Node that does nothing. */
export function measureStartup(folder: string, rounds: number): Measurement[] {
  writeFileSync(join(folder, 'draft.txt'), draftOf(BYTES));
  writeFileSync(join(folder, 'draft.md'), markdownOf(BYTES));
  const commands = { node: ['-e', '0'], txt: [cli, 'draft.txt'], md: [cli, 'draft.md'] };
  const times: Record<keyof typeof commands, number[]> = { node: [], txt: [], md: [] };
  for (let round = -1; round < rounds; round++) {
    for (const name of ['node', 'txt', 'md'] as const) {
      const time = timeOf(commands[name], folder);
      // In the first round files are read from the disk.
      if (round >= 0) times[name].push(time);
    }
  }
  return [
    {
      name: 'start-up, 10 KB .txt',
      measured: ratios(times.txt, times.node),
      unit: '× node',
      budget: { most: 1.6 },
    },
    {
      name: 'start-up, 10 KB .md',
      measured: ratios(times.md, times.node),
      unit: '× node',
      budget: { most: 2.1 },
    },
  ];
}

/** How long a process lives, in milliseconds. */
function timeOf(args: readonly string[], cwd: string): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, {
    cwd,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status === null || status > 1) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return time;
}
