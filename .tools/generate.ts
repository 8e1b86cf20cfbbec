/** Writes every generated file: `npm run generate`. The test that checks them calls the same functions. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageAssets } from './generate/page-assets.js';
import { rulesIndex } from './generate/rules-index.js';

const root = join(import.meta.dirname, '..');

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

// The other files are made by what imports these.
write('rules/index.ts', rulesIndex(root));
write('src/reporters/html/assets.ts', pageAssets(root));
const { PROVEN, provenPatterns } = await import('./generate/patterns.js');
write(PROVEN, await provenPatterns(root));
const { generatedFiles } = await import('./generate/files.js');
for (const [file, content] of await generatedFiles()) write(file, content);
