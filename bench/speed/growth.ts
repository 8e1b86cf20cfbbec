import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement } from './budget.js';
import { Contest } from './contest.js';
import { draftOf } from './drafts.js';
import { ratios } from './statistics.js';

/** Sixteen times the text, which may take twenty times as long. */
export async function measureGrowth(folder: string): Promise<Measurement[]> {
  const small = join(folder, '1.txt');
  const large = join(folder, '16.txt');
  writeFileSync(small, draftOf(1_000_000));
  writeFileSync(large, draftOf(16_000_000));
  const contest = await Contest.start(['hegao'], '');
  const times: { small: number[]; large: number[] } = { small: [], large: [] };
  for (let round = -1; round < 5; round++) {
    const before = await contest.ask('hegao', [small]);
    const after = await contest.ask('hegao', [large]);
    if (round < 0) continue;
    times.small.push(before.time);
    times.large.push(after.time);
  }
  contest.stop();
  const measured = ratios(times.large, times.small);
  return [{ name: 'growth, 1 to 16 MB', measured, unit: '×', budget: { most: 20 } }];
}
