import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reporterNames } from '../../src/reporters/index.js';
import { memoryProject } from './memory-project.js';
import { type Given, run } from './run.js';

const CLEAN = '/office/好.txt';
const FAULTY = '/office/错.txt';
const WARNED = '/office/警.txt';
const DOUBLED = '/office/双.txt';
const BROKEN = '/office/坏.txt';

const drafts = { [CLEAN]: '好', [FAULTY]: '错', [WARNED]: '警警', [DOUBLED]: '双双\n', [BROKEN]: '错坏' };

async function check(
  argv: readonly string[],
  given: Partial<Given> = {},
  texts: Record<string, string> = drafts,
) {
  const { open, asked, written } = memoryProject(texts);
  return { ...(await run(argv, { open, ...given })), asked, written };
}

describe('the exit code', () => {
  test.each([
    [[CLEAN], 0],
    [[WARNED], 0],
    [[FAULTY], 1],
    [[BROKEN], 2],
    [[BROKEN, CLEAN], 2],
    [[FAULTY, BROKEN], 2],
    [[WARNED, '--max-warnings', '1'], 1],
    [[WARNED, '--max-warnings', '2'], 0],
    [[FAULTY, '--exit-zero'], 0],
    [[WARNED, '--max-warnings', '0', '--exit-zero'], 0],
    [[BROKEN, '--exit-zero'], 2],
    [['missing.txt'], 2],
    [[DOUBLED, '--fix', '--max-warnings', '0'], 0],
    [[DOUBLED, '--fix-dry-run', '--max-warnings', '0'], 0],
    [[DOUBLED, '--diff', '--max-warnings', '0'], 1],
    [[FAULTY, '--fix-dry-run'], 1],
  ])('of %j is %i, whatever the format', async (argv, code) => {
    expect((await check(argv)).code).toBe(code);
    if (argv.includes('--diff')) return;
    for (const format of reporterNames) {
      expect((await check([...argv, '-f', format])).code, format).toBe(code);
    }
  });

  test('says on stderr why there are too many warnings', async () => {
    const { stderr } = await check([WARNED, '--max-warnings', '1']);
    expect(stderr).toBe('警告 2 个，超过 --max-warnings 1。\n');
  });
});

describe('reports', () => {
  test('go to stdout, and nothing else does', async () => {
    const { stdout, stderr } = await check([FAULTY]);
    expect(stdout).toContain('错.txt　　体裁');
    expect(stderr).toBe('');
  });

  test('go to files, each in its format', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'hegao-'));
    const { stdout } = await check([FAULTY, '-f', 'json=a.json', '-f', 'compact', '-o', 'b.txt', '--color'], {
      cwd,
    });
    expect(stdout).toBe('');
    expect(JSON.parse(await readFile(join(cwd, 'a.json'), 'utf8'))).toHaveLength(1);
    expect(await readFile(join(cwd, 'b.txt'), 'utf8')).toMatch(/^\/office\/错\.txt:1:1: error: /);
  });

  test('have color on a terminal, or as requested', async () => {
    const colored = async (argv: string[], given: Partial<Given>) =>
      (await check([FAULTY, ...argv], given)).stdout.includes('\u001b[31m');
    const terminal = { columns: 100 };
    expect(await colored([], {})).toBe(false);
    expect(await colored([], { terminal })).toBe(true);
    expect(await colored([], { terminal, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await colored([], { terminal, env: { TERM: 'dumb' } })).toBe(false);
    expect(await colored(['--no-color'], { terminal, env: { FORCE_COLOR: '1' } })).toBe(false);
    expect(await colored([], { env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await colored(['--color'], { env: { NO_COLOR: '1' } })).toBe(true);
  });

  test('are English when asked for', async () => {
    expect((await check([FAULTY, '--locale', 'en'])).stdout).toContain('1 error');
    expect((await check(['missing.txt', '--locale', 'en'])).stderr).toBe('There is no /office/missing.txt\n');
  });

  test.each([
    [['-f', 'jsno'], '没有输出格式“jsno”。是不是“json”？'],
    [['-f', 'json', '-f', 'compact'], '几份报告要写到同一处（json、compact）'],
    [['-f', 'json=a.txt', '-f', 'compact=./a.txt'], '几份报告要写到同一处'],
    [['-f', 'json='], '缺少文件名'],
    [['-f', 'json=a.json', '-o', 'b.json'], '没有内容可写'],
    [['-o', '/dev/null/report.txt'], '/dev/null 不是文件夹'],
    [['-o', '.hegaorc.yaml'], '那是配置文件或屏蔽清单的名字'],
    [['-c', 'office.yaml', '-o', './office.yaml'], '那是配置文件或屏蔽清单的名字'],
    [['-o', '/tmp'], '那是一个文件夹'],
  ])('%j cannot be had: %s', async (argv, message) => {
    const { code, stderr, stdout } = await check([FAULTY, ...argv]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(stdout).toBe('');
  });

  test('never take the place of a draft', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'hegao-'));
    const path = join(cwd, '报告.txt');
    const { code, stderr } = await check([path, '-o', '报告.txt'], { cwd }, { [path]: '好' });
    expect(code).toBe(2);
    expect(stderr).toContain('是这次检查的稿件，报告没有写入');
    await expect(readFile(path)).rejects.toThrow();
  });
});

describe('what is asked of the project', () => {
  test('is only the default output unless requested', async () => {
    const { asked } = await check([CLEAN]);
    expect(asked).toEqual([
      {
        cwd: '/office',
        today: '2022-01-15',
        level: 'warn',
        plugins: [],
        rules: {},
        ignorePatterns: [],
        concurrency: 'auto',
        inlineConfig: true,
        errorOnUnmatchedPattern: true,
      },
    ]);
  });

  test('is what the command line says', async () => {
    const { asked } = await check([
      CLEAN,
      ...['-c', 'a.yaml', '--preset', 'recommended,office/strict', '--preset', 'all', '--genre', 'none'],
      ...['--rule', 'a/b:off', '--rule', 'c/d:warn', '--plugin', 'x', '--plugin', './y.js'],
      ...['--date', '2021-12-31', '--prior', 'HEAD~1:a.txt', '--stage', 'first', '--locale', 'en'],
      ...['--ignore-pattern', '归档/**', '--no-inline-config', '--no-error-on-unmatched-pattern', '--quiet'],
      ...['--concurrency', '4'],
      ...['--suppressions-location', '屏蔽.json', '--suppress-all'],
    ]);
    expect(asked).toEqual([
      {
        cwd: '/office',
        today: '2022-01-15',
        configFile: 'a.yaml',
        suppressionsFile: '屏蔽.json',
        presets: ['recommended', 'office/strict', 'all'],
        genre: 'none',
        rules: { 'a/b': 'off', 'c/d': 'warn' },
        plugins: ['x', './y.js'],
        date: '2021-12-31',
        prior: 'HEAD~1:a.txt',
        stage: 'first',
        locale: 'en',
        level: 'error',
        ignorePatterns: ['归档/**'],
        concurrency: 4,
        inlineConfig: false,
        errorOnUnmatchedPattern: false,
      },
    ]);
    expect((await check([CLEAN, '--no-config'])).asked[0]).toMatchObject({ configFile: false });
    expect((await check([CLEAN, '--no-suppressions'])).asked[0]).toMatchObject({ suppressionsFile: false });
  });

  test.each([
    [['--rule', 'placeholder/unresolved'], '应为“规则:级别”'],
    [['--rule', 'a/b:eror'], '是不是“error”'],
    [['-c', 'a', '--no-config'], '--config 和 --no-config 不能同时使用'],
    [['--quiet', '--level', 'info'], '--quiet 和 --level 不能同时使用'],
    [['--fix', '--diff'], '--diff 和 --fix 不能同时使用'],
    [['--diff', '-f', 'json'], '--diff 和 --format 不能同时使用'],
    [['--unsafe-fixes'], '--unsafe-fixes 要与 --fix'],
    [['--max-warnings', 'many'], '“many”应为不小于 0 的整数'],
    [['--frob'], '没有选项 --frob'],
  ])('%j is refused: %s', async (argv, message) => {
    const { code, stdout, stderr, asked } = await check([CLEAN, ...argv]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect([stdout, asked]).toEqual(['', []]);
  });

  test('a misspelt command is answered with the nearest', async () => {
    const { code, stderr } = await check(['expalin', 'a/b']);
    expect(code).toBe(2);
    expect(stderr).toBe('没有文件，也没有命令“expalin”。是不是 hegao explain？\n');
  });
});

describe('fixing', () => {
  test('writes what it changed, and reports what is left', async () => {
    const { written, stdout } = await check([DOUBLED, FAULTY, '--fix']);
    expect(written).toEqual({ [DOUBLED]: '双\n' });
    expect(stdout).toContain('已改正 1 处，写入 1 个文件');
    expect(stdout).not.toContain('test/doubled');
  });

  test('writes nothing when it is a dry run', async () => {
    const { written, stdout } = await check([DOUBLED, '--fix-dry-run']);
    expect(written).toEqual({});
    expect(stdout).toContain('可改正 1 处，涉及 1 个文件，没有写入');
  });

  test('shows a patch instead of a report', async () => {
    const { written, stdout, stderr } = await check([DOUBLED, FAULTY, '--diff']);
    expect(written).toEqual({});
    expect(stdout).toBe('--- a/双.txt\n+++ b/双.txt\n@@ -1,1 +1,1 @@\n-双双\n+双\n');
    expect(stderr).toBe('');
    expect((await check([CLEAN, '--diff'])).stdout).toBe('');
  });

  test('shows a patch on a terminal without anything that acts on it', async () => {
    const path = '/office/a.txt';
    const { stdout } = await check(
      [path, '--diff'],
      { terminal: { columns: 80 } },
      { [path]: '双双\u001b[2J\r\n' },
    );
    expect(stdout).toContain('\u001b[31m-双双␛[2J\u001b[39m\n\u001b[32m+双␛[2J\u001b[39m\n');
  });

  test('goes on when one file cannot be written, and says so', async () => {
    const { UserError } = await import('../../src/base/user-error.js');
    const { open } = memoryProject(drafts, {
      write: async (path) => {
        throw new UserError({ zh: `${path} 是只读文件`, en: `${path} is read-only` });
      },
    });
    const { code, stdout, stderr } = await run([DOUBLED, FAULTY, '--fix'], { open });
    expect(code).toBe(2);
    expect(stderr).toBe(`${DOUBLED} 是只读文件\n`);
    expect(stdout).toContain('test/doubled');
    expect(stdout).toContain('test/error');
    expect(stdout).not.toContain('已改正');
  });
});

describe('standard input', () => {
  test.each([['--stdin'], ['-']])('is checked with %s', async (flag) => {
    const { code, stdout } = await check([flag, '--stdin-filename', '稿件/报告.md'], { stdin: '错' });
    expect(code).toBe(1);
    expect(stdout).toContain('稿件/报告.md　　体裁');
  });

  test('is fixed and passed on; the report goes to stderr', async () => {
    const { stdout, stderr, code } = await check(['-', '--fix'], { stdin: '双双错' });
    expect(stdout).toBe('双错');
    expect(stderr).toContain('test/error');
    expect(code).toBe(1);
  });

  test('is passed on byte for byte when there is nothing to fix', async () => {
    const stdin = Uint8Array.of(0xff, 0xfe, 0x31, 0x00);
    expect((await check(['-', '--fix'], { stdin })).bytes).toEqual(Buffer.from(stdin));
  });

  test('can be shown as a patch', async () => {
    const { stdout } = await check(['-', '--diff', '--stdin-filename', 'a.txt'], { stdin: '双双\n' });
    expect(stdout).toContain('--- a/a.txt');
  });

  test('leaves no room for paths', async () => {
    const { code, stderr } = await check(['-', CLEAN], { stdin: '' });
    expect(code).toBe(2);
    expect(stderr).toContain(`不能再写路径“${CLEAN}”`);
  });
});

describe('notices', () => {
  test('name files ignored though named, unless switched off', async () => {
    const { open } = memoryProject(drafts, { ignored: ['/office/归档/旧.txt'] });
    expect((await run([CLEAN], { open })).stderr).toBe('归档/旧.txt 按配置忽略，没有检查。\n');
    expect((await run([CLEAN, '--no-warn-ignored'], { open })).stderr).toBe('');
  });

  test('count what no format reads, where the report does not', async () => {
    const { open } = memoryProject(drafts, { unsupported: ['/office/旧.doc'] });
    const text =
      '另有 1 个文件格式不支持，没有检查：.doc 1。要检查请另存为 .txt 或 .md，不检查请列入 ignores\n';
    expect((await run([CLEAN], { open })).stdout).toContain(text);
    expect((await run([CLEAN], { open })).stderr).toBe('');
    expect((await run([CLEAN, '-f', 'json'], { open })).stderr).toBe(text);
    expect((await run([CLEAN, '--diff'], { open })).stderr).toBe(text);
  });

  test('show progress on a terminal when it takes long, and leave none of it', async () => {
    const terminal = { columns: 34 };
    const { stderr } = await check([CLEAN, WARNED], { terminal, tick: 300 });
    expect(stderr).toMatch(/^\r\u001b\[K已检查 2 个文件　[^\r]*警\.txt\r\u001b\[K$/);
    expect((await check([CLEAN, WARNED], { terminal, tick: 10 })).stderr).toBe('');
    expect((await check([CLEAN, WARNED], { tick: 300 })).stderr).toBe('');
  });
});

describe('other things to ask for', () => {
  test('the version', async () => {
    const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect((await check(['-v'])).stdout).toBe(`${version}\n`);
  });

  test('the configuration of a file', async () => {
    const { stdout } = await check(['--print-config', '报告.txt']);
    expect(JSON.parse(stdout)).toEqual({ path: '/office/报告.txt', genre: 'auto' });
  });

  test('help, in both languages', async () => {
    const zh = await check(['--help']);
    expect(zh.code).toBe(0);
    expect(zh.stdout).toContain('-f, --format <格式[=文件]>');
    expect(zh.stdout).toContain('hegao explain <规则> [文件]');
    const en = await check(['explain', '-h', '--locale', 'en']);
    expect(en.stdout).toContain('-c, --config <file>');
    expect(en.stdout).not.toMatch(/--fix|[\u4e00-\u9fff]/);
  });
});

describe('what goes wrong', () => {
  const open = async () => {
    throw new Error('defect\u001b[2J', { cause: new Error('the cause') });
  };

  test('inside is called a defect, without a stack', async () => {
    const { code, stderr } = await run([CLEAN], { open });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'hegao 内部出错：defect␛[2J。这是程序的缺陷，请加 --debug 再运行一次，并把结果反馈给开发者。\n',
    );
  });

  test('is shown with stacks and causes with --debug', async () => {
    const { stderr } = await run([CLEAN, '--debug'], { open });
    expect(stderr).toMatch(/\n {4}at .*check\.test\.ts/);
    expect(stderr).toContain('Error: the cause');
  });

  test('a reader that goes away is no error, and the exit code stays', async () => {
    const { open: openDrafts } = memoryProject(drafts);
    const { main } = await import('../../src/cli/main.js');
    const closed = {
      write: (_: unknown, done: (error: Error) => void) =>
        done(Object.assign(new Error('EPIPE'), { code: 'EPIPE' })),
    };
    const io = {
      stdout: closed,
      stderr: closed,
      stdin: (async function* () {})(),
      env: {},
      cwd: '/office',
      now: () => 0,
      today: () => '2022-01-15',
      timeOfDay: () => '',
      interruption: () => ({ promise: new Promise<undefined>(() => {}), ignore: () => {} }),
    };
    expect(await main([FAULTY], io, openDrafts)).toBe(1);
  });
});
