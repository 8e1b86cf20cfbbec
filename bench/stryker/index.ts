/** Tries the unit tests on mutants drawn at random: `npm run stryker` in bench/; see bench/README.md. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readReport, scoreOf, survivorLines } from './report.js';

/** The share of mutants that must be noticed. */
const TARGET = 0.85;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '20211228' },
    mutate: { type: 'string' },
  },
});

const root = join(import.meta.dirname, '..', '..');
const stryker = createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json');
const argv = [join(stryker, '../bin/stryker.js'), 'run', 'bench/stryker/config.mjs'];
const { status } = spawnSync(process.execPath, values.mutate ? [...argv, '--mutate', values.mutate] : argv, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, HEGAO_STRYKER_SEED: values.seed, HEGAO_STRYKER_COUNT: values.count },
});
if (status !== 0) throw new Error(`Stryker ended with ${status}`);

const tried = readReport(join(root, '.stryker-tmp/report.json'));
const { noticed, counted, score } = scoreOf(tried);
console.log(survivorLines(tried));
console.log(
  `${noticed} of ${counted} mutants noticed (seed ${values.seed}): ${(score * 100).toFixed(1)} %, at least ${TARGET * 100} % wanted`,
);
process.exitCode = score >= TARGET ? 0 : 1;
