import { join } from 'node:path';
import { jsonSchema } from './json-schema.js';
import { pageAssets } from './page-assets.js';
import { readmes } from './readmes.js';
import { renderedExamples } from './rendered-examples.js';
import { ruleDocs } from './rule-docs.js';
import { rulesIndex } from './rules-index.js';

export const root = join(import.meta.dirname, '..', '..');

/** All files that are made from others, by their path from the root. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['rules/index.ts', rulesIndex(root)],
    ['src/reporters/html/assets.ts', pageAssets(root)],
    ['src/reporters/json-schema.json', jsonSchema()],
    ...ruleDocs(),
    ...(await renderedExamples()),
    ...(await readmes(root)),
  ]);
}
