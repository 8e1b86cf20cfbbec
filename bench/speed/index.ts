/** Measures how fast hegao is, against its budgets and its peers: `npm run bench` in bench/; see README.md there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { budgetTable, isWithin, type Measurement } from './budget.js';
import { isBuilt } from './built.js';
import { measureEditor } from './editor.js';
import { measureGrowth } from './growth.js';
import { measureMemory } from './memory.js';
import { measureScale } from './scale.js';
import { measureStartup } from './startup.js';
import { measureThroughput } from './throughput.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '15' } },
});
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'hegao-bench-'));

const PARTS: Readonly<Record<string, () => Measurement[] | Promise<Measurement[]>>> = {
  startup: () => measureStartup(folder, rounds * 2),
  throughput: () => measureThroughput(folder, Math.ceil(rounds / 3)),
  growth: () => measureGrowth(folder),
  memory: () => measureMemory(folder),
  editor: () => measureEditor(folder),
  scale: () => measureScale(folder, rounds),
};

if (!isBuilt()) throw new Error('There is no dist/ to measure: npm run build');
const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
const measurements: Measurement[] = [];
for (const name of names) {
  const measure = PARTS[name];
  if (!measure) throw new Error(`no part “${name}”; known: ${Object.keys(PARTS).join(', ')}`);
  measurements.push(...(await measure()));
}
rmSync(folder, { recursive: true });
console.log(budgetTable(measurements));
process.exitCode = measurements.every(isWithin) ? 0 : 1;
