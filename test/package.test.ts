import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);

/** A folder in which the package is installed as npm would, with a plugin written against what it exports. */
let office: string;
let installed: string;
let tarball: string;
let manifest: { dependencies: Record<string, string>; exports: Record<string, unknown> };

/** Runs a program in the office; the output, and the exit code where it is not 0. */
async function inOffice(program: string, argv: readonly string[], folder = office) {
  const env = { PATH: process.env.PATH, HOME: office };
  const ran = await run(program, argv, { cwd: folder, env }).catch((error) => error);
  return { code: ran.code ?? 0, stdout: String(ran.stdout), stderr: String(ran.stderr) };
}

const node = (...argv: string[]) => inOffice(process.execPath, argv);
const hegao = (...argv: string[]) => node(join(installed, 'dist/cli.cjs'), ...argv);

beforeAll(async () => {
  office = await realpath(await mkdtemp(join(tmpdir(), 'hegao-')));
  installed = join(office, 'node_modules/hegao');
  // It is built on the way. pre-commit takes all that is printed here for the name of the archive.
  const packed = await run('npm', ['pack', '--pack-destination', office], { cwd: root });
  tarball = join(office, packed.stdout.replace(/\n$/, ''));
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  await mkdir(join(office, 'node_modules/@types'));
  // What npm would install beside it, and what the plugin's author has.
  for (const name of [...Object.keys(manifest.dependencies), 'typescript', '@types/node', 'undici-types']) {
    await symlink(join(root, 'node_modules', name), join(office, 'node_modules', name));
  }
  await cp(join(root, 'fixtures/plugins'), join(office, 'plugins'), { recursive: true });
  await writeFile(
    join(office, '.hegaorc.yaml'),
    'plugins: [./plugins/hegao-plugin-district]\nextends: [recommended, district/reports]\n',
  );
  await writeFile(join(office, '稿.txt'), '全年来信来访量120件次。\n');
}, 120_000);

describe('the package', () => {
  test('holds what it is made of, and no sources, tests or caches', async () => {
    const entries = await readdir(installed, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(installed.length + 1));
    for (const file of ['README.md', 'LICENSE', 'dist/cli.cjs', 'dist/THIRD-PARTY-LICENSES.txt'])
      expect(files).toContain(file);
    expect(files.filter((file) => /\.(?:cache|tgz)$|(?<!\.d)\.ts$|^(?:src|test|\.)/.test(file))).toEqual([]);
  });

  test('loads nothing that is not in it, in Node or in its dependencies', async () => {
    const chunks = await readdir(join(installed, 'dist'), { recursive: true });
    const known = new Set([...builtinModules, ...Object.keys(manifest.dependencies)]);
    // Asked for only in a loader of cosmiconfig's that is replaced.
    known.add('typescript');
    for (const chunk of chunks.filter((name) => name.endsWith('.cjs'))) {
      const code = await readFile(join(installed, 'dist', chunk), 'utf8');
      for (const [, name] of code.matchAll(/\brequire\("([^".][^"]*)"\)/g))
        expect(known.has(name!.replace(/^node:/, '')), `${chunk} requires ${name}`).toBe(true);
    }
  });

  test('is one that publint finds nothing wrong with', async () => {
    const archive = await readFile(tarball);
    const { messages, pkg } = await publint({
      strict: true,
      pack: { tarball: archive.buffer.slice(archive.byteOffset, archive.byteOffset + archive.length) },
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('can be imported and required, by every entry point it exports', async () => {
    const entries = Object.keys(manifest.exports).filter((entry) => !/\*|json$/.test(entry));
    for (const entry of entries) {
      const name = entry.replace('.', 'hegao');
      const imported = await node(
        '--input-type=module',
        '-e',
        `console.log(Object.keys(await import('${name}')).length)`,
      );
      expect(Number(imported.stdout), imported.stderr).toBeGreaterThan(0);
      const required = await node('-e', `console.log(Object.keys(require('${name}')).length)`);
      expect(Number(required.stdout), required.stderr).toBeGreaterThan(0);
    }
  });

  test('brings schemas of a configuration and of a report', async () => {
    const read = async (name: string) => {
      const { stdout } = await node('-p', `require.resolve('hegao/schema/${name}.json')`);
      return new Ajv({ strict: false }).compile(JSON.parse(await readFile(stdout.trim(), 'utf8')));
    };
    const config = await read('config');
    expect(config({ $schema: 'hegao/schema/config.json', extends: ['recommended'] })).toBe(true);
    expect(config({ extend: ['recommended'] })).toBe(false);
    const { stdout } = await hegao('稿.txt', '-f', 'json');
    expect((await read('report'))(JSON.parse(stdout))).toBe(true);
  });
});

describe('a plugin written against the package', () => {
  test('type-checks', async () => {
    const plugin = join(office, 'plugins/hegao-plugin-district');
    const tsc = join(office, 'node_modules/typescript/bin/tsc');
    expect(await inOffice(process.execPath, [tsc, '-p', '.'], plugin)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  }, 60_000);

  test('passes its own tests', async () => {
    const plugin = join(office, 'plugins/hegao-plugin-district');
    const argv = ['--import', 'jiti/register', '--test', 'test/indicator-name.test.ts'];
    const { code, stdout } = await inOffice(process.execPath, argv, plugin);
    expect([code, stdout]).toEqual([0, expect.stringContaining('# pass 2')]);
  }, 60_000);

  test('brings its rule, its preset and its table to the command line', async () => {
    const checked = await hegao('稿.txt', '-f', 'compact');
    expect(checked.stdout).toBe(
      '稿.txt:1:3: warning: “来信来访量”在口径表中叫“信访总量”，请改用后者，以便与往年对照。 (district/indicator-name)\n',
    );
    expect(checked).toMatchObject({ code: 0, stderr: '' });
    const explained = await hegao('explain', 'district/indicator-name');
    expect(explained.stdout).toContain('级别  警告（由 district/reports 定）');
    await hegao('稿.txt', '--fix');
    expect(await readFile(join(office, '稿.txt'), 'utf8')).toBe('全年信访总量120件次。\n');
  });
});

describe('a plugin that init sets up', () => {
  beforeAll(async () => {
    expect((await hegao('init', '--plugin')).code).toBe(0);
  });

  test('passes its own test', async () => {
    const { code, stdout } = await inOffice(
      process.execPath,
      ['--test'],
      join(office, 'hegao-plugin-office'),
    );
    expect([code, stdout]).toEqual([0, expect.stringContaining('# pass 1')]);
  });

  test('is taken by check', async () => {
    await mkdir(join(office, '新'));
    await writeFile(
      join(office, '新/.hegaorc.yaml'),
      'plugins: [../hegao-plugin-office]\nextends: [recommended, office/recommended]\n',
    );
    await writeFile(join(office, '新/稿.txt'), '由文明办牵头落实。');
    const { stdout, stderr } = await hegao('新/稿.txt', '-f', 'json');
    expect(stderr).toBe('');
    expect(stdout).toContain('office/full-name');
  });
});
