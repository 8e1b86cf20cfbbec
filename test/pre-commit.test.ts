import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtInFormats } from '../src/formats/index.js';
import { office } from './cli/office.js';

const root = join(import.meta.dirname, '..');

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly types: readonly string[];
  readonly require_serial: boolean;
}

let hooks: readonly Hook[];

beforeAll(async () => {
  hooks = parse(await readFile(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
});

const entryOf = (id: string) => hooks.find((hook) => hook.id === id)!.entry.split(' ');

describe('the hooks for pre-commit', () => {
  test('run the program of the package, one process at a time', async () => {
    const { bin } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect(hooks.map(({ id }) => id)).toEqual(['hegao', 'hegao-fix']);
    for (const hook of hooks) {
      expect(bin).toHaveProperty(entryOf(hook.id)[0]!);
      expect(hook).toMatchObject({ language: 'node', types: ['file'], require_serial: true });
    }
  });

  test('are given the files that hegao reads, and no others: one that is named must be read', () => {
    const extensions = builtInFormats.flatMap((format) => format.extensions);
    for (const { files } of hooks) {
      const matches = new RegExp(files.replace(/^\(\?i\)/, ''), 'i');
      for (const extension of extensions) {
        expect(matches.test(`稿件/报告${extension}`)).toBe(true);
        expect(matches.test(`稿件/报告${extension.toUpperCase()}`)).toBe(true);
      }
      for (const name of ['报告.pdf', '报告.doc', '报告.txt.bak', 'txt', '报告md'])
        expect(matches.test(name)).toBe(false);
    }
  });
});

describe('run as pre-commit runs them: in the root, with names appended', () => {
  const drafts = { '好 稿.txt': '好\n', '错.md': '错\n', '双.txt': '双双\n', '不查.txt': '错\n' };
  const ignoring = { '.hegaorc.yaml': 'extends: [signs/all]\nplugins: [./signs.js]\nignores: [不查.txt]\n' };
  const opened = () => office({ ...ignoring, ...drafts });

  test('hegao passes what is good, fails what is not, and changes nothing', async () => {
    const here = await opened();
    const [, ...entry] = entryOf('hegao');
    expect(await here.hegao(...entry, '好 稿.txt', '不查.txt')).toMatchObject({ code: 0, stderr: '' });
    expect((await here.hegao(...entry, '好 稿.txt', '错.md', '双.txt')).code).toBe(1);
    for (const [name, content] of Object.entries(drafts)) expect(await here.read(name)).toBe(content);
  });

  test('and says the same however the list of files is split', async () => {
    const here = await opened();
    const [, ...entry] = entryOf('hegao');
    const check = async (...names: string[]) =>
      (await here.hegao(...entry, '--format', 'compact', ...names)).stdout;
    const names = Object.keys(drafts);
    const split = await Promise.all([
      check(...names.slice(0, 1)),
      check(...names.slice(1, 2)),
      check(...names.slice(2)),
    ]);
    expect(split.join('')).toBe(await check(...names));
  });

  test('hegao-fix changes files, by which it fails; the next time there is nothing to change', async () => {
    const here = await opened();
    const [, ...entry] = entryOf('hegao-fix');
    expect((await here.hegao(...entry, '双.txt', '好 稿.txt')).code).toBe(0);
    expect([await here.read('双.txt'), await here.read('好 稿.txt')]).toEqual(['双\n', '好\n']);
    expect((await here.hegao(...entry, '双.txt')).stdout).toContain('未发现问题');
    expect((await here.hegao(...entry, '错.md')).code).toBe(1);
  });
});
