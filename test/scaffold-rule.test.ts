import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { RULE_ID, scaffoldRule } from '../.tools/scaffold-rule.js';

const root = join(import.meta.dirname, '..');
const template = readFileSync(join(root, 'rules/_template.ts'), 'utf8');

describe('what npm run new writes', () => {
  const file = join(root, 'rules/trial/some-name.ts');
  const content = scaffoldRule(template, 'trial/some-name');

  test('type-checks where it stands', () => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
    const host = ts.createCompilerHost(options);
    const { fileExists, readFile } = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.readFile = (name) => (name === file ? content : readFile(name));
    const program = ts.createProgram([file], options, host);
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  test('bears its name', () => {
    expect(content).toContain("id: 'trial/some-name'");
    expect(content).not.toContain('group/name');
  });
});

test.each([
  ['metrics/year-over-year', true],
  ['name', false],
  ['Group/name', false],
  ['group/some_name', false],
  ['group/name/more', false],
])('%s as the id of a rule: %s', (id, allowed) => {
  expect(RULE_ID.test(id)).toBe(allowed);
});
