import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { configSchema } from '../../src/config/schema.js';

/** The JSON Schema of a configuration in JSON or YAML, by which editors complete and explain its keys. */
export function configJsonSchema(): string {
  const schema = toJsonSchema(configSchema, {
    // Where a schema first refuses lists and then reads the map, the map is what matters.
    typeMode: 'output',
    ignoreActions: ['check'],
    overrideSchema({ valibotSchema, jsonSchema }) {
      const { type } = valibotSchema;
      // Presets and plugins themselves can only stand in code.
      if (type === 'custom' || type === 'loose_object') return CODE_ONLY;
      if (type === 'union')
        return { ...jsonSchema, anyOf: jsonSchema.anyOf?.filter((option) => !isCodeOnly(option)) };
      return undefined;
    },
  });
  const head = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '核稿配置 — hegao configuration',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

const CODE_ONLY: JsonSchema = { $comment: 'code only' };

function isCodeOnly(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && '$comment' in schema;
}
