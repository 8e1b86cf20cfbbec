import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type Office, office } from '../cli/office.js';
import { message } from '../reporters/sample.js';
import { readKept, writeKept } from './cache/kept.js';

const DRAFT = '稿/2021年报告.txt';
const TEXT = '2021年工作情况报告\n\n　　全年走访企业100家。\n　　共发放资料XX份。\n';
const PRIOR = '稿/2020年报告.txt';
const PRIOR_TEXT = '2020年工作情况报告\n\n　　全年走访企业80家。\n';

/** What no check finds, put into a cache: where it shows, the result came from there. */
const KEPT = '这是缓存里的结果';

const CONFIGURED = {
  '.git/HEAD': '',
  'signs.js': '',
  '.hegaorc.yaml': 'extends: [recommended, ./base.yaml]\nknowledge: [./words.yaml]\n',
  'base.yaml': 'draft: { issuer: 区委 }\n',
  'words.yaml': 'phrases:\n  - { phrase: 走访群众, use: allowed }\n',
  [DRAFT]: TEXT,
  [PRIOR]: PRIOR_TEXT,
};

async function cacheFileOf(here: Office): Promise<string> {
  const names = (await readdir(here.path('.hegaocache'))).filter((name) => name.endsWith('.json'));
  expect(names).toHaveLength(1);
  return `.hegaocache/${names[0]}`;
}

/** A folder whose drafts were checked with a cache, which was then altered so that cached results can be recognized. */
async function checked(files: Record<string, string> = {}, ...argv: string[]): Promise<Office> {
  const here = await office({ ...CONFIGURED, ...files });
  await here.hegao(DRAFT, '--cache', ...argv);
  await mark(here);
  expect(await isKept(here, ...argv)).toBe(true);
  return here;
}

async function mark(here: Office, file?: string): Promise<void> {
  const name = file ?? (await cacheFileOf(here));
  const cache = await readKept(here, name);
  for (const [, , result] of cache.entries) result.messages = [message({ message: KEPT })];
  await writeKept(here, name, cache);
}

async function isKept(here: Office, ...argv: string[]): Promise<boolean> {
  const { stdout } = await here.hegao(DRAFT, '--cache', '-f', 'compact', ...argv);
  return stdout.includes(KEPT);
}

function git(here: Office, ...argv: string[]): void {
  const name = ['-c', 'user.name=x', '-c', 'user.email=x@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...name, ...argv], { cwd: here.folder });
}

describe('a result is used no more when there is a change of', () => {
  test.each<readonly [what: string, file: string, content: string | undefined]>([
    ['the draft', DRAFT, `${TEXT}　　完。\n`],
    ['the earlier report', PRIOR, `${PRIOR_TEXT}　　完。\n`],
    ['the earlier report, which is gone', PRIOR, undefined],
    ['the configuration', '.hegaorc.yaml', `${CONFIGURED['.hegaorc.yaml']}stage: first\n`],
    ['the configuration, of which there is a nearer one', '稿/.hegaorc.yaml', 'extends: [recommended]'],
    ['a configuration that is extended', 'base.yaml', 'draft: { issuer: 市委 }\n'],
    ['a knowledge file', 'words.yaml', 'phrases:\n  - { phrase: 走访, use: allowed }\n'],
  ])('%s', async (_, file, content) => {
    const here = await checked();
    if (content === undefined) await rm(here.path(file));
    else await here.write(file, content);
    expect(await isKept(here)).toBe(false);
  });

  test.each(['稿/2020年报告.md', '稿/2020年报告.txt'])('%s, which was looked for in vain', async (name) => {
    const here = await office(CONFIGURED);
    await rm(here.path(PRIOR));
    await here.hegao(DRAFT, '--cache');
    await mark(here);
    expect(await isKept(here)).toBe(true);
    await here.write(name, PRIOR_TEXT);
    expect(await isKept(here)).toBe(false);
  });

  test('a folder in which an earlier report was looked for, and that was not there', async () => {
    const here = await office({ ...CONFIGURED, '2021年/报告.txt': TEXT });
    const argv = ['2021年/报告.txt', '--cache', '-f', 'compact'];
    await here.hegao(...argv);
    await mark(here);
    await here.write('2020年/别的.txt', '');
    await here.write('2020年/报告.txt', PRIOR_TEXT);
    expect((await here.hegao(...argv)).stdout).not.toContain(KEPT);
  });

  test.each([
    ['--date', '2021-12-31'],
    ['--level', 'info'],
    ['--rule', 'placeholder/unresolved:off'],
    ['--stage', 'first'],
    ['--genre', 'none'],
    ['--preset', 'strict'],
    ['--prior', PRIOR],
    ['--config', 'base.yaml'],
    ['--no-config'],
    ['--redact'],
    ['--no-inline-config'],
    ['--locale', 'en'],
  ])('the options: %s', async (...argv) => {
    expect(await isKept(await checked(), ...argv)).toBe(false);
  });

  test('the commit that a revision names', async () => {
    const here = await office({
      [DRAFT]: TEXT,
      [PRIOR]: PRIOR_TEXT,
      'signs.js': '',
      '.hegaorc.yaml': 'prior: HEAD:./2020年报告.txt',
    });
    git(here, 'init', '-q');
    git(here, 'add', '.');
    git(here, 'commit', '-qm', '上年');
    await rm(here.path(PRIOR));
    const { stdout } = await here.hegao(DRAFT, '--cache');
    expect(stdout).toContain('对照 HEAD:');
    await mark(here);
    expect(await isKept(here)).toBe(true);
    git(here, 'commit', '-qm', '又一次', '--allow-empty');
    expect(await isKept(here)).toBe(false);
  });

  test('a draft that is an earlier report itself, by the same run', async () => {
    const here = await checked({ [PRIOR]: `${PRIOR_TEXT}　　截至目前为止,完成。\n` });
    const { stdout } = await here.hegao('稿', '--cache', '--fix', '-f', 'compact');
    expect(stdout).not.toContain(',');
    expect(await isKept(here)).toBe(false);
  });
});

describe('not kept is the result', () => {
  test('of a draft that bears a classification', async () => {
    const here = await office({ ...CONFIGURED, [DRAFT]: `机密★1年\n\n${TEXT}` });
    await here.hegao(DRAFT, '--cache');
    await expect(readdir(here.path('.hegaocache'))).rejects.toThrow();
  });

  test('of a plugin’s rules, and --debug says so', async () => {
    const here = await office({ 'a.txt': '错' });
    const { stderr } = await here.hegao('a.txt', '--cache', '--debug');
    expect(stderr).toContain('配置或插件是代码');
    expect((await here.hegao('a.txt', '--cache')).stderr).toBe('');
    await expect(readdir(here.path('.hegaocache'))).rejects.toThrow();
  });

  test('of a draft that could not be checked in full', async () => {
    const here = await office({ ...CONFIGURED, [DRAFT]: Uint8Array.from([0xff, 0xfe, 0x00]) } as never);
    expect((await here.hegao(DRAFT, '--cache')).code).toBe(2);
    await expect(readdir(here.path('.hegaocache'))).rejects.toThrow();
  });
});

describe('with a cache', () => {
  test('the report is the same, in whatever order and part drafts are checked', async () => {
    const here = await office(CONFIGURED);
    const { stdout } = await here.hegao('稿', '-f', 'json');
    await here.hegao(DRAFT, '--cache');
    for (const _ of [1, 2]) expect((await here.hegao('稿', '-f', 'json', '--cache')).stdout).toBe(stdout);
    await mark(here);
    await here.hegao(PRIOR, '--cache', '--debug');
    expect(await isKept(here)).toBe(true);
  });

  test('no one else may read it, and git leaves it out', async () => {
    const here = await checked();
    expect((await stat(here.path(await cacheFileOf(here)))).mode & 0o777).toBe(0o600);
    expect((await stat(here.path('.hegaocache'))).mode & 0o777).toBe(0o700);
    expect(await here.read('.hegaocache/.gitignore')).toBe('*\n');
  });

  test('it is beside the packages where there are any, or at the given path', async () => {
    const here = await office(CONFIGURED);
    await mkdir(here.path('node_modules'));
    await here.hegao(DRAFT, '--cache');
    expect(await readdir(here.path('node_modules/.cache/hegao'))).toHaveLength(2);
    await here.hegao(DRAFT, '--cache', '--cache-location', 'here.json');
    await mark(here, 'here.json');
    expect(await isKept(here, '--cache-location', 'here.json')).toBe(true);
    await here.hegao(DRAFT, '--cache', '--cache-location', 'folder/');
    expect(await readdir(here.path('folder'))).toHaveLength(2);
  });

  test('a draft’s name is no place for it, nor is what is no cache', async () => {
    const here = await office({ ...CONFIGURED, 'data.json': '{}' });
    const named = await here.hegao(DRAFT, '--cache', '--cache-location', 'a.txt');
    expect(named.code).toBe(2);
    expect(named.stderr).toContain('是稿件的文件名');
    const { stderr, code } = await here.hegao(DRAFT, '--cache', '--cache-location', 'data.json');
    expect(stderr).toBe(
      'data.json 不是 hegao 的缓存，没有改动它，这次不用缓存。请用 --cache-location 另指一处。\n',
    );
    expect(code).toBe((await here.hegao(DRAFT)).code);
    expect(await here.read('data.json')).toBe('{}');
    expect((await here.hegao(DRAFT, '--cache-location', 'x/')).stderr).toContain('要与 --cache 同用');
  });

  test('what strangers sent is not checked by what a cache of theirs may say', async () => {
    const { code, stderr } = await (await office(CONFIGURED)).hegao(DRAFT, '--cache', '--safe-config');
    expect([code, stderr]).toEqual([2, expect.stringContaining('不可信')]);
  });

  const BROKEN = ['', '{', '{"hegao":"cache","key":1}', '{"hegao":"cache","entries":7}', 'no JSON'];
  test.each([
    ...BROKEN.map((content) => [content, 'utf8'] as const),
    ...BROKEN.map((content) => [content, 'utf16le'] as const),
  ])('one that is broken (%j, in %s) changes nothing, and is made anew', async (content, encoding) => {
    const here = await checked();
    const plain = await here.hegao(DRAFT);
    const file = await cacheFileOf(here);
    await here.write(file, Buffer.from(content, encoding));
    const { code, stdout, stderr } = await here.hegao(DRAFT, '--cache');
    expect([code, stdout.replace(' --cache', '')]).toEqual([plain.code, plain.stdout]);
    expect(stderr.split('\n').length).toBeLessThanOrEqual(2);
    await mark(here);
    expect(await isKept(here)).toBe(true);
  });

  test.each([
    ['ends in the middle of a result', (cache: Buffer) => cache.subarray(0, -2)],
    ['lacks a result', (cache: Buffer) => cache.subarray(0, cache.lastIndexOf('\n', 'utf16le'))],
  ])('one that %s has none for that draft, and is mended', async (_, cut) => {
    const here = await checked();
    const file = await cacheFileOf(here);
    await here.write(file, cut(await readFile(here.path(file))));
    const plain = await here.hegao(DRAFT, '-f', 'compact');
    const { stdout, code } = await here.hegao(DRAFT, '--cache', '-f', 'compact');
    expect([code, stdout]).toEqual([plain.code, plain.stdout]);
    await mark(here);
    expect(await isKept(here)).toBe(true);
  });

  test('entries that are none are passed over', async () => {
    const here = await checked();
    const file = await cacheFileOf(here);
    const cache = await readKept(here, file);
    for (const entry of [null, [], ['x', [], {}], ['x', 'y', { messages: [] }], ['x', [null], {}], 7]) {
      await writeKept(here, file, { ...cache, entries: [entry] });
      expect((await here.hegao(DRAFT, '--cache')).code).toBe(1);
    }
  });

  test('one that may not be written is reported once, and is no error', async () => {
    const here = await checked();
    const file = await cacheFileOf(here);
    await chmod(here.path(file), 0o400);
    await here.write(DRAFT, `${TEXT}　　完。\n`);
    const { code, stderr } = await here.hegao(DRAFT, '--cache');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^缓存没有写入：.*只读文件.*\n$/);
  });

  test('two runs at a time lose nothing of each other', async () => {
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`稿/${at}.txt`, TEXT]));
    const here = await office({ ...CONFIGURED, ...files });
    await here.hegao(DRAFT, '--cache');
    await Promise.all([
      here.hegao(...[0, 1, 2, 3].map((at) => `稿/${at}.txt`), '--cache'),
      here.hegao(...[4, 5, 6, 7].map((at) => `稿/${at}.txt`), '--cache'),
    ]);
    const { head, entries } = await readKept(here, await cacheFileOf(here));
    expect(head.paths).toContain(here.path(DRAFT));
    expect(entries.length).toBeGreaterThanOrEqual(5);
  });

  test('results of drafts that are gone go too', async () => {
    const here = await office(CONFIGURED);
    await here.hegao('稿', '--cache');
    await rm(here.path(PRIOR));
    await here.hegao('稿', '--cache');
    const { head, entries } = await readKept(here, await cacheFileOf(here));
    expect(head.paths).toEqual([here.path(DRAFT)]);
    expect(entries).toHaveLength(1);
  });
});
