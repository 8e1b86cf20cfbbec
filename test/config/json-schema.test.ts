import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { configJsonSchema } from '../../.tools/generate/config-schema.js';
import { rules } from '../../rules/index.js';
import { checkConfig } from '../../src/config/validate.js';
import { readYaml } from '../../src/config/yaml.js';

interface Schema {
  readonly description?: string;
  readonly examples?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const schema = JSON.parse(configJsonSchema()) as Schema;
const validate = new Ajv({ strict: false }).compile(schema);

test.each([
  'extends: [recommended]\nrules: { terms/dated: off, terms/confusable: [warn, { extra: 1 }] }',
  'extends: strict\nplugins: ./a.js\noverrides: [{ files: "*.md", prior: [a, { path: b, required: true }] }]',
  'outline: { title: none, sections: [{ id: a, contains: [甲] }] }\ndraft: { date: 2021-12-31 }\nlocale: en',
  '$schema: ./config.json\nignores: [a]\nknowledge: [a.csv]\nstage: first\ngenre: none',
])('editors take what is right: %j', (yaml) => {
  const data = readYaml(yaml, 'a.yaml');
  checkConfig(data, 'a.yaml');
  expect(validate(data.value), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  'rulse: {}',
  'rules: { terms/dated: eror }',
  'rules: []',
  'extends: { id: office, rules: {} }',
  'overrides: [{ rules: {} }]',
  'draft: { isuer: a }',
  'stage: draft',
  'prior: 5',
])('editors refuse what is wrong: %j', (yaml) => {
  expect(validate(readYaml(yaml, 'a.yaml').value)).toBe(false);
});

test('editors explain every key, in Chinese and English', () => {
  const { properties } = schema;
  const layers = [schema, properties?.draft, properties?.outline, properties?.overrides?.items];
  for (const layer of layers) {
    const keys = Object.entries(layer?.properties ?? {});
    expect(keys.length).toBeGreaterThan(0);
    for (const [key, { description }] of keys)
      expect(description, key).toMatch(/\p{Script=Han}.* — .*[a-z]/u);
  }
});

test('editors offer every rule with what it asks for, and the names of presets', () => {
  const offered = schema.properties?.rules?.properties ?? {};
  expect(Object.keys(offered)).toEqual(rules.map(({ id }) => id));
  for (const { id, meta } of rules)
    expect(offered[id]?.description).toBe(`${meta.summary.zh} — ${meta.summary.en}`);
  expect(schema.properties?.extends?.examples).toContain('recommended');
});
