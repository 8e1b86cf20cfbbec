import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedFiles, root } from '../.tools/generate/files.js';

test.each([...(await generatedFiles())])('%s is what npm run generate writes', (file, content) => {
  expect(existsSync(join(root, file)), `${file} is missing: npm run generate`).toBe(true);
  expect(readFileSync(join(root, file), 'utf8'), `${file} is stale: npm run generate`).toBe(content);
});
