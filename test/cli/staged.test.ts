import { execFileSync } from 'node:child_process';
import { mkdir, symlink, unlink } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { office } from './office.js';
import { repository, withEnvironment } from './repository.js';

describe('what is staged is checked', () => {
  test('as it is staged, whatever the working tree says', async () => {
    const here = await repository();
    await here.commit({ '旧.txt': '错', '稿.txt': '好', '后.txt': '好' });
    await here.stage({ '稿.txt': '好\n错', '新.md': '错' });
    await here.write('稿.txt', '好\n好\n错\n警');
    await here.write('后.txt', '错');
    await unlink(here.path('新.md'));
    expect(await here.finds('--staged')).toEqual(['新.md:1 错', '稿.txt:2 错']);
  });

  test('before the first commit', async () => {
    const here = await repository();
    expect(await here.hegao('--staged')).toMatchObject({ code: 0, stdout: '没有检查任何文件\n' });
    await here.stage({ '稿.txt': '错' });
    await here.write('别.txt', '错');
    expect(await here.finds('--staged')).toEqual(['稿.txt:1 错']);
  });

  test('of the paths that are named, and of those of them that are staged', async () => {
    const here = await repository();
    await here.commit({ '旧.txt': '错' });
    await here.stage({ '一.txt': '错', '二/二.txt': '错', '二/三.md': '错' });
    expect(await here.finds('--staged', '一.txt', '旧.txt')).toEqual(['一.txt:1 错']);
    expect(await here.finds('--staged', '二')).toEqual(['二/三.md:1 错', '二/二.txt:1 错']);
    expect(await here.finds('--staged', '二/*.md')).toEqual(['二/三.md:1 错']);
    const none = await here.hegao('--staged', '旧.txt', '没有.txt');
    expect(none).toMatchObject({ code: 0, stderr: '没有.txt 等 2 处没有暂存的改动，没有检查。\n' });
    expect((await here.hegao('--staged', '旧.txt', '--no-warn-ignored')).stderr).toBe('');
  });

  test('alike however a hook splits the list of files', async () => {
    const here = await repository();
    await here.stage({ '2020年报告.txt': '去年好', '2021年报告.txt': '错今', '一.txt': '警', '二.md': '错' });
    const names = ['2020年报告.txt', '2021年报告.txt', '一.txt', '二.md'];
    const options = ['--staged', '--preset', 'signs/all,signs/priors'];
    const whole = await here.finds(...options, ...names);
    expect(whole).toHaveLength(4);
    expect((await Promise.all(names.map((name) => here.finds(...options, name)))).flat()).toEqual(whole);
    expect(await here.finds(...options)).toEqual(whole);
  });

  test('from any folder of the repository', async () => {
    const here = await repository();
    await here.stage({ '一.txt': '错', '二/二.txt': '错' });
    const inner = await here.hegaoWith({ cwd: here.path('二') }, '--staged', '-f', 'compact');
    expect(inner.stdout).toMatch(/^二\.txt:1:1: error/);
    const other = await here.hegaoWith({ cwd: here.path('二') }, '--staged', '..', '-f', 'compact');
    expect(other.stdout.split('\n')).toHaveLength(3);
  });

  test('and ignores count', async () => {
    const here = await repository();
    await here.stage({ '一.txt': '错', '二.txt': '错' });
    expect(await here.finds('--staged', '--ignore-pattern', '一.txt')).toEqual(['二.txt:1 错']);
    const named = await here.hegao('--staged', '一.txt', '--ignore-pattern', '一.txt');
    expect(named.stderr).toContain('一.txt 按配置忽略');
  });

  test('whatever characters its name has', async () => {
    const here = await repository();
    const names = [
      ' 前.txt',
      '引"号\'.txt',
      '换\n行.txt',
      '制\t表.txt',
      '反\\斜.txt',
      '-f.txt',
      '[括](号)*.txt',
      '😀.md',
    ];
    await here.stage(Object.fromEntries(names.map((name) => [`稿 件/${name}`, '错'])));
    const { stdout } = await here.hegao('--staged', '-f', 'json');
    const found = JSON.parse(stdout) as { filePath: string; errorCount: number }[];
    expect(found.map(({ filePath }) => filePath).sort()).toEqual(
      names.map((name) => here.path(`稿 件/${name}`)).sort(),
    );
    expect(found.every(({ errorCount }) => errorCount === 1)).toBe(true);
  });

  test('but not what is deleted, linked, only meant to be added, or another repository', async () => {
    const here = await repository();
    await here.commit({ '删.txt': '错', '旧名.txt': '错\n这是一份没有改动的稿件，只改了文件名。' });
    here.git('rm', '-q', '删.txt');
    here.git('mv', '旧名.txt', '新名.txt');
    await symlink('新名.txt', here.path('链接.txt'));
    await here.write('将.txt', '错');
    here.git('add', '-N', '将.txt');
    await mkdir(here.path('子'));
    execFileSync('git', ['init', '-q'], { cwd: here.path('子') });
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '--allow-empty', '-m', 'a'],
      { cwd: here.path('子') },
    );
    here.git('add', '链接.txt', '子');
    expect(await here.finds('--staged')).toEqual(['新名.txt:1 错']);
    expect(await here.finds('--staged', '删.txt', '将.txt', '链接.txt')).toEqual([]);
  });

  test('and earlier reports are read as they would be beside it', async () => {
    const here = await repository();
    await here.stage({ '2020年报告.txt': '暂存的去年', '2021年报告.txt': '今' });
    await here.write('2020年报告.txt', '没有暂存的去年');
    const compare = ['--staged', '--preset', 'signs/priors', '2021年报告.txt'];
    expect(await here.finds(...compare)).toEqual([expect.stringContaining('上年：暂存的去年')]);
    here.git('rm', '-qf', '--cached', '2020年报告.txt');
    expect(await here.finds(...compare)).toEqual([expect.stringContaining('上年：没有暂存的去年')]);
  });
});

describe('the index of a commit under way', () => {
  test('is the one that is checked', async () => {
    const here = await repository();
    await here.commit({ '一.txt': '好', '二.txt': '好' });
    await here.stage({ '一.txt': '错' });
    const other = here.path('.git/next.lock');
    await withEnvironment({ GIT_INDEX_FILE: other }, async () => {
      here.git('read-tree', 'HEAD');
      await here.stage({ '二.txt': '警' });
      expect(await here.finds('--staged')).toEqual(['二.txt:1 警']);
    });
    await withEnvironment({ GIT_INDEX_FILE: '.git/index' }, async () => {
      const inner = await here.hegaoWith({ cwd: here.path('.') }, '--staged', '-f', 'compact');
      expect(inner.stdout).toMatch(/^一\.txt:1/);
    });
  });

  test('of another repository is not', async () => {
    const here = await repository();
    await here.stage({ '一.txt': '错' });
    const other = await repository();
    await other.stage({ '二.txt': '警' });
    const hook = { GIT_DIR: other.path('.git'), GIT_INDEX_FILE: other.path('.git/index') };
    expect(await withEnvironment(hook, () => here.finds('--staged'))).toEqual(['一.txt:1 错']);
  });

  test('is that of a linked working tree, in one', async () => {
    const here = await repository();
    await here.commit({
      '.hegaorc.yaml': await here.read('.hegaorc.yaml'),
      'signs.js': await here.read('signs.js'),
    });
    here.git('worktree', 'add', '-q', '另');
    await here.write('另/二.txt', '错');
    here.git('-C', '另', 'add', '二.txt');
    const hook = {
      GIT_DIR: here.path('.git/worktrees/另'),
      GIT_INDEX_FILE: here.path('.git/worktrees/另/index'),
    };
    const { stdout } = await withEnvironment(hook, () =>
      here.hegaoWith({ cwd: here.path('另') }, '--staged', '-f', 'compact'),
    );
    expect(stdout).toMatch(/^二\.txt:1:1: error/);
  });
});

describe('what cannot be checked is reported', () => {
  test('a merge that is not settled', async () => {
    const here = await repository();
    await here.commit({ '稿.txt': '甲\n' });
    here.git('switch', '-q', '-c', '另');
    await here.commit({ '稿.txt': '乙\n' });
    here.git('switch', '-q', 'main');
    await here.commit({ '稿.txt': '丙\n' });
    expect(() => here.git('merge', '另')).toThrow();
    const { code, stdout } = await here.hegao('--staged');
    expect([code, stdout]).toEqual([2, expect.stringContaining('稿.txt 有未解决的合并冲突，没有检查。')]);
    here.git('add', '稿.txt');
    const added = await here.hegao('--staged');
    expect([added.code, added.stdout]).toEqual([
      2,
      expect.stringContaining('稿.txt 暂存的内容里还留有合并冲突的标记'),
    ]);
  });

  test('no repository', async () => {
    const { folder, hegao } = await office({ '稿.txt': '错' });
    expect(await hegao('--staged')).toEqual({
      code: 2,
      stdout: '',
      bytes: Buffer.from(''),
      stderr: `--staged 要在 git 仓库的工作区里运行，而 ${folder} 不在其中。请换到仓库的文件夹，或去掉 --staged。\n`,
    });
  });

  test('a repository without a working tree', async () => {
    const here = await office();
    execFileSync('git', ['init', '-q', '--bare', '裸'], { cwd: here.folder });
    const { code, stderr } = await here.hegaoWith({ cwd: here.path('裸') }, '--staged', '--no-config');
    expect([code, stderr]).toEqual([2, expect.stringContaining('裸 不在其中')]);
  });

  test('a repository of another user, which git does not read', async () => {
    const here = await repository();
    const { code, stderr } = await withEnvironment({ GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }, () =>
      here.hegao('--staged'),
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('git config --global --add safe.directory')]);
  });

  test('watching, for what is staged is in no file', async () => {
    const { code, stderr } = await (await repository()).hegao('--staged', '--watch');
    expect([code, stderr]).toEqual([2, '--watch 和 --staged 不能同时使用，请去掉一个。\n']);
  });

  test('standard input, which nobody stages', async () => {
    const here = await repository();
    for (const input of ['-', '--stdin'])
      expect((await here.hegao('--staged', input)).stderr).toBe(
        '--staged 和 --stdin 不能同时使用，请去掉一个。\n',
      );
  });
});

test('no hook, monitor or filter is run', async () => {
  const here = await repository();
  await here.commit({ '.gitattributes': '*.txt filter=f', '稿.txt': '好' });
  const mark = `touch ${here.path('执行了')}`;
  await here.write('.git/hooks/post-index-change', `#!/bin/sh\n${mark}\n`);
  execFileSync('chmod', ['+x', here.path('.git/hooks/post-index-change')]);
  await here.stage({ '稿.txt': '双双' });
  await unlink(here.path('执行了'));
  for (const [key, value] of [
    ['core.fsmonitor', `${mark};:`],
    ['filter.f.clean', `${mark};cat`],
    ['filter.f.smudge', `${mark};cat`],
    ['diff.external', mark],
  ])
    here.git('config', key!, value!);
  expect(await here.finds('--staged')).toEqual(['稿.txt:1 双双']);
  await here.hegao('--staged', '--fix');
  await expect(here.read('执行了')).rejects.toThrow();
});
