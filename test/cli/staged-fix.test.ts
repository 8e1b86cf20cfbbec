import { unlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { Project } from '../../src/project/project.js';
import { repository, withEnvironment } from './repository.js';

test('a fixed draft is staged, and stands in the working tree', async () => {
  const here = await repository();
  await here.commit({ '稿.txt': '好\n' });
  await here.stage({ '稿.txt': '双双\n错\n' });
  expect((await here.hegao('--staged', '--fix')).code).toBe(1);
  expect(here.git('show', ':稿.txt')).toBe('双\n错\n');
  expect(await here.read('稿.txt')).toBe('双\n错\n');
  expect(here.git('status', '--short', '-z', '稿.txt')).toBe('M  稿.txt\0');
});

test('one that differs in the working tree is left unchanged, and reported', async () => {
  const here = await repository();
  await here.stage({ '稿.txt': '双双\n', '另.txt': '双双\n' });
  await here.write('稿.txt', '双双\n还没写完\n');
  const { code, stderr, stdout } = await here.hegao('--staged', '--fix', '-f', 'compact');
  expect(code).toBe(2);
  expect(stderr).toContain('稿.txt 在工作区里的内容与暂存的不同，没有自动改正，以免丢失改动。');
  expect(stdout).toMatch(/^稿\.txt:1:1: warning/);
  expect(here.git('show', ':稿.txt')).toBe('双双\n');
  expect(await here.read('稿.txt')).toBe('双双\n还没写完\n');
  expect([here.git('show', ':另.txt'), await here.read('另.txt')]).toEqual(['双\n', '双\n']);
});

test('one that is not in the working tree is fixed where it is staged', async () => {
  const here = await repository();
  await here.stage({ '稿.txt': '双双\n' });
  await unlink(here.path('稿.txt'));
  expect((await here.hegao('--staged', '--fix')).code).toBe(0);
  expect(here.git('show', ':稿.txt')).toBe('双\n');
  await expect(here.read('稿.txt')).rejects.toThrow();
});

test('line ends of Windows stay in the working tree, where git stages others', async () => {
  const here = await repository();
  here.git('config', 'core.autocrlf', 'true');
  await here.stage({ '稿.txt': '双双\r\n好\r\n' });
  expect(here.git('show', ':稿.txt')).toBe('双双\n好\n');
  expect((await here.hegao('--staged', '--fix')).code).toBe(0);
  expect(here.git('show', ':稿.txt')).toBe('双\n好\n');
  expect(await here.read('稿.txt')).toBe('双\r\n好\r\n');
  expect(here.git('status', '--short', '-z', '稿.txt')).toBe('A  稿.txt\0');
});

test('modes are kept', async () => {
  const here = await repository();
  await here.stage({ '稿.txt': '双双\n' });
  here.git('update-index', '--chmod=+x', '稿.txt');
  await here.hegao('--staged', '--fix');
  expect(here.git('ls-files', '-s', '-z', '稿.txt')).toMatch(/^100755 /);
});

test('git commit <paths> has an index of its own, in which nothing is fixed', async () => {
  const here = await repository();
  await here.commit({ '稿.txt': '好\n' });
  await withEnvironment({ GIT_INDEX_FILE: here.path('.git/next-index-12.lock') }, async () => {
    here.git('read-tree', 'HEAD');
    await here.stage({ '稿.txt': '双双\n' });
    const { code, stderr } = await here.hegao('--staged', '--fix');
    expect([code, stderr]).toEqual([2, expect.stringContaining('git commit <文件> 用的是临时的暂存区')]);
  });
  expect(await here.read('稿.txt')).toBe('双双\n');
});

test('what somebody stages in the meantime is not undone', async () => {
  const here = await repository();
  await here.stage({ '稿.txt': '双双\n' });
  const project = await Project.open({ cwd: here.folder, staged: true });
  const { bytes } = await project.fix(here.path('稿.txt'), 'safe');
  const other = here.git('hash-object', '-w', '.hegaorc.yaml').trim();
  here.git('update-index', '--cacheinfo', `100644,${other},稿.txt`);
  await expect(project.write(here.path('稿.txt'), bytes!)).rejects.toThrow('与暂存的不同');
  expect(here.git('ls-files', '--stage', '-z', '稿.txt')).toContain(other);
});

test('an index locked by another program is reported', async () => {
  const here = await repository();
  await here.stage({ '稿.txt': '双双\n' });
  await here.write('.git/index.lock', '');
  const { code, stderr } = await here.hegao('--staged', '--fix');
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/已在工作区里改正，但没有暂存.*请运行 git add。/),
  ]);
});

test('--diff and --fix-dry-run change nothing', async () => {
  const here = await repository();
  await here.stage({ '稿.txt': '双双\n' });
  expect((await here.hegao('--staged', '--diff')).stdout).toContain('-双双\n+双\n');
  await here.hegao('--staged', '--fix-dry-run');
  expect([here.git('show', ':稿.txt'), await here.read('稿.txt')]).toEqual(['双双\n', '双双\n']);
});
