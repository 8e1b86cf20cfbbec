import { describe, expect, test } from 'vitest';
import { office } from './office.js';
import { type Repository, repository } from './repository.js';

/** A repository with a draft that has long had its errors, tagged as `上次`. */
async function archive(files: Readonly<Record<string, string>> = {}): Promise<Repository> {
  const here = await repository();
  await here.commit({
    '.hegaorc.yaml': await here.read('.hegaorc.yaml'),
    'signs.js': await here.read('signs.js'),
    '稿.txt': '标题\n错一\n错二\n好\n',
    ...files,
  });
  here.git('tag', '上次');
  return here;
}

describe('only findings caused by changes are reported', () => {
  test('findings in paragraphs that changed, committed or not', async () => {
    const here = await archive();
    await here.commit({ '稿.txt': '标题\n错一\n错二，改\n好\n' });
    await here.write('稿.txt', '标题\n错一\n错二，改\n好，警\n');
    const { code, stderr } = await here.hegao('--since', '上次');
    expect(await here.finds('--since', '上次')).toEqual(['稿.txt:3 错', '稿.txt:4 警']);
    expect([code, stderr]).toEqual([1, '另有 1 个问题在没有改动的段落里，没有列出。\n']);
  });

  test('not those in paragraphs that moved or were wrapped anew', async () => {
    const here = await archive({ '稿.md': '# 标题\n\n错，这一段\n分作两行。\n\n第二段。\n' });
    await here.write('稿.txt', '标题\n好\n错二\n错一\n');
    await here.write('稿.md', '# 标题\n\n第二段。\n\n错，这一\n段分作两行。\n');
    const { code } = await here.hegao('--since', '上次');
    expect([code, await here.finds('--since', '上次')]).toEqual([0, []]);
  });

  test('files that did not change are not read at all', async () => {
    const here = await archive({ '别.txt': '错', '坏.txt': '错' });
    await here.write('别.txt', '错错');
    const { stdout } = await here.hegao('--since', '上次', '-f', 'json');
    expect(JSON.parse(stdout)).toMatchObject([{ filePath: here.path('别.txt') }]);
    const named = await here.hegao('--since', '上次', '稿.txt', '坏.txt');
    expect(named).toMatchObject({ code: 0, stderr: '稿.txt 等 2 处自 上次 以来没有改动，没有检查。\n' });
  });

  test('all of a new file, be it known to git or not', async () => {
    const here = await archive();
    await here.write('新.txt', '错');
    await here.write('.gitignore', '忽略.txt');
    await here.write('忽略.txt', '错');
    await here.stage({ '加.txt': '错' });
    expect(await here.finds('--since', '上次')).toEqual(['加.txt:1 错', '忽略.txt:1 错', '新.txt:1 错']);
  });

  test('a file with another name is the one it was, where git finds so', async () => {
    const text = '错一\n这一份稿件有好几段。\n只有一段改了。\n其余都没有改。\n';
    const here = await archive({ '旧.txt': text });
    here.git('mv', '旧.txt', '新名.txt');
    await here.write('新名.txt', `${text}错二\n`);
    expect(await here.finds('--since', '上次')).toEqual(['新名.txt:5 错']);
  });

  test('what is said of the draft as a whole, only where it was not said before', async () => {
    const here = await archive();
    const compare = [
      '--since',
      '上次',
      '--preset',
      'signs/priors',
      '--rule',
      'signs/prior:warn',
      '--level',
      'info',
    ];
    await here.write('稿.txt', '标题，改\n');
    expect(await here.finds(...compare)).toEqual([]);
    await here.write('新.txt', '标题\n');
    expect(await here.finds(...compare)).toEqual([expect.stringMatching(/^新\.txt:1 没有与上年核对数字/)]);
  });

  test('in paragraphs that did not change, where it was not said before', async () => {
    const headings = { '标.txt': '总结\n一、甲\n好\n二、乙\n好\n三、丙\n好\n四、丁\n好\n' };
    const here = await archive(headings);
    await here.write('标.txt', '总结\n一、甲\n好\n三、丙\n好\n四、丁\n好\n');
    const { stdout } = await here.hegao('--since', '上次', '--preset', 'recommended', '-f', 'compact');
    expect(stdout.match(/^.*heading-sequence\)$/gm)).toEqual([expect.stringMatching(/^标\.txt:4:/)]);
  });

  test('what was suppressed, and is no longer', async () => {
    const here = await archive({
      '稿.md': '# 标题\n\n<!-- hegao-disable-next-line signs/error -- 引用 -->\n\n错。\n',
    });
    await here.write('稿.md', '# 标题\n\n错。\n');
    expect(await here.finds('--since', '上次')).toEqual(['稿.md:3 错']);
  });

  test('and only that is fixed', async () => {
    const here = await archive({ '双.txt': '双双一\n双双二\n' });
    await here.write('双.txt', '双双一\n双双二，双双\n');
    expect((await here.hegao('--since', '上次', '--fix')).code).toBe(0);
    expect(await here.read('双.txt')).toBe('双双一\n双二，双\n');
  });

  test('what keeps a draft from being checked is always reported', async () => {
    const here = await archive({ '崩.txt': '崩\n好\n' });
    await here.write('崩.txt', '崩\n改\n');
    expect((await here.hegao('--since', '上次')).code).toBe(2);
  });
});

describe('a revision', () => {
  test('on another branch counts from where the two parted', async () => {
    const here = await archive();
    here.git('switch', '-q', '-c', '支');
    await here.commit({ '稿.txt': '标题\n错一\n错二\n错三\n' });
    here.git('switch', '-q', 'main');
    await here.commit({ '稿.txt': '标题\n好一\n错二\n好\n' });
    here.git('switch', '-q', '支');
    expect(await here.finds('--since', 'main')).toEqual(['稿.txt:4 错']);
  });

  test('is compared with what is staged', async () => {
    const here = await archive({ '别.txt': '好' });
    await here.commit({ '别.txt': '错' });
    await here.stage({ '稿.txt': '标题\n错一\n错二，改\n好\n' });
    await here.write('稿.txt', '标题\n错一，改\n错二，改\n好\n');
    expect(await here.finds('--staged', '--since', 'HEAD')).toEqual(['稿.txt:3 错']);
    expect(await here.finds('--staged', '--since', '上次')).toEqual(['稿.txt:3 错']);
  });

  test('is compared with standard input', async () => {
    const here = await archive();
    const argv = ['--since', '上次', '-', '--stdin-filename', '稿.txt', '-f', 'compact'];
    const { stdout } = await here.hegaoWith({ stdin: '标题\n错一\n错三\n' }, ...argv);
    expect(stdout).toMatch(/^稿\.txt:3:1: error: .*\n$/);
  });

  test('that does not exist is reported', async () => {
    const here = await archive();
    expect(await here.hegao('--since', '没有')).toMatchObject({
      code: 2,
      stderr: `仓库 ${here.folder} 里没有版本“没有”。请用 git log 核对。\n`,
    });
    expect((await here.hegao('--since=--all')).stderr).toContain('没有版本“--all”');
    expect((await (await repository()).hegao('--since', 'HEAD')).stderr).toContain('没有版本“HEAD”');
    expect((await (await office()).hegao('--since', 'HEAD')).stderr).toMatch(/^--since 要在 git 仓库/);
  });

  test('that a shallow clone cannot reach is reported, with what to do', async () => {
    const here = await archive();
    here.git('switch', '-q', '-c', '支');
    await here.commit({ '稿.txt': '标题\n' });
    const clone = await repository();
    clone.git('clone', '-q', '--depth', '1', '--no-single-branch', `file://${here.folder}`, '浅');
    const { stderr } = await clone.hegaoWith({ cwd: clone.path('浅') }, '--since', 'origin/main');
    expect(stderr).toMatch(/^浅克隆里看不出从“origin\/main”以来改了什么。请先运行 git fetch --unshallow/);
  });
});

test('changes in a submodule are left to its own repository', async () => {
  const here = await archive();
  const inner = await archive();
  here.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, '子');
  expect(await here.finds('--since', '上次')).toEqual([]);
});

test('line ends of Windows are no change', async () => {
  const here = await archive();
  here.git('config', 'core.autocrlf', 'true');
  await here.write('稿.txt', '标题\r\n错一\r\n错二\r\n好\r\n');
  expect((await here.hegao('--since', '上次')).stdout).toBe('没有检查任何文件\n');
});
