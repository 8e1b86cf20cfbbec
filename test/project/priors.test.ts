import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { Project } from '../../src/project/project.js';
import { MemorySources } from '../../src/project/sources.js';
import type { JsonFile } from '../../src/reporters/json-schema.js';
import { type Office, office } from '../cli/office.js';

const CONFIGURATION = 'extends: [signs/priors]\nplugins: [./signs.js]\n';

/** An office whose rule reports the texts of the earlier reports at every 今. */
function archive(files: Record<string, string>, configuration = '') {
  return office({ '.hegaorc.yaml': CONFIGURATION + configuration, ...files });
}

/** What is said of a draft, and the exit code. */
async function check(here: Office, ...argv: string[]) {
  const { code, stdout, stderr } = await here.hegao(...argv, '--level', 'info', '-f', 'json');
  expect(stderr).toBe('');
  const files = JSON.parse(stdout) as JsonFile[];
  const [file] = files;
  return { code, messages: file!.messages.map(({ ruleId, level, message }) => ({ ruleId, level, message })) };
}

const found = (texts: string) => [{ ruleId: 'signs/prior', level: 'warn', message: `上年：${texts}` }];

describe('the earlier report is', () => {
  const files = {
    '2021/2021年总结.txt': '今年。',
    '2021/2020年总结.txt': '邻。',
    '甲.txt': '甲。',
    '2020/2021年总结.txt': '夹。',
  };

  test('the one named on the command line, from the working folder', async () => {
    const here = await archive(files, 'prior: ../2020/{base}\n');
    expect(await check(here, '2021/2021年总结.txt', '--prior', '甲.txt')).toEqual({
      code: 0,
      messages: found('甲。'),
    });
  });

  test('else the one the draft names, from its folder', async () => {
    const here = await archive(files, 'prior: ../2020/{base}\n');
    await here.write('2021/2021年总结.md', '---\n上年报告: ../甲.txt\n---\n\n今年。\n');
    expect((await check(here, '2021/2021年总结.md')).messages).toEqual(found('甲。'));
  });

  test('else the one the configuration names, from the draft’s folder or its own', async () => {
    const here = await archive(files, 'prior: ../2020/{base}\n');
    expect((await check(here, '2021/2021年总结.txt')).messages).toEqual(found('夹。'));
    await here.write('.hegaorc.yaml', `${CONFIGURATION}prior: 甲.txt\n`);
    expect((await check(here, '2021/2021年总结.txt')).messages).toEqual(found('甲。'));
  });

  test('else the one of the same name for the year before, whatever its extension', async () => {
    const here = await archive(files);
    expect((await check(here, '2021/2021年总结.txt')).messages).toEqual(found('邻。'));
    const other = await archive({ '2021年总结.txt': '今年。', '2020年总结.md': '标记。\n' });
    expect((await check(other, '2021年总结.txt')).messages).toEqual(found('标记。'));
  });

  test('several, newest first, where the configuration lists them', async () => {
    const here = await archive(files, 'prior: [2020年总结.txt, 没有.txt, { path: 甲.txt }]\n');
    expect((await check(here, '2021/2021年总结.txt')).messages).toEqual(found('邻。、甲。'));
  });

  test('the file of that name in the folder that is named', async () => {
    const here = await archive(files);
    expect((await check(here, '2021/2021年总结.txt', '--prior', '2020')).messages).toEqual(found('夹。'));
    await here.write('旧/2020年总结.md', '旧。');
    expect((await check(here, '2021/2021年总结.txt', '--prior', '旧')).messages).toEqual(found('旧。'));
    expect((await check(here, '甲.txt', '--prior', '2020', '--rule', 'signs/prior:warn')).code).toBe(2);
  });

  test('filled in with the year that the draft gives', async () => {
    const here = await archive(
      { '稿.txt': '今年。', '2020/稿.txt': '前。' },
      "prior: '{year-1}/{base}'\ndraft: { date: 2021-12-31 }\n",
    );
    expect((await check(here, '稿.txt')).messages).toEqual(found('前。'));
  });

  test('not looked for when no rule that runs compares with it', async () => {
    const here = await archive(files);
    const { code, messages } = await check(
      here,
      '2021/2021年总结.txt',
      '--prior',
      '没有.txt',
      '--rule',
      'signs/prior:off',
    );
    expect([code, messages]).toEqual([0, []]);
  });

  test('read once a run, and named in the report', async () => {
    const here = await archive({ '2021/一.txt': '今年。', '2021/二.txt': '今年。', '甲.txt': '甲。' });
    const { stdout } = await here.hegao('2021', '--prior', '甲.txt');
    expect(stdout.match(/· 对照 甲\.txt（0项指标，对上0项）\n/g)).toHaveLength(2);
    expect(stdout).toContain('→ 甲.txt 1:1　见此');
  });

  test('kept while a draft is fixed', async () => {
    const here = await archive(
      { '2021年.txt': '双双，今年。', '2020年.txt': '前。' },
      'rules: { signs/doubled: warn }\n',
    );
    expect((await here.hegao('2021年.txt', '--fix')).stdout).toContain('上年：前。');
    expect(await here.read('2021年.txt')).toBe('双，今年。');
  });

  test('no draft: what is said of drafts is not said of it', async () => {
    const here = await archive(
      { '稿.txt': '今年。', '甲.txt': '2020年12月31日' },
      'draft: { date: 2021-12-31 }\nprior: 甲.txt\n',
    );
    expect((await check(here, '稿.txt')).messages).toEqual(found('2020年12月31日'));
  });
});

describe('an earlier report that is not there', () => {
  const text = { '稿.txt': '错，今年。' };

  test.each([
    [['--prior', '没有.txt'], '', '没有与上年核对数字。--prior：找不到 {folder}/没有.txt。请检查路径。'],
    [
      [],
      'prior: { path: 没有.txt, required: true }\n',
      '没有与上年核对数字。.hegaorc.yaml:3 prior：找不到 {folder}/没有.txt。请检查路径。',
    ],
    [['--prior', '坏.txt'], '', '没有与上年核对数字。--prior：{folder}/坏.txt：不是可读的文本'],
    [[], 'prior: 坏.txt\n', '没有与上年核对数字。.hegaorc.yaml:3 prior：{folder}/坏.txt：不是可读的文本'],
  ])(
    'though it is named (%j %j) makes the draft one that was not checked in full',
    async (argv, configuration, message) => {
      const here = await archive(
        { ...text, '坏.txt': '一\0二' },
        `${configuration}rules: { signs/error: error }\n`,
      );
      const { code, messages } = await check(here, '稿.txt', ...argv);
      expect(code).toBe(2);
      expect(messages.map(({ ruleId }) => ruleId)).toEqual([
        'hegao/prior-not-found',
        'signs/error',
        'signs/prior',
      ]);
      expect(messages[0]!.message).toContain(message.replace('{folder}', here.folder));
    },
  );

  test('and need not be is only noted', async () => {
    const note = (message: RegExp) => ({
      ruleId: 'hegao/prior-not-found',
      level: 'info',
      message: expect.stringMatching(message),
    });
    const none = await check(await archive(text), '稿.txt');
    expect(none).toEqual({
      code: 0,
      messages: [note(/^没有与上年核对数字：没有找到文件名相同、年份早一年的报告。/), ...found('无')],
    });
    const named = await check(await archive(text, 'prior: 没有.txt\n'), '稿.txt');
    expect(named).toEqual({
      code: 0,
      messages: [note(/：找不到 .*没有\.txt。请检查路径。$/), ...found('无')],
    });
    const undated = await check(await archive(text, "prior: '{year-1}.txt'\n"), '稿.txt');
    expect(undated.messages[0]).toEqual(note(/看不出是哪一年。/));
  });

  test('because its path has an unknown part', async () => {
    const { code, messages } = await check(await archive(text), '稿.txt', '--prior', '{yaer}.txt');
    expect([code, messages[0]!.message]).toEqual([2, expect.stringContaining('未知的 {yaer}。')]);
  });
});

describe('an earlier report that does not fit is not compared with, and said to be', () => {
  const DRAFT = '中共青禾区委2021年党建工作报告\n\n今年。\n\n青禾区委\n2021年12月28日\n';
  test.each([
    ['the draft itself', '稿.txt', DRAFT, '稿.txt 就是本稿'],
    ['a copy of it', '又.txt', DRAFT, '又.txt 与本稿内容完全相同'],
    [
      'of the same year',
      '又.txt',
      '青禾区委2021年党建工作报告\n\n另一段。\n',
      '又.txt 写的是2021年的情况，而本稿写的是2021年，应当对照2020年的',
    ],
    [
      'of another genre',
      '又.txt',
      '青禾区委2020年述职报告\n\n一段。\n',
      '又.txt 是述职报告，而本稿是党建工作报告',
    ],
    [
      'of another organ',
      '又.txt',
      '2020年党建工作报告\n\n一段。\n\n白石区委\n2020年12月28日\n',
      '又.txt 的发文机关是“白石区委”，而本稿的是“青禾区委”',
    ],
  ])('%s', async (_, name, content, reason) => {
    const here = await archive({ '稿.txt': DRAFT, [name]: content });
    const { code, messages } = await check(here, '稿.txt', '--prior', name);
    expect(code).toBe(0);
    expect(messages.filter(({ ruleId }) => /^(?:hegao|signs)\//.test(ruleId))).toEqual([
      {
        ruleId: 'hegao/prior-mismatch',
        level: 'warn',
        message: `没有与上年核对数字：${reason}。请用 --prior 指明上年的报告，或写在配置的 prior 里。`,
      },
      ...found('无'),
    ]);
  });
});

describe('a revision of a git repository', () => {
  function git(here: Office, ...argv: string[]): void {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    execFileSync('git', [...identity, ...argv], { cwd: here.folder, stdio: 'pipe' });
  }

  async function repository(configuration = ''): Promise<Office> {
    const here = await archive({ '稿件/报告.txt': '前。' }, configuration);
    git(here, 'init', '-q');
    git(here, 'add', '.');
    git(here, 'commit', '-qm', 'a');
    git(here, 'tag', '去年');
    await here.write('稿件/报告.txt', '今年。');
    git(here, 'commit', '-qam', 'b');
    return here;
  }

  test.each([
    ['HEAD~1:稿件/报告.txt'],
    ['去年:./稿件/报告.txt'],
    ['去年:稿件/{base}'],
    ['去年:{dir}/{base}'],
  ])('is read: %s', async (prior) => {
    const here = await repository();
    expect((await check(here, '稿件/报告.txt', '--prior', prior)).messages).toEqual(found('前。'));
  });

  test('is read from the draft’s folder where the configuration says so', async () => {
    const here = await repository("prior: '去年:./{base}'\n");
    expect((await check(here, '稿件/报告.txt')).messages).toEqual(found('前。'));
    expect((await here.hegao('稿件/报告.txt')).stdout).toContain('对照 去年:./报告.txt');
  });

  test.each([
    ['前年:稿件/报告.txt', /里没有版本“前年”。请用 git log 核对。$/],
    ['--all:稿件/报告.txt', /里没有版本“--all”。/],
    ['去年:没有.txt', /版本“去年”里没有文件 没有\.txt（从仓库 .* 算起）/],
    ['去年:稿件', /版本“去年”里没有文件 稿件/],
  ])('%s that does not exist is reported', async (prior, message) => {
    const { code, messages } = await check(await repository(), '稿件/报告.txt', `--prior=${prior}`);
    expect([code, messages[0]!.message]).toEqual([2, expect.stringMatching(message)]);
  });

  test('that a shallow clone lacks is reported, with what to do', async () => {
    const origin = await repository();
    const clone = await archive({});
    git(clone, 'clone', '-q', '--depth', '1', `file://${origin.folder}`, '浅');
    const { messages } = await check(clone, '浅/稿件/报告.txt', '--prior', 'HEAD~1:稿件/报告.txt');
    expect(messages[0]!.message).toMatch(/不在 git 仓库中|浅克隆/);
    const inside = await clone.hegaoWith(
      { cwd: `${clone.folder}/浅` },
      ...['稿件/报告.txt', '-c', '../.hegaorc.yaml', '--prior', 'HEAD~1:稿件/报告.txt', '-f', 'compact'],
    );
    expect(inside.stdout).toMatch(/是浅克隆，没有版本“HEAD~1”。请先运行 git fetch --unshallow/);
  });

  test('cannot be read where there is no repository', async () => {
    const { messages } = await check(
      await archive({ '稿.txt': '今年。' }),
      '稿.txt',
      '--prior',
      'HEAD:稿.txt',
    );
    expect(messages[0]!.message).toMatch(/不在 git 仓库中，读不了历史版本。请改为文件路径。$/);
  });
});

test('files in memory may have revisions too', async () => {
  const project = await Project.open({
    cwd: '/office',
    configFile: false,
    prior: 'HEAD~1:报告.txt',
    sources: new MemorySources({
      '/office/报告.txt': '2021年总结\n\n查处违规问题50起，同比增长20%。\n',
      'HEAD~1:报告.txt': '2020年总结\n\n查处违规问题40起。\n',
    }),
  });
  const { messages, prior } = await project.checkFile('/office/报告.txt');
  expect(prior).toEqual({ path: 'HEAD~1:报告.txt', figures: 1, matched: 1 });
  expect(messages.map(({ ruleId }) => ruleId)).toContain('metrics/year-over-year');
});

test('the language is by default that of the configuration', async () => {
  const here = await archive({ '稿.txt': '今年。' }, 'locale: en\n');
  expect((await here.hegao('稿.txt')).stdout).toContain('last year: ');
  expect((await here.hegao('稿.txt', '--locale', 'zh')).stdout).toContain('上年：');
});
