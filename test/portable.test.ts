import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../rules/index.js';
import { version } from '../src/base/version.js';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);
configure({ useWebWorkers: false });

/** A stick with the program in a folder whose name is not plain, and an office that has nothing of it. */
let stick: string;
let portable: string;
let office: string;
let temporary: string;

async function inOffice(program: string, ...argv: string[]) {
  const env = { PATH: process.env.PATH, HOME: office, TMPDIR: temporary };
  const ran = await run(program, argv, { cwd: office, env }).catch((error) => error);
  return { code: ran.code ?? 0, stdout: String(ran.stdout), stderr: String(ran.stderr) };
}

const hegao = (...argv: string[]) => inOffice(process.execPath, join(portable, 'hegao.cjs'), ...argv);

/** The files of a folder, by their path in it. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
}

/** Names and times of all files in a folder: whether anything was written. */
async function stateOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return Promise.all(names.sort().map(async (name) => `${name} ${(await stat(join(folder, name))).mtimeMs}`));
}

beforeAll(async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'hegao-')));
  stick = join(folder, 'U 盘 (一)');
  office = join(folder, '办公室');
  portable = join(stick, 'hegao');
  const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs');
  await run(process.execPath, [jiti, '.tools/portable.ts', stick], { cwd: root });
  for (const name of await readdir(portable, { recursive: true }))
    if ((await stat(join(portable, name))).isDirectory()) await chmod(join(portable, name), 0o555);
  await chmod(portable, 0o555);
  temporary = join(folder, 'tmp');
  await mkdir(temporary);
  await mkdir(office);
  await cp(join(root, 'fixtures/plugins'), join(office, 'plugins'), { recursive: true });
  await writeFile(
    join(office, 'hegao.config.ts'),
    `import { defineConfig } from 'hegao';
const presets: readonly string[] = ['recommended', 'district/reports'];
export default defineConfig({ plugins: ['./plugins/hegao-plugin-district'], extends: presets });
`,
  );
  await writeFile(join(office, '稿 一.txt'), '全年来信来访量120件次。\n');
}, 120_000);

describe('the portable folder', () => {
  test('holds the program, the pages, the launchers and the licences, and no sources or caches', async () => {
    const files = await filesIn(portable);
    for (const file of [
      'README.txt',
      'LICENSE',
      'THIRD-PARTY-LICENSES.txt',
      'hegao',
      'hegao.cmd',
      'hegao.cjs',
    ])
      expect(files).toContain(file);
    expect(files.filter((file) => /\.(?:cache|map|ts)$|node_modules/.test(file))).toEqual([]);
  });

  test('needs nothing but Node', async () => {
    for (const file of (await filesIn(portable)).filter((name) => name.endsWith('.cjs'))) {
      const code = await readFile(join(portable, file), 'utf8');
      // Asked for only in a loader of cosmiconfig's that is replaced.
      for (const [, name] of code.matchAll(/\b(?:require|import)\("([^".][^"]*)"\)/g))
        expect([...builtinModules, 'typescript'], file).toContain(name!.replace(/^node:/, ''));
    }
  });

  test('owes the licence of what finds and runs code, too', async () => {
    expect(await readFile(join(portable, 'THIRD-PARTY-LICENSES.txt'), 'utf8')).toMatch(/^jiti \d/m);
  });

  test('has a page for every rule, with links that lead somewhere and nothing from elsewhere', async () => {
    const pages = (await filesIn(join(portable, 'docs'))).filter((file) => file.endsWith('.html'));
    expect(pages).toHaveLength(rules.length + 1);
    for (const page of pages) {
      const html = await readFile(join(portable, 'docs', page), 'utf8');
      expect(html).not.toMatch(/\b(?:src|href)="[a-z]+:|@import|<script/);
      for (const [, href] of html.matchAll(/href="([^"]+)"/g))
        expect(pages).toContain(join(dirname(page), href!));
    }
  });

  test('is packed whole into an archive that keeps what may be executed', async () => {
    const bytes = await readFile(join(stick, `hegao-${version}-portable.zip`));
    const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
    expect(entries.map(({ filename }) => filename).sort()).toEqual(
      (await filesIn(portable)).map((file) => `hegao/${file}`).sort(),
    );
    const launcher = entries.find(({ filename }) => filename === 'hegao/hegao')!;
    expect(launcher.executable).toBe(true);
    const text = !launcher.directory && (await launcher.getData(new Uint8ArrayWriter()));
    expect(text).toEqual(new Uint8Array(await readFile(join(portable, 'hegao'))));
  });
});

describe('the portable program', () => {
  test('checks by a configuration and a plugin in TypeScript, and writes nothing where it stands', async () => {
    const before = await stateOf(stick);
    const checked = await hegao('稿 一.txt', '-f', 'compact');
    expect(checked).toEqual({
      code: 0,
      stderr: '',
      stdout:
        '稿 一.txt:1:3: warning: “来信来访量”在口径表中叫“信访总量”，请改用后者，以便与往年对照。 (district/indicator-name)\n',
    });
    const explained = await hegao('explain', 'district/indicator-name');
    expect(explained.stdout).toContain('级别  警告（由 district/reports 定）');
    expect(await stateOf(stick)).toEqual(before);
    expect(await readdir(temporary)).toEqual([]);
  });

  test('checks in several threads, and serves an editor', async () => {
    const all = ['plugins', '稿 一.txt', '-f', 'compact'];
    const [one, several] = [await hegao(...all), await hegao(...all, '--concurrency', '2')];
    expect(one.stdout).not.toBe('');
    expect(several).toEqual(one);
    const child = spawn('sh', [join(portable, 'hegao'), 'lsp', '--stdio'], { cwd: office });
    const hello = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { capabilities: {} },
    });
    child.stdin.write(`Content-Length: ${hello.length}\r\n\r\n${hello}`);
    const [answer] = await once(child.stdout.setEncoding('utf8'), 'data');
    expect(answer).toContain('Content-Length');
    child.stdin.end();
    await once(child, 'exit');
  });

  test('says what to type next as it can be typed', async () => {
    const { stdout } = await hegao('稿 一.txt');
    const [, command] = /(".+") explain/.exec(stdout)!;
    expect(command).toBe(`"${join(portable, 'hegao')}"`);
    const typed = await inOffice('sh', '-c', `sh ${command} explain metrics/rate`);
    expect(typed).toMatchObject({ code: 0, stdout: expect.stringContaining('metrics/rate') });
  });

  test('is started with the Node beside it, if there is one', async () => {
    const other = join(office, 'hegao');
    await cp(portable, other, { recursive: true });
    await chmod(other, 0o755);
    await writeFile(join(other, 'node'), '#!/bin/sh\necho "beside: $2"\n', { mode: 0o755 });
    const { stdout } = await inOffice('sh', join(other, 'hegao'), '稿 一.txt');
    expect(stdout).toBe('beside: 稿 一.txt\n');
  });

  test('passes on the exit code, and says when there is no Node', async () => {
    const launcher = join(portable, 'hegao');
    expect((await inOffice('sh', launcher, '没有.txt')).code).toBe(2);
    const alone = await inOffice('sh', '-c', `PATH=/nowhere; . "$0"`, launcher);
    expect(alone).toMatchObject({ code: 2, stderr: expect.stringContaining('Node.js was not found') });
  });

  test('reports an old Node as too old', async () => {
    await writeFile(
      join(office, 'old.cjs'),
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '14.21.3' } });\n",
    );
    const { code, stderr } = await inOffice(
      process.execPath,
      '--require',
      './old.cjs',
      join(portable, 'hegao.cjs'),
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('需要 Node.js 20.19 或更新版本')]);
  });

  test('has launchers as Windows wants them', async () => {
    const cmd = await readFile(join(portable, 'hegao.cmd'), 'latin1');
    // Another code page would not read more than ASCII, and labels are not found after a bare line feed.
    expect(cmd).toMatch(/^(?:[\x20-\x7e]*\r\n)+$/);
    expect(cmd).toContain('"%~dp0hegao.cjs" %*');
  });
});
