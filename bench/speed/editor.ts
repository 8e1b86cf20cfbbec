import { createRequire } from 'node:module';
import type { Measurement } from './budget.js';
import { index } from './built.js';
import { draftOf } from './drafts.js';
import { percentile } from './statistics.js';

const BYTES = 100_000;
const KEYSTROKES = 100;

/** From a keystroke to findings, the whole draft checked anew. */
export async function measureEditor(): Promise<Measurement[]> {
  const { Project } = createRequire(import.meta.url)(index) as typeof import('../../src/index.js');
  const project = await Project.open({ cwd: '/', configFile: false, level: 'info' });
  const text = draftOf(BYTES);
  const encoder = new TextEncoder();
  const times: number[] = [];
  for (let stroke = -20; stroke < KEYSTROKES; stroke++) {
    const at = Math.floor((text.length * (stroke + 20)) / (KEYSTROKES + 20));
    const typed = encoder.encode(`${text.slice(0, at)}区${text.slice(at)}`);
    const start = performance.now();
    await project.checkText('/draft.txt', typed);
    if (stroke >= 0) times.push(performance.now() - start);
  }
  const measured = { median: percentile(times, 0.95), min: Math.min(...times), max: Math.max(...times) };
  return [{ name: 'keystroke to findings, 100 KB, p95', measured, unit: 'ms', budget: { most: 30 } }];
}
