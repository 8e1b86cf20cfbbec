import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchema } from '../../.tools/generate/json-schema.js';

test('the schema of the JSON report is what npm run generate writes', () => {
  const written = readFileSync(join(import.meta.dirname, '../../src/reporters/json-schema.json'), 'utf8');
  expect(written).toBe(jsonSchema());
});
