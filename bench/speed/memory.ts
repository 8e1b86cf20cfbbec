import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement } from './budget.js';
import { cli, environment } from './built.js';
import { draftOf } from './drafts.js';
import { spreadOf } from './statistics.js';

const BYTES = 16_000_000;
const ROUNDS = 3;

/** The most memory a check of 16 MB ever has. */
export function measureMemory(folder: string): Measurement[] {
  const draft = join(folder, 'memory.txt');
  const hook = join(folder, 'memory.cjs');
  const text = draftOf(BYTES);
  writeFileSync(draft, text);
  writeFileSync(
    hook,
    `process.on('exit', () => require('fs').writeSync(2, '\\nmaxRSS ' + process.resourceUsage().maxRSS));`,
  );
  const peaks = Array.from({ length: ROUNDS }, () => {
    const args = ['--require', hook, cli, draft];
    const { stderr } = spawnSync(process.execPath, args, {
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    return Number(/maxRSS (\d+)$/.exec(stderr)![1]) / 1000;
  });
  const budget = Math.round((12 * Buffer.byteLength(text)) / 1e6 + 100);
  return [{ name: 'memory, 16 MB', measured: spreadOf(peaks), unit: 'MB', budget: { most: budget } }];
}
