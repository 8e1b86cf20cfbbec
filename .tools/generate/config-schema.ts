import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { genres, presets } from '../../presets/index.js';
import { rules } from '../../rules/index.js';
import type { Localized } from '../../src/base/locale.js';
import { configSchema } from '../../src/config/schema.js';

/** The JSON Schema of a configuration in JSON or YAML, by which editors complete and explain its keys. */
export function configJsonSchema(): string {
  const { properties, ...schema } = toJsonSchema(configSchema, {
    // Where a schema first refuses lists and then reads the map, the map is what matters.
    typeMode: 'output',
    ignoreActions: ['check'],
    overrideSchema({ valibotSchema, jsonSchema }) {
      const { type } = valibotSchema;
      // Presets and plugins themselves can only stand in code.
      if (type === 'custom' || type === 'loose_object') return CODE_ONLY;
      if (type === 'record') return { ...jsonSchema, properties: rulesOf(jsonSchema.additionalProperties) };
      if (type === 'union')
        return { ...jsonSchema, anyOf: jsonSchema.anyOf?.filter((option) => !isCodeOnly(option)) };
      return undefined;
    },
  });
  const head = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '核稿配置 — hegao configuration',
  };
  const known = {
    ...properties,
    extends: suggest(properties?.extends, [...presets, ...genres]),
    genre: suggest(properties?.genre, [{ id: 'auto' }, { id: 'none' }, ...genres]),
  };
  return `${JSON.stringify({ ...head, ...schema, properties: known }, null, 2)}\n`;
}

const CODE_ONLY: JsonSchema = { $comment: 'code only' };

function isCodeOnly(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && '$comment' in schema;
}

/** The rules hegao ships, each with what it asks for; those of plugins may stand there too. */
function rulesOf(setting: JsonSchema['additionalProperties']): Record<string, JsonSchema> {
  return Object.fromEntries(
    rules.map(({ id, meta }) => [id, { description: bilingual(meta.summary), ...Object(setting) }]),
  );
}

/** A schema with names that an editor may complete. */
function suggest<S>(schema: S, known: readonly { readonly id: string }[]): S {
  return { ...schema, examples: known.map(({ id }) => id) };
}

function bilingual({ zh, en }: Localized): string {
  return `${zh} — ${en}`;
}
