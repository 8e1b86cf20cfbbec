import { mkdir, stat } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Office, office } from './office.js';

const CLEAN = '没有问题。\n';

let here: Office;
beforeEach(async () => {
  here = await office({
    '好.txt': CLEAN,
    '错.txt': '这里写错了。\n',
    '警.txt': '这里警，那里也警。\n',
    '双.txt': '双双，双双。\n',
    '崩.txt': '这里崩了，也错了。\n',
  });
});

/** The findings in a JSON report, by rule, a file an array. */
const rulesIn = (json: string) =>
  (JSON.parse(json) as { messages: { ruleId: string }[] }[]).map(({ messages }) =>
    messages.map(({ ruleId }) => ruleId),
  );

describe('the exit code', () => {
  test.each([
    ['0 when nothing is wrong', 0, ['好.txt']],
    ['0 when there are only warnings', 0, ['警.txt']],
    ['1 when there are errors', 1, ['错.txt', '好.txt']],
    ['2 when a rule crashed, whatever else there is', 2, ['错.txt', '崩.txt']],
    ['2 when a path leads to nothing, whatever else there is', 2, ['错.txt', '没有.txt']],
    ['2 even when errors are let pass', 2, ['崩.txt', '--exit-zero']],
    ['0 when errors are let pass', 0, ['错.txt', '--exit-zero']],
    ['0 with no limit on warnings', 0, ['警.txt', '--max-warnings', '-1']],
    ['1 when there are too many warnings', 1, ['警.txt', '--max-warnings', '1']],
    ['0 when there are just as many warnings as may be', 0, ['警.txt', '--max-warnings', '2']],
    ['0 when all errors lie below the level asked for', 0, ['警.txt', '--quiet', '--max-warnings', '0']],
  ])('is %s', async (_, code, argv) => {
    expect((await here.hegao(...argv)).code).toBe(code);
    expect((await here.hegao(...argv, '-f', 'json')).code).toBe(code);
  });
});

describe('what is checked', () => {
  test('is the current folder by default', async () => {
    const { stdout, code } = await here.hegao();
    expect(code).toBe(2);
    for (const name of ['错.txt', '警.txt', '双.txt', '崩.txt'])
      expect(stdout).toContain(`\n${name}　　`.trim());
    expect(stdout).toContain('其余 1 个文件，未发现问题');
  });

  test('may be a folder, a glob, or a name with characters of a glob', async () => {
    await here.write('报告[定稿](1).txt', '错');
    await here.write('稿件/一.txt', '错');
    await here.write('稿件/二.TXT', '警');
    expect(rulesIn((await here.hegao('报告[定稿](1).txt', '-f', 'json')).stdout)).toEqual([['signs/error']]);
    expect(rulesIn((await here.hegao('稿件', '-f', 'json')).stdout)).toEqual([
      ['signs/error'],
      ['signs/warning'],
    ]);
    expect(rulesIn((await here.hegao('稿件/*.TXT', '-f', 'json')).stdout)).toEqual([['signs/warning']]);
  });

  test('is each file once, however often it is named', async () => {
    expect(rulesIn((await here.hegao('错.txt', './错.txt', '错*', '-f', 'json')).stdout)).toHaveLength(1);
  });

  test('skips files ignored by --ignore-pattern and the configuration; named ones are reported', async () => {
    expect(rulesIn((await here.hegao('--ignore-pattern', '[!错]*', '-f', 'json')).stdout)).toEqual([
      ['signs/error'],
    ]);
    await here.write('.hegaorc.yaml', 'ignores: [错.txt]\n');
    const named = await here.hegao('错.txt', '好.txt');
    expect(named.stderr).toBe('错.txt 按配置忽略，没有检查。\n');
    expect(named.code).toBe(0);
    expect((await here.hegao('错.txt', '好.txt', '--no-warn-ignored')).stderr).toBe('');
    expect((await here.hegao()).stderr).toBe('');
  });

  test('leaves a draft from standard input as it came where its file is left out', async () => {
    await here.write('.hegaorc.yaml', 'extends: [signs/all]\nplugins: [./signs.js]\nignores: ["sub/**"]\n');
    const stdin = Uint8Array.of(0xef, 0xbb, 0xbf, ...Buffer.from('双双错\r\n'));
    const told = (...argv: string[]) =>
      here.hegaoWith({ stdin }, '--stdin', '--stdin-filename', 'sub/x.txt', ...argv);
    const fixed = await told('--fix');
    expect([fixed.code, Buffer.from(fixed.bytes)]).toEqual([0, Buffer.from(stdin)]);
    expect(fixed.stderr).toContain('sub/x.txt 按配置忽略，没有检查。');
    expect(fixed.stderr).not.toContain('signs/');
    expect(rulesIn((await told('-f', 'json')).stdout)).toEqual([]);
    expect((await told('--diff')).stdout).toBe('');
    const byOption = await here.hegaoWith(
      { stdin },
      ...['-', '--stdin-filename', 'y.txt', '--ignore-pattern', 'y.txt', '--fix'],
    );
    expect([byOption.code, Buffer.from(byOption.bytes)]).toEqual([0, Buffer.from(stdin)]);
    expect((await here.hegaoWith({ stdin }, '-', '--stdin-filename', 'x.txt')).code).toBe(1);
  });

  test('is an error when a folder or pattern leads to nothing to check', async () => {
    await mkdir(here.path('空'));
    await here.write('图/表.docx', 'PK');
    await here.write('旧/旧.txt', '错');
    const ignoring = ['--ignore-pattern', '旧/**'];
    for (const [argv, reason] of [
      [['空'], '“空”里没有稿件（.txt、.md），什么也没有检查'],
      [['图'], '“图”里没有可检查的稿件：格式不支持 1 个，请另存为 .txt 或 .md。'],
      [['图/*'], '“图/*”里没有可检查的稿件：格式不支持 1 个'],
      [['旧', ...ignoring], '“旧”里没有可检查的稿件：按配置忽略 1 个。'],
      [['好.txt', '旧/*.txt', ...ignoring], '“旧/*.txt”里没有可检查的稿件：按配置忽略 1 个。'],
    ] as const) {
      const { code, stdout } = await here.hegao(...argv);
      expect([code, stdout]).toEqual([2, expect.stringContaining(reason)]);
      expect((await here.hegao(...argv, '--no-error-on-unmatched-pattern')).code).toBe(0);
    }
    expect((await here.hegao('旧')).code).toBe(1);
  });

  test('may be nothing when that is no error', async () => {
    expect((await here.hegao('没有.txt', '--no-error-on-unmatched-pattern')).code).toBe(0);
    expect((await here.hegao('没有.txt')).code).toBe(2);
  });
});

describe('levels', () => {
  test('are reported from warn up, or from the requested one, in every format alike', async () => {
    await here.write('三级.txt', '错，警，提。');
    const levels = async (...argv: string[]) => (await here.hegao('三级.txt', '-f', 'count', ...argv)).stdout;
    expect(await levels()).toBe('2\n');
    expect(await levels('--level', 'info')).toBe('3\n');
    expect(await levels('--level', 'error')).toBe('1\n');
    expect(await levels('--quiet')).toBe('1\n');
  });

  test('are set by --rule over all else, and by --preset in place of the configuration', async () => {
    expect((await here.hegao('错.txt', '--rule', 'signs/error:warn')).code).toBe(0);
    expect((await here.hegao('警.txt', '--rule', 'signs/warning:error')).code).toBe(1);
    expect((await here.hegao('警.txt', '--rule', 'signs/warning: error')).code).toBe(1);
    expect((await here.hegao('错.txt', '--preset', 'signs/silent')).code).toBe(0);
    expect((await here.hegao('错.txt', '--preset', 'signs/silent', '--rule', 'signs/error:error')).code).toBe(
      1,
    );
  });

  test('are those of the configuration named, or of none', async () => {
    await here.write(
      'other.yaml',
      'extends: [signs/all]\nplugins: [./signs.js]\nrules: { signs/error: off }\n',
    );
    expect((await here.hegao('错.txt', '-c', 'other.yaml')).code).toBe(0);
    expect((await here.hegao('错.txt', '--no-config')).code).toBe(0);
    expect(
      (await here.hegao('错.txt', '--no-config', '--plugin', './signs.js', '--preset', 'signs/all')).code,
    ).toBe(1);
  });
});

describe('what drafts are checked by', () => {
  test('is the requested genre, in place of the detected one', async () => {
    await here.write('述职报告.txt', '2021年述职报告\n\n没有问题。\n');
    const genre = async (...argv: string[]) => (await here.hegao('述职报告.txt', ...argv)).stdout;
    expect(await genre()).toContain('体裁 述职报告');
    expect(await genre('--genre', 'none')).toContain('体裁 未识别');
    expect(await genre('--genre', 'work-summary')).toContain('体裁 工作总结');
  });

  test('is the requested day, in place of their own', async () => {
    await here.write('期.txt', '报告\n\n没有问题。\n\n2021年12月28日\n');
    expect((await here.hegao('期.txt')).stdout).toContain('日期 2021年12月28日');
    expect((await here.hegao('期.txt', '--date', '2022-01-05')).stdout).toContain('日期 2022年1月5日');
  });

  test('are their suppression comments, unless switched off', async () => {
    await here.write('注.md', '<!-- hegao-disable-next-line signs/error -- 引用原文 -->\n\n这里写错了。\n');
    const { stdout, code } = await here.hegao('注.md');
    expect([code, stdout]).toEqual([0, expect.stringContaining('另有 1 处已在稿中屏蔽')]);
    expect((await here.hegao('注.md', '--no-inline-config')).code).toBe(1);
  });
});

describe('fixing', () => {
  test('writes the safe fixes and reports what is left', async () => {
    await here.write('双.txt', '双双，双双，俩，错。\n');
    const { code, stdout, stderr } = await here.hegao('双.txt', '--fix');
    expect(await here.read('双.txt')).toBe('双，双，俩，错。\n');
    expect(stdout).toContain('已改正 2 处，写入 1 个文件');
    expect(stdout).not.toContain('signs/doubled');
    expect([code, stderr]).toEqual([1, '']);
  });

  test('applies suggestions where requested', async () => {
    await here.write('俩.txt', '俩双双。');
    await here.hegao('俩.txt', '--fix', '--unsafe-fixes');
    expect(await here.read('俩.txt')).toBe('两个双。');
  });

  test('keeps encoding, byte order mark, line ends and mode', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('双双\r\n第二行\r\n', 'utf16le')]);
    await here.write('旧.txt', bytes);
    await here.hegao('旧.txt', '--fix');
    expect(await here.read('旧.txt')).toBe(
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('双\r\n第二行\r\n', 'utf16le')]).toString('utf8'),
    );
  });

  test('writes nothing when all is well, when it is a dry run, or when only the difference is asked for', async () => {
    const times = async () => [
      (await stat(here.path('好.txt'))).mtimeMs,
      (await stat(here.path('双.txt'))).mtimeMs,
    ];
    const before = await times();
    await here.hegao('好.txt', '--fix');
    const dry = await here.hegao('双.txt', '--fix-dry-run');
    const diff = await here.hegao('双.txt', '--diff');
    expect(await times()).toEqual(before);
    expect(dry.stdout).toContain('可改正 2 处，涉及 1 个文件，没有写入');
    expect(diff.stdout).toBe('--- a/双.txt\n+++ b/双.txt\n@@ -1,1 +1,1 @@\n-双双，双双。\n+双，双。\n');
  });

  test('makes only fixes of findings at or above the level', async () => {
    await here.hegao('双.txt', '--fix', '--quiet');
    expect(await here.read('双.txt')).toBe('双双，双双。\n');
  });
});

describe('standard input', () => {
  test('is checked under the given name, with its configuration', async () => {
    await here.write(
      '稿件/.hegaorc.yaml',
      'extends: [signs/all]\nplugins: [../signs.js]\nrules: { signs/error: off }\n',
    );
    const check = (...argv: string[]) => here.hegaoWith({ stdin: '错' }, '--stdin', ...argv);
    expect((await check()).code).toBe(1);
    expect((await check('--stdin-filename', '稿件/一.txt')).code).toBe(0);
  });

  test('is passed on fixed, the report on stderr', async () => {
    const { stdout, stderr, code } = await here.hegaoWith({ stdin: '双双错' }, '-', '--fix');
    expect(stdout).toBe('双错');
    expect(stderr).toContain('signs/error');
    expect(code).toBe(1);
  });

  test('that is empty is a draft without text', async () => {
    expect((await here.hegaoWith({ stdin: '' }, '-')).code).toBe(0);
  });
});

describe('reports', () => {
  test('go to stdout, or each to its file', async () => {
    const { stdout, stderr } = await here.hegao(
      ...['错.txt', '-f', 'json=一.json', '-f', 'compact=二.txt', '-f', 'count'],
    );
    expect([stdout, stderr]).toEqual(['1\n', '']);
    expect(rulesIn(await here.read('一.json'))).toEqual([['signs/error']]);
    expect(await here.read('二.txt')).toBe('错.txt:1:4: error: 写了“错”，请删去。 (signs/error)\n');
  });

  test('that cannot be written are reported before any work', async () => {
    await mkdir(here.path('夹'));
    for (const target of ['好.txt/报告.json', '夹', '.hegaorc.yaml']) {
      const { code, stdout, stderr } = await here.hegao('双.txt', '--fix', '-o', target);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^报告(?:写不到|不能写到) .*。\n$/);
    }
    expect(await here.read('双.txt')).toBe('双双，双双。\n');
  });

  test('go into a new folder', async () => {
    expect((await here.hegao('错.txt', '-f', 'json', '-o', '新/报告/一.json')).code).toBe(1);
    expect(rulesIn(await here.read('新/报告/一.json'))).toEqual([['signs/error']]);
  });

  test('sum up what is many, and list it with --expand', async () => {
    await here.write('空.txt', '占占占，占占占。');
    expect((await here.hegao('空.txt')).stdout).toContain('6处：空白6（占）');
    expect((await here.hegao('空.txt', '--expand')).stdout.match(/⟦占⟧/g)).toHaveLength(6);
  });

  test('speak English when asked', async () => {
    const { stdout } = await here.hegao('错.txt', '--locale', 'en');
    expect(stdout).toContain('“错” is there; delete it.');
  });
});

describe('other commands', () => {
  test('--print-config shows what holds for a draft, and what set it', async () => {
    const printed = JSON.parse(
      (await here.hegao('--print-config', '错.txt', '--rule', 'signs/error:warn')).stdout,
    );
    expect(printed.configuration).toEqual([here.path('.hegaorc.yaml')]);
    expect(printed.rules['signs/error']).toMatchObject({ level: 'warn', origin: '--rule' });
    expect(printed.rules['signs/warning']).toMatchObject({ level: 'warn', origin: 'signs/all' });
  });

  test('explain documents a rule of a plugin, and its setting for a draft', async () => {
    const { stdout, code } = await here.hegao('explain', 'signs/error', '错.txt');
    expect(code).toBe(0);
    expect(stdout).toContain('signs/error　不写“错”');
    expect(stdout).toContain('级别  错误（由 signs/all 定）');
    const misspelt = await here.hegao('explain', 'signs/eror');
    expect([misspelt.code, misspelt.stderr]).toEqual([
      2,
      '没有规则“signs/eror”。是不是“signs/error”？全部规则见 hegao rules。\n',
    ]);
  });

  test('rules lists those of plugins too', async () => {
    expect((await here.hegao('rules')).stdout).toMatch(/signs\/doubled .*不写“双双”/);
  });

  test.each([[[]], [['--knowledge']]])('what init %j sets up is taken by check', async (argv) => {
    const { folder, hegao, write } = await office();
    await write('新/稿.txt', CLEAN);
    expect((await here.hegaoWith({ cwd: `${folder}/新` }, 'init', ...argv)).code).toBe(0);
    if (argv.includes('--knowledge')) await write('新/.hegaorc.yaml', 'knowledge: [./office.yaml]\n');
    expect(await hegao('新/稿.txt')).toMatchObject({ code: 0, stderr: '' });
  });
});

test('--stats says on stderr what phases and rules cost', async () => {
  const { stdout, stderr } = await here.hegaoWith({ tick: 1 }, '错.txt', '--stats', '-f', 'count');
  expect(stdout).toBe('1\n');
  expect(stderr).toMatch(/^用时 \d+ 毫秒，1 个文件\n\n步骤 /);
  expect(stderr).toMatch(/\n {2}解析 +\d+\.0 +\d+\.\d%\n/);
  expect(stderr).toMatch(/\n规则 .*\n {2}signs\/error +\d+\.0 /);
  const english = await here.hegaoWith({ tick: 1 }, '错.txt', '--stats', '--locale', 'en');
  expect(english.stderr).toMatch(/^\d+ ms for 1 file\n\nphases /);
});

describe('--debug', () => {
  test('alone shows where in hegao an error came from', async () => {
    await here.write('.hegaorc.yaml', 'extends: [nothing]\n');
    const { stderr } = await here.hegao('好.txt');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect((await here.hegao('好.txt', '--debug')).stderr).toMatch(/^\s+at /m);
  });
});
