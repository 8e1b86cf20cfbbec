import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PARTS } from '../.tools/architecture.js';

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const steps = [...text.matchAll(/^\d+\. `(src\/[\w/.-]+):(\w+)`$/gm)].map(([, file, name]) => ({
  file: file!,
  name: name!,
}));

test('the path from bytes to the printed line has at most 40 steps', () => {
  expect(steps.length).toBeGreaterThan(10);
  expect(steps.length).toBeLessThanOrEqual(40);
});

test.each(steps)('$file has $name', ({ file, name }) => {
  expect(existsSync(join(root, file)), file).toBe(true);
  const defines = new RegExp(
    `^(?:export )?(?:async )?function\\*? ${name}\\b|^(?:export )?const ${name}\\b|^  (?:async )?\\*?${name}\\(|^export async function\\* ${name}\\b`,
    'm',
  );
  expect(readFileSync(join(root, file), 'utf8')).toMatch(defines);
});

test('every part has a limit of its own', () => {
  const [, table = ''] = /<!-- generated: limits -->\n([\s\S]*?)<!-- end -->/.exec(text) ?? [];
  for (const part of Object.keys(PARTS)) expect(table).toContain(`| \`${part}\` | `);
  expect(table).not.toContain('| – ');
});
