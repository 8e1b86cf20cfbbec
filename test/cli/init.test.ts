import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { memoryProject } from './memory-project.js';
import { run } from './run.js';

const { open } = memoryProject({});
let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'hegao-'));
});

const init = (...argv: string[]) => run(['init', ...argv], { cwd, open });
const read = (name: string) => readFile(join(cwd, name), 'utf8');

test.each(['zh', 'en'])('sets up a configuration in %s', async (locale) => {
  const { code, stdout } = await init('--locale', locale);
  expect(code).toBe(0);
  expect(stdout.split('\n')[0]).toBe('.hegaorc.yaml');
  expect(parse(await read('.hegaorc.yaml'))).toEqual({
    extends: ['recommended'],
    genre: 'auto',
    stage: 'final',
  });
});

test('names the files it made, and what to do next', async () => {
  expect((await init('--plugin', 'hegao-plugin-district')).stdout).toBe(`hegao-plugin-district/package.json
hegao-plugin-district/index.js
hegao-plugin-district/rules/full-name.js
hegao-plugin-district/test/full-name.test.js
hegao-plugin-district/README.md

下一步：在 .hegaorc.yaml 里写 plugins: [./hegao-plugin-district/index.js] 和 extends: [recommended, district/recommended]
测试：在 hegao-plugin-district 里运行 npm install 和 npm test
`);
  expect(await read('hegao-plugin-district/rules/full-name.js')).toContain("id: 'district/full-name'");
});

test('sets up a vocabulary', async () => {
  expect((await init('--knowledge')).code).toBe(0);
  expect(parse(await read('office.yaml')).词语[0]).toMatchObject({ 词语: '文明办', 用法: '禁用' });
});

describe('never overwrites', () => {
  test.each([
    ['.hegaorc.yaml', []],
    ['hegao.config.ts', []],
    ['.hegaorc', []],
    ['office.yaml', ['--knowledge']],
    ['office.csv', ['--knowledge']],
    ['package.json', ['--plugin', '.']],
    ['README.md', ['--plugin', '.']],
  ])('%s', async (name, argv) => {
    await writeFile(join(cwd, name), 'mine');
    const { code, stderr, stdout } = await init(...argv);
    expect(code).toBe(2);
    expect(stderr).toBe(`已有 ${join(cwd, name)}，没有覆盖。请改它，或换一个文件夹。\n`);
    expect(stdout).toBe('');
    expect(await read(name)).toBe('mine');
  });
});

test('a plugin and a vocabulary are not set up together', async () => {
  expect((await init('--plugin', '--knowledge')).stderr).toContain('不能同时使用');
});
