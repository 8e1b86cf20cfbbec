import { appendFile, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type Office, office } from './office.js';
import { repository } from './repository.js';

const DRAFT = '2021年工作总结\n\n2021年，全市查处群众身边腐败问题50起，同比增长20%。\n';
const PRIOR = '2020年工作总结\n\n2020年，全市查处群众身边腐败问题40起。\n';

/** A repository with untrusted content, beside a folder it must not reach. */
async function strangers(files: Readonly<Record<string, string>>): Promise<Office & { secret: string }> {
  const here = await office({
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.hegaorc.yaml': 'stage: final\n',
    ...files,
  });
  const elsewhere = await mkdtemp(join(tmpdir(), 'secret-'));
  await writeFile(join(elsewhere, '2020.txt'), PRIOR.replace('群众', '秘密'));
  await writeFile(join(elsewhere, 'office.yaml'), 'password: 秘密\n');
  return { ...here, secret: elsewhere };
}

const safely = (here: Office, ...argv: string[]) => here.hegao('--safe-config', '-f', 'compact', ...argv);

/** How the run ends when something is refused: at once or on its draft, with nothing of what is secret. */
async function refusal(here: Office, ...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await safely(here, ...argv);
  expect(stdout + stderr).not.toContain('秘密');
  expect(code).toBe(2);
  return stdout + stderr;
}

describe('--safe-config', () => {
  test('checks by a configuration that is data, extended and with knowledge, as without it', async () => {
    const here = await strangers({
      '.hegaorc.yaml':
        'extends: [recommended, ./base.json]\nknowledge: office.yaml\nprior: "../{year-1}/{base}"\n',
      'base.json': '{"rules": {"metrics/year-over-year": "warn"}}',
      'office.yaml': 'phrases:\n  - { phrase: 全市, use: forbidden, reason: 试验 }\n',
      '2021/报告.txt': DRAFT,
      '2020/报告.txt': PRIOR,
    });
    const [safe, plain] = [await safely(here, '2021'), await here.hegao('2021', '-f', 'compact')];
    expect(safe).toEqual(plain);
    expect(safe.stdout).toContain('warning: 50÷40−1＝25%');
  });

  test.each(['.hegaorc.js', '.hegaorc.ts', '.config/hegaorc.cjs', 'hegao.config.mjs', 'hegao.config.ts'])(
    'does not run %s',
    async (name) => {
      const here = await strangers({
        '稿.txt': DRAFT,
        [`稿件/${name}`]: 'throw new Error("秘密")',
        '稿件/一.txt': DRAFT,
      });
      expect(await refusal(here, '稿件')).toContain(`稿件/${name} 不是数据`);
      expect((await safely(here, '稿.txt')).code).toBe(0);
    },
  );

  test('loads neither cosmiconfig, which runs settings of its own, nor what runs code', async () => {
    const here = await strangers({ '稿.txt': DRAFT });
    for (const library of ['cosmiconfig', 'jiti'])
      vi.doMock(library, () => {
        throw new Error(`${library} is loaded`);
      });
    expect((await safely(here, '稿.txt')).code).toBe(0);
    expect((await here.hegao('稿.txt')).code).toBe(2);
    vi.doUnmock('cosmiconfig');
    vi.doUnmock('jiti');
  });

  test('loads no plugin, wherever it is named', async () => {
    const here = await strangers({
      '稿.txt': DRAFT,
      '.hegaorc.yaml': 'stage: final\nplugins: [./signs.js]\n',
      'package.json': '{}',
    });
    expect(await refusal(here, '稿.txt')).toContain('.hegaorc.yaml:2 plugins[0]：插件是代码');
    expect(await refusal(here, '稿.txt', '--no-config', '--plugin', './signs.js')).toContain(
      '--plugin ./signs.js：插件',
    );
    expect(
      await refusal(here, '稿.txt', '--no-config', '--plugin', './signs.js', '--locale', 'en'),
    ).toContain('a plugin is code');
    await here.write('package.json', '{"hegao": {"plugins": "./signs.js"}}');
    expect(await refusal(here, '稿.txt')).toContain('package.json:1 hegao.plugins：插件');
  });

  test.each([
    ['extends: [./base.ts]', 'extends[0]：base.ts 不是数据'],
    ['extends: [./.env]', 'extends[0]：.env 不是数据'],
    ['extends: [SECRET/office.yaml]', 'extends[0]：SECRET/office.yaml 不在仓库'],
    ['knowledge: SECRET/office.yaml', 'knowledge：SECRET/office.yaml 不在仓库'],
    ['knowledge: ../UP/office.yaml', 'knowledge：SECRET/office.yaml 不在仓库'],
    ['knowledge: .git/office.yaml', 'knowledge：.git/office.yaml 是 git 自己的文件'],
    ['knowledge: linked.yaml', 'knowledge：linked.yaml 是链接'],
    ['extends: ./folder/office.yaml', 'extends：folder/office.yaml 是链接，或在链接到的文件夹里'],
    ['prior: SECRET/2020.txt', 'prior：SECRET/2020.txt 不在仓库'],
    ['prior: ../UP/{year-1}.txt', 'prior：SECRET/2020.txt 不在仓库'],
    ['prior: { path: folder }', 'prior：folder/2020.txt 是链接，或'],
    ['prior: linked.txt', 'prior：linked.txt 是链接'],
  ])('refuses “%s”', async (line, told) => {
    const here = await strangers({ '2021.txt': DRAFT, 'base.ts': 'throw 1', '.env': 'KEY=秘密' });
    await symlink(join(here.secret, 'office.yaml'), here.path('linked.yaml'));
    await symlink(join(here.secret, '2020.txt'), here.path('linked.txt'));
    await symlink(here.secret, here.path('folder'));
    const fill = (text: string) => text.replace('SECRET', here.secret).replace('UP', basename(here.secret));
    await here.write('.hegaorc.yaml', `# a stranger's\n${fill(line)}\n`);
    const said = await refusal(here, '2021.txt');
    expect(said).toContain(`.hegaorc.yaml:2 ${fill(told)}`);
    expect(await refusal(here, '2021.txt', '--locale', 'en')).toContain('(--safe-config)');
  });

  test('refuses what the front matter of a draft names, and drafts that are links', async () => {
    const here = await strangers({ '稿.md': '' });
    await here.write('稿.md', `---\nprior: ${here.secret}/2020.txt\n---\n\n${DRAFT}`);
    expect(await refusal(here, '稿.md')).toContain('prior');
    await symlink(join(here.secret, '2020.txt'), here.path('链接.txt'));
    expect(await refusal(here, '链接.txt')).toContain('链接.txt 是链接');
    expect(await refusal(here)).toContain('链接.txt 是链接');
    expect(await refusal(here, join(here.secret, '2020.txt'))).toContain('不在仓库');
  });

  test('does not look above the folder that is worked in, where that is in no repository', async () => {
    const here = await office({ '稿件/稿.txt': DRAFT, '.hegaorc.yaml': 'extends: [no-such]\n' });
    const { code, stderr } = await here.hegaoWith({ cwd: here.path('稿件') }, '--safe-config');
    expect([code, stderr]).toEqual([0, '']);
    expect((await here.hegaoWith({ cwd: here.path('稿件') })).code).toBe(2);
  });

  test('does not even look for a report of last year outside', async () => {
    const here = await strangers({
      '2021/稿.txt': DRAFT,
      '.hegaorc.yaml': 'prior: "../{year-1}/{base}"\n',
    });
    const { code, stdout } = await safely(here, '2021', '--level', 'info');
    expect([code, stdout]).toEqual([0, expect.stringContaining('prior-not-found')]);
  });

  test('reads a revision of the repository, and not of one that a stranger has put into it', async () => {
    const here = await repository();
    const other = await repository();
    await other.commit({ '2020.txt': PRIOR.replace('群众', '秘密') });
    const commit = other.git('rev-parse', 'HEAD').trim();
    await here.commit({ '2020.txt': PRIOR });
    // A bare repository whose objects lie elsewhere.
    await here.write('bare/HEAD', 'ref: refs/heads/main\n');
    await here.write('bare/refs/heads/main', `${commit}\n`);
    await here.write('bare/objects/info/alternates', `${other.path('.git/objects')}\n`);
    await here.write('bare/2021.txt', DRAFT);
    await here.write('.hegaorc.yaml', `prior: { path: "${commit}:2020.txt", required: true }\n`);
    expect(await refusal(here, 'bare')).toContain(`没有版本“${commit}”`);
    await here.write('.hegaorc.yaml', 'prior: HEAD:../2020.txt\n');
    expect((await safely(here, 'bare')).stdout).toContain('50÷40−1＝25%');
  });

  test('reads what the one who runs it names, wherever it is', async () => {
    const here = await strangers({ '2021.txt': DRAFT, '.hegaorc.yaml': 'plugins: ./signs.js\n' });
    await writeFile(join(here.secret, 'base.yaml'), 'rules: { metrics/year-over-year: warn }\n');
    const base = ['--config', join(here.secret, 'base.yaml')];
    await writeFile(join(here.secret, '2020.txt'), PRIOR);
    for (const prior of [join(here.secret, '2020.txt'), here.secret, join(here.secret, '{year-1}.txt')]) {
      const { code, stdout } = await safely(here, '2021.txt', ...base, '--prior', prior);
      expect([code, stdout]).toEqual([0, expect.stringContaining('warning: 50÷40−1＝25%')]);
    }
    await appendFile(join(here.secret, 'base.yaml'), 'knowledge: ./office.yaml\n');
    expect(await refusal(here, '2021.txt', ...base)).toContain('不在仓库');
  });

  test('reads suppressions only from the repository, unless the user names the file', async () => {
    const here = await strangers({ '稿.txt': '查处“问题50起。\n' });
    const list = join(here.secret, 'list.json');
    await here.hegao('稿.txt', '--suppress-all', '--suppressions-location', list);
    await symlink(list, here.path('hegao-suppressions.json'));
    expect(await refusal(here, '稿.txt')).toContain('hegao-suppressions.json 是链接');
    expect((await safely(here, '稿.txt', '--suppressions-location', list)).code).toBe(0);
    expect((await safely(here, '稿.txt', '--no-suppressions')).code).toBe(1);
  });

  test('is asked for by other commands, too', async () => {
    const here = await strangers({ '稿.txt': DRAFT, '.hegaorc.yaml': 'plugins: ./signs.js\n' });
    for (const argv of [['explain', 'metrics/rate'], ['rules'], ['metrics', '稿.txt']]) {
      const { code, stderr } = await here.hegao(...argv, '--safe-config');
      expect([code, stderr]).toEqual([2, expect.stringContaining('插件是代码')]);
    }
  });
});
