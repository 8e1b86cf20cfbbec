import { mkdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { office } from './office.js';

const ACTIONS = { GITHUB_ACTIONS: 'true' };

describe('in GitHub Actions', () => {
  test('findings are marked there when no format is asked for', async () => {
    const { hegaoWith } = await office({ '错.txt': '错。\n' });
    const { code, stdout } = await hegaoWith({ env: ACTIONS }, '错.txt');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=错\.txt,line=1,/);
  });

  test.each([[['-f', 'compact']], [['-o', 'report.txt']], [['--diff']]])('not with %j', async (options) => {
    const { hegaoWith } = await office({ '错.txt': '错。\n' });
    const { stdout } = await hegaoWith({ env: ACTIONS }, '错.txt', ...options);
    expect(stdout).not.toContain('::error');
  });

  test('files are known from the repository, wherever in it one is', async () => {
    const { hegaoWith, path } = await office({ '报告/错.txt': '错。\n', '.git/HEAD': '' });
    const { stdout } = await hegaoWith({ env: ACTIONS, cwd: path('报告') }, '错.txt');
    expect(stdout).toContain('file=报告/错.txt,');
  });

  test('files are known from what CI checked out, even in a submodule', async () => {
    const { hegaoWith, path, folder } = await office({
      '.git/HEAD': '',
      '子/.git': '',
      '子/错.txt': '错。\n',
    });
    const env = { ...ACTIONS, GITHUB_WORKSPACE: folder };
    const { stdout } = await hegaoWith({ env, cwd: path('子') }, '错.txt', '-c', '../.hegaorc.yaml');
    expect(stdout).toContain('file=子/错.txt,');
  });

  test('the report goes to the summary of the job, after what others wrote', async () => {
    const { hegaoWith, path, read } = await office({ '错.txt': '错。\n', 'summary.md': '# 其他\n' });
    const env = { ...ACTIONS, GITHUB_STEP_SUMMARY: path('summary.md') };
    await hegaoWith({ env }, '错.txt');
    const summary = await read('summary.md');
    expect(summary).toMatch(/^# 其他\n## 核稿\n/);
    expect(summary).toContain('`signs/error`');
    expect(summary).not.toContain('“错”');
  });

  test('a summary that cannot be written is reported, and changes nothing else', async () => {
    const { hegaoWith, path } = await office({ '好.txt': '好。\n' });
    await mkdir(path('folder'));
    const env = { ...ACTIONS, GITHUB_STEP_SUMMARY: path('folder') };
    const { code, stderr } = await hegaoWith({ env }, '好.txt');
    expect(code).toBe(0);
    expect(stderr).toContain(`任务摘要没有写入 ${path('folder')}`);
  });
});

test('a file may have a name with “=”', async () => {
  const { hegao, read } = await office({ '错.txt': '错。\n' });
  await hegao('错.txt', '-f', 'json=a=b.json');
  expect(JSON.parse(await read('a=b.json'))).toHaveLength(1);
});

test('a draft from standard input goes by the name it is given', async () => {
  const { hegaoWith } = await office();
  const { stdout } = await hegaoWith(
    { stdin: '错。\n' },
    '-',
    '--stdin-filename',
    '稿/甲.txt',
    '-f',
    'github',
  );
  expect(stdout).toContain('file=稿/甲.txt,');
});

test('the file and the stream get a report each', async () => {
  const { hegao, read } = await office({ '错.txt': '错。\n' });
  const { stdout } = await hegao('错.txt', '-f', 'markdown=a.md', '-f', 'github', '-f', 'json=a.json');
  expect(stdout).toMatch(/^::error /);
  expect(await read('a.md')).toMatch(/^## 核稿/);
  expect(await read('a.json')).toMatch(/^\[/);
});
