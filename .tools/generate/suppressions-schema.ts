import { toJsonSchema } from '@valibot/to-json-schema';
import { suppressionsSchema } from '../../src/config/suppressions.js';

/** The JSON Schema of hegao-suppressions.json. */
export function suppressionsJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(suppressionsSchema, {
    // What valibot asks before it reads a map, and the days of the calendar, JSON Schema has no words for.
    typeMode: 'output',
    ignoreActions: ['check'],
    overrideSchema: ({ valibotSchema, jsonSchema }) => (valibotSchema.type === 'custom' ? {} : jsonSchema),
  });
  return `${JSON.stringify({ $schema, title: '核稿屏蔽清单 — hegao suppressions', ...schema }, null, 2)}\n`;
}
