import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigLoader } from '../../src/config/load.js';
import type { Configuration } from '../../src/config/settings.js';
import { folderWith } from './folder.js';

interface Loaded {
  readonly folder: string;
  readonly configuration: Configuration;
}

async function load(files: Readonly<Record<string, string>>): Promise<Loaded> {
  const folder = folderWith(files);
  const path = join(folder, Object.keys(files)[0]!);
  return { folder, configuration: await new ConfigLoader({ cwd: folder, aliases: {} }).load(path, '') };
}

test('overrides apply in order, and say where each level comes from', async () => {
  const { folder, configuration } = await load({
    '.hegaorc.yaml': `
rules: { terms/dated: error, terms/confusable: warn }
draft: { issuer: 中共滨河区委, date: 2021-12-31 }
genre: auto
stage: final
overrides:
  - files: 'reports/**'
    rules: { terms/dated: warn }
    draft: { date: 2020-12-31 }
    prior: '../{year-1}/{base}'
  - files: '*.md'
    rules:
      terms/dated: off
    genre: none
    stage: first
`,
  });
  const levels = (path: string) =>
    configuration.settingsFor(join(folder, path)).rules.map(({ rules }) => rules['terms/dated']);
  expect(levels('a.txt')).toEqual(['error']);
  expect(levels('reports/a.txt')).toEqual(['error', 'warn']);
  expect(levels('b/a.md')).toEqual(['error', 'off']);
  expect(levels('reports/a.md')).toEqual(['error', 'warn', 'off']);

  const settings = configuration.settingsFor(join(folder, 'reports/a.md'));
  expect(settings.draft).toEqual({ issuer: '中共滨河区委', date: '2020-12-31' });
  expect(settings.stage).toBe('first');
  expect(settings.genre).toEqual({ value: 'none', folder, where: '.hegaorc.yaml:14 overrides[1].genre' });
  expect(settings.prior).toEqual({
    value: '../{year-1}/{base}',
    folder,
    where: '.hegaorc.yaml:10 overrides[0].prior',
  });
  expect(settings.rules.map(({ origin }) => origin)).toEqual([
    '.hegaorc.yaml:2 rules',
    '.hegaorc.yaml:8 overrides[0].rules',
    '.hegaorc.yaml:12 overrides[1].rules',
  ]);
  expect(settings.rules.at(-1)?.where('terms/dated')).toBe('.hegaorc.yaml:13 overrides[1].rules.terms/dated');
});

test('overrides of what is extended come after all rules, before one’s own overrides', async () => {
  const { folder, configuration } = await load({
    '.hegaorc.yaml': `
extends: ./office/base.yaml
rules: { a/b: info }
overrides: [{ files: '*.txt', rules: { a/b: error } }]
`,
    'office/base.yaml': `
rules: { a/b: off }
overrides: [{ files: '*.txt', rules: { a/b: warn } }, { files: '2021/*', rules: { a/b: off } }]
prior: last/{base}
`,
  });
  const settings = configuration.settingsFor(join(folder, '2021/a.txt'));
  expect(settings.rules.map(({ rules }) => rules['a/b'])).toEqual(['off', 'info', 'warn', 'error']);
  expect(settings.prior?.folder).toBe(join(folder, 'office'));
});

test('drafts with the same overrides share their settings', async () => {
  const { folder, configuration } = await load({
    '.hegaorc.yaml': 'overrides: [{ files: a/**, stage: first }, { files: b/**, stage: review }]',
  });
  const of = (path: string) => configuration.settingsFor(join(folder, path));
  expect(of('a/1.txt')).toBe(of('a/2.txt'));
  expect(of('a/1.txt')).not.toBe(of('b/1.txt'));
  expect(of('1.txt')).toBe(of('c/2.txt'));
});

test('an outline replaces the one before it as a whole', async () => {
  const { folder, configuration } = await load({
    '.hegaorc.yaml':
      'outline: { title: required }\noverrides: [{ files: "*.md", outline: { closing: none } }]',
  });
  expect(configuration.settingsFor(join(folder, 'a.md')).outline).toEqual({ closing: 'none' });
  expect(configuration.settingsFor(join(folder, 'a.txt')).outline).toEqual({ title: 'required' });
});

test.each([
  ['reports/**', 'reports/2021/a.txt', true],
  ['reports/**', 'other/reports/a.txt', false],
  ['reports/', 'other/reports/a.txt', true],
  ['/reports/', 'other/reports/a.txt', false],
  ['./reports/*', 'reports/a.txt', true],
  ['a.txt', 'deep/down/a.txt', true],
  ['./a.txt', 'deep/down/a.txt', false],
  ['./a.txt', 'a.txt', true],
  ['*工作报告*', '2021/区委工作报告.docx', true],
  ['**/*.{txt,md}', '.hidden/a.md', true],
  ['报告(定稿).docx', '2021/报告(定稿).docx', true],
  ['报告(定稿)*', '2021/报告(定稿)2.docx', true],
  ['报告@(1|2).txt', '报告2.txt', true],
  ['报告[1].txt', '报告[1].txt', true],
])('files: %s is for %s: %s', async (glob, path, expected) => {
  const { folder, configuration } = await load({
    '.hegaorc.yaml': `overrides: [{ files: '${glob}', stage: first }]`,
  });
  expect(configuration.settingsFor(join(folder, path)).stage === 'first').toBe(expected);
});

test('an override leaves out what it ignores', async () => {
  const { folder, configuration } = await load({
    '.hegaorc.yaml': "overrides: [{ files: ['a/**', '!a/b.txt'], ignores: '*.md', stage: first }]",
  });
  const stages = ['a/a.txt', 'a/b.txt', 'a/a.md'].map(
    (path) => configuration.settingsFor(join(folder, path)).stage,
  );
  expect(stages).toEqual(['first', undefined, undefined]);
});

test('ignores take whole folders, and give files back', async () => {
  const { folder, configuration } = await load({
    '.hegaorc.yaml': "extends: office/base.yaml\nignores: [archive, 'old/**', '!old/keep.txt']",
    'office/base.yaml': 'ignores: drafts/',
  });
  const ignored = (path: string) => configuration.isIgnored(join(folder, path));
  expect(ignored('2020/archive/a.txt')).toBe(true);
  expect(ignored('archive')).toBe(true);
  expect(ignored('archived.txt')).toBe(false);
  expect(ignored('old/deep/a.txt')).toBe(true);
  expect(ignored('old/keep.txt')).toBe(false);
  expect(ignored('office/drafts/a.txt')).toBe(true);
  expect(ignored('drafts/a.txt')).toBe(false);
  expect(ignored('a.txt')).toBe(false);
});

test('a file in .config is for the folder that holds it, its own paths begin beside it', async () => {
  const { folder, configuration } = await load({
    '.config/hegaorc.yaml': 'overrides: [{ files: reports/**, prior: a.txt }]\nknowledge: office.yaml\n',
  });
  expect(configuration.settingsFor(join(folder, 'reports/a.txt')).prior?.folder).toBe(folder);
  expect(configuration.knowledge[0]?.folder).toBe(join(folder, '.config'));
});

test('the language is the nearest that is said', async () => {
  const files = {
    '.hegaorc.yaml': 'extends: [./a.yaml, ./b.yaml]',
    'a.yaml': 'locale: en',
    'b.yaml': 'stage: final',
  };
  expect((await load(files)).configuration.locale).toBe('en');
});
