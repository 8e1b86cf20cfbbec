/** Runs one tool in a process of its own, over files that its parent names, and reports how long it took. */
import type { Answer, Question } from './contest.js';
import { tools } from './tools.js';

const [name, patterns] = process.argv.slice(2) as [string, string];
const check = await tools[name]!(patterns);

process.on('message', async ({ paths }: Question) => {
  globalThis.gc?.();
  const start = performance.now();
  const findings = await check(paths);
  const answer: Answer = { time: performance.now() - start, findings };
  process.send!(answer);
});
process.send!('ready');
