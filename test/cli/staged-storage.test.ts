import { createHash } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type Repository, repository } from './repository.js';

/** What Git LFS stages of a content. */
function pointer(content: string): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oidOf(content)}\nsize ${Buffer.byteLength(content)}\n`;
}

function oidOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Keeps a content as Git LFS does. */
async function keep(here: Repository, content: string): Promise<void> {
  const oid = oidOf(content);
  await here.write(`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`, content);
}

describe('a draft that Git LFS keeps', () => {
  test('is checked where it is on this machine', async () => {
    const here = await repository();
    await keep(here, '好\n错\n');
    await here.stage({ '稿.txt': pointer('好\n错\n') });
    await here.write('稿.txt', '好\n错\n警\n');
    expect(await here.finds('--staged')).toEqual(['稿.txt:2 错']);
    await here.commit();
    here.git('tag', '上次');
    expect(await here.finds('--since', '上次')).toEqual(['稿.txt:3 警']);
    await here.write('新.txt', '今');
    const argv = ['--preset', 'signs/priors', '--prior', '上次:稿.txt', '新.txt'];
    expect(await here.finds(...argv)).toEqual([expect.stringContaining('上年：好')]);
  });

  test('is reported where it is missing', async () => {
    const here = await repository();
    await here.stage({ '稿.txt': pointer('错\n') });
    const { code, stdout } = await here.hegao('--staged');
    expect([code, stdout]).toEqual([2, expect.stringContaining('不在本机的仓库里（部分克隆或 Git LFS）')]);
  });

  test('is not fixed where it is staged', async () => {
    const here = await repository();
    await keep(here, '双双\n');
    await here.stage({ '稿.txt': pointer('双双\n') });
    const { code, stderr } = await here.hegao('--staged', '--fix');
    expect([code, stderr]).toEqual([2, expect.stringContaining('稿.txt 由 Git LFS 保管')]);
    expect(here.git('show', ':稿.txt')).toBe(pointer('双双\n'));
  });
});

test('what a partial clone has not fetched is reported, and not fetched', async () => {
  const origin = await repository();
  await origin.commit({ '稿.txt': '错\n', '另.txt': '好\n' });
  origin.git('config', 'uploadpack.allowFilter', 'true');
  const here = await repository();
  here.git('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${origin.folder}`, '部分');
  here.git('-C', '部分', 'read-tree', 'HEAD');
  here.git('-C', '部分', 'update-ref', '-d', 'HEAD');
  const { code, stdout } = await here.hegaoWith({ cwd: here.path('部分') }, '--staged');
  expect([code, stdout]).toEqual([2, expect.stringContaining('稿.txt 暂存的内容不在本机的仓库里')]);
});

test('in a partial clone too, what changed is found', async () => {
  const origin = await repository();
  const text = '错一\n这一份稿件有好几段。\n其余都没有改。\n';
  await origin.commit({ '旧.txt': text, '稿.txt': '好\n' });
  origin.git('config', 'uploadpack.allowFilter', 'true');
  const here = await repository();
  here.git('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${origin.folder}`, '部分');
  here.git('-C', '部分', 'read-tree', 'HEAD');
  here.git('-C', '部分', 'rm', '-q', '--cached', '旧.txt');
  await here.write('部分/新名.txt', `${text}错二\n`);
  here.git('-C', '部分', 'add', '新名.txt');
  const argv = ['--staged', '-f', 'compact', '-c', '../.hegaorc.yaml'];
  const { stdout } = await here.hegaoWith({ cwd: here.path('部分') }, ...argv);
  expect(stdout).toMatch(/^新名\.txt:1:.*\n新名\.txt:4:.*\n$/);
});

test('a repository with longer ids is read alike', async () => {
  const here = await repository();
  await unlink(here.path('.git/HEAD'));
  here.git('init', '-q', '-b', 'main', '--object-format=sha256', '长');
  const argv = ['--staged', '-f', 'compact', '-c', '../.hegaorc.yaml'];
  await here.write('长/稿.txt', '错\n好\n');
  here.git('-C', '长', 'add', '稿.txt');
  const staged = () => here.hegaoWith({ cwd: here.path('长') }, ...argv);
  expect((await staged()).stdout).toMatch(/^稿\.txt:1:/);
  here.git('-C', '长', 'commit', '-q', '-m', 'a');
  expect((await staged()).stdout).toBe('');
  await here.write('长/新.txt', '错\n');
  const since = [...argv.slice(1), '--since', 'HEAD'];
  expect((await here.hegaoWith({ cwd: here.path('长') }, ...since)).stdout).toMatch(/^新\.txt:1:.*\n$/);
});

test('what is not checked out is checked and fixed where it is staged', async () => {
  const here = await repository();
  await here.commit({ '二/二.txt': '好\n' });
  here.git('sparse-checkout', 'set', '--no-cone', '/一');
  await here.write('别处', '双双\n');
  const object = here.git('hash-object', '-w', '别处').trim();
  here.git('update-index', '--cacheinfo', `100644,${object},二/二.txt`);
  here.git('update-index', '--skip-worktree', '二/二.txt');
  expect(await here.finds('--staged')).toEqual(['二/二.txt:1 双双']);
  expect((await here.hegao('--staged', '--fix')).code).toBe(0);
  expect(here.git('show', ':二/二.txt')).toBe('双\n');
  expect(here.git('status', '--short', '-z', '二')).toBe('M  二/二.txt\0');
});
