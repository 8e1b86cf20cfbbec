import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { version as editorVersion } from './vscode.js';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const json = (file: string): Record<string, string> => JSON.parse(read(file));

test('what the manifest shows is there in both languages, and nothing else is', () => {
  const used = [...read('package.json').matchAll(/"%(.+?)%"/g)].map(([, key]) => key!);
  for (const file of ['package.nls.json', 'package.nls.zh-cn.json'])
    expect(Object.keys(json(file)).sort(), file).toEqual([...new Set(used)].sort());
});

test('what the code shows is there in Chinese, with the same values', () => {
  const code = readdirSync(join(root, 'src')).map((file) => read(`src/${file}`));
  const used = code.flatMap((text) =>
    [...text.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)+)'/g)].map(([, key]) => key!),
  );
  const chinese = json('l10n/bundle.l10n.zh-cn.json');
  expect(Object.keys(chinese).sort()).toEqual([...new Set(used)].sort());
  const slots = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
  for (const [english, text] of Object.entries(chinese)) expect(slots(text)).toEqual(slots(english));
});

test('the version is that of hegao, and the editor that it is tried with the oldest it is for', () => {
  const { version, engines } = JSON.parse(read('package.json'));
  expect(version).toBe(json('../../package.json').version);
  expect(engines.vscode).toBe(`^${editorVersion}`);
});
