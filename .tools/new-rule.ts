/** Scaffolds a rule: `npm run new group/name` copies the template and brings the generated files up to date. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RULE_ID, scaffoldRule } from './scaffold-rule.js';

const root = join(import.meta.dirname, '..');
const [id = ''] = process.argv.slice(2);
if (!RULE_ID.test(id)) {
  console.error(`npm run new group/name, in lower case with hyphens; not “${id}”`);
  process.exit(2);
}
const file = join(root, 'rules', `${id}.ts`);
if (existsSync(file)) {
  console.error(`rules/${id}.ts is there already`);
  process.exit(2);
}
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, scaffoldRule(readFileSync(join(root, 'rules', '_template.ts'), 'utf8'), id));
execFileSync(
  process.execPath,
  [join(root, 'node_modules', 'jiti', 'lib', 'jiti-cli.mjs'), join(root, '.tools', 'generate.ts')],
  { stdio: 'inherit' },
);
console.log(`rules/${id}.ts
Next: write its examples, then the check; turn it on with a line in presets/; npm test.`);
