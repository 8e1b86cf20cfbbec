/** Tests the examples of the rules: `npm run mutants`; see bench/README.md. */
import { parseArgs } from 'node:util';
import { genres } from '../../presets/index.js';
import { rules } from '../../rules/index.js';
import { table } from '../accuracy/table.js';
import { COLUMNS, type Mutant, mutantsOf } from './mutants.js';

const HELP = `npm run mutants -- [--rule <id or beginning of ids>]

  --rule <prefix>   only these rules; may be repeated
`;

const { values } = parseArgs({
  options: {
    rule: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) console.log(HELP);
else process.exitCode = (await survivors(values.rule)) === 0 ? 0 : 1;

/**
 * Prints the results for the mutants of the named rules, or of all; returns how many survived, or could not be tried.
 */
async function survivors(prefixes: readonly string[]): Promise<number> {
  const chosen = rules.filter(
    ({ id }) => prefixes.length === 0 || prefixes.some((prefix) => id.startsWith(prefix)),
  );
  if (chosen.length === 0) throw new Error(`no rule begins with ${prefixes.join(', ')}`);
  const all: Mutant[] = [];
  const rows: string[][] = [];
  const complaints: string[] = [];
  for (const rule of chosen) {
    try {
      const mutants = await mutantsOf(rule, { genres });
      rows.push([rule.id, ...cellsOf(mutants)]);
      all.push(...mutants);
      for (const { mutation, what, killed } of mutants)
        if (!killed) complaints.push(`${rule.id}: ${mutation} of ${what} survives`);
    } catch (error) {
      rows.push([rule.id, 'not tried']);
      complaints.push(`not tried, for its examples do not hold: ${(error as Error).message}`);
    }
  }
  console.log(table([['killed of', ...COLUMNS, 'all'], ...rows, ['all', ...cellsOf(all)]]));
  for (const complaint of complaints) console.log(`✗ ${complaint}`);
  return complaints.length;
}

/** Killed and counted, for each column and in all. */
function cellsOf(mutants: readonly Mutant[]): string[] {
  const cell = (counted: readonly Mutant[]) =>
    counted.length === 0 ? '' : `${counted.filter(({ killed }) => killed).length}/${counted.length}`;
  return [
    ...COLUMNS.map((column) => cell(mutants.filter(({ mutation }) => mutation === column))),
    cell(mutants),
  ];
}
