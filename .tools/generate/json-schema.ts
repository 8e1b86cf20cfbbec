import { toJsonSchema } from '@valibot/to-json-schema';
import { jsonReport } from '../../src/reporters/json-schema.js';

/** The JSON Schema of what `--format json` prints. */
export function jsonSchema(): string {
  return `${JSON.stringify(toJsonSchema(jsonReport), null, 2)}\n`;
}
