import { chmod, symlink } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { JsonFile } from '../../src/reporters/json-schema.js';
import { many } from '../many.js';
import { type Office, office } from './office.js';
import type { Ran } from './run.js';

let here: Office;
beforeEach(async () => {
  here = await office({ '错.txt': '这里写错了。\n' });
});

/** What the report says of files that could not be checked in full, by name. */
async function unchecked(...argv: string[]): Promise<Record<string, string>> {
  const ran = await here.hegao(...argv, '错.txt', '-f', 'json');
  expectNoStack(ran);
  expect(ran.code).toBe(2);
  const files = JSON.parse(ran.stdout) as JsonFile[];
  // Whatever is wrong with one file, the others are checked.
  expect(files.find(({ filePath }) => filePath === here.path('错.txt'))?.messages[0]?.ruleId).toBe(
    'signs/error',
  );
  return Object.fromEntries(
    files
      .filter(({ fatalErrorCount }) => fatalErrorCount > 0)
      .map(({ filePath, messages }) => [
        filePath.replace(`${here.folder}/`, ''),
        messages.map(({ message }) => message).join('\n'),
      ]),
  );
}

/** The one sentence on stderr of a command line that cannot be followed. */
async function refusal(...argv: string[]): Promise<string> {
  const ran = await here.hegao(...argv);
  expectNoStack(ran);
  expect([ran.code, ran.stdout]).toEqual([2, '']);
  expect(ran.stderr).toMatch(/\n$/);
  return ran.stderr.trimEnd();
}

function expectNoStack({ stdout, stderr }: Ran): void {
  expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
}

describe('a path', () => {
  test('that leads to nothing', async () => {
    expect(await unchecked('没有.txt', '空/*.txt')).toEqual({
      '没有.txt': '“没有.txt”没有匹配到文件。请检查路径；通配符请加引号，如 "reports/**/*.txt"。',
      '空/*.txt': '“空/*.txt”没有匹配到文件。请检查路径；通配符请加引号，如 "reports/**/*.txt"。',
    });
  });

  test('that is a link in a circle, or to what is gone', async () => {
    await symlink('自.txt', here.path('自.txt'));
    await symlink('旧.txt', here.path('新.txt'));
    expect(await unchecked('自.txt', '新.txt')).toEqual({
      '自.txt': '自.txt 是循环的链接，读不到文件。请检查链接。',
      '新.txt': '新.txt 是链接，它所指的文件已不存在。请更新链接，或删去它。',
    });
  });

  test('to a folder that holds itself, by a link, is walked once', async () => {
    await symlink('.', here.path('圈'));
    const { stdout, code } = await here.hegao('-f', 'count');
    expect([stdout, code]).toEqual(['1\n', 1]);
  });

  test.skipIf(process.getuid?.() === 0)('to a file that may not be read', async () => {
    await here.write('密.txt', '错');
    await chmod(here.path('密.txt'), 0);
    expect((await unchecked('密.txt'))['密.txt']).toMatch(/^没有权限读取 密\.txt/);
  });
});

describe('a file', () => {
  test('without text has no faults', async () => {
    await here.write('空.txt', '');
    expect(await here.hegao('空.txt')).toMatchObject({ code: 0, stderr: '' });
    expect((await here.hegao('空.txt')).stdout).toContain(
      '1 个文件没有文字，没有内容可查。请确认文件是否选对、是否已保存。',
    );
  });

  test('of bytes that are no text', async () => {
    await here.write('乱.txt', Buffer.alloc(100, 0xff));
    await here.write('零.txt', '一段\0文字');
    expect(await unchecked('乱.txt', '零.txt')).toEqual({
      '乱.txt':
        '乱.txt:1：此行有不成字的字节 0xFF（文件第 1 个字节），既不是 UTF-8 也不是 GB18030 文本，无法确定原文。请用编辑器打开，改正该处文字，另存为 UTF-8 后再试。',
      '零.txt':
        '零.txt：不是可读的文本，第 7 个字节为 NUL。请确认文件类型，或在写出它的程序中另存为 UTF-8 编码的文本。',
    });
  });

  test.each(['doc', 'wps', 'pdf', 'ofd'])('that is named outright, in .%s', async (extension) => {
    const name = `稿.${extension}`;
    await here.write(name, '?');
    expect((await unchecked(name))[name]).toMatch(new RegExp(`^${name} 是.*不能读取。.*请.*再检查`));
  });

  test('of another kind than its name says', async () => {
    await here.write('稿.txt', '%PDF-1.7');
    expect((await unchecked('稿.txt'))['稿.txt']).toMatch(/^稿\.txt 的内容是 PDF 文件，不是文本。/);
  });

  test('of kinds that are not read is counted when met in a folder; what is no document is not', async () => {
    for (const name of ['甲.doc', '乙.DOC', '丙.wps', '丁.pdf', '图.png']) await here.write(name, '?');
    const { stdout, code } = await here.hegao();
    expect(stdout).toContain(
      '另有 4 个文件格式不支持，没有检查：.doc 2、.pdf 1、.wps 1。要检查请另存为 .txt 或 .md，不检查请列入 ignores\n',
    );
    expect(code).toBe(1);
  });

  test('of 50 MB, or with a line of 10 MB', async () => {
    await here.write(
      '大.txt',
      `${`${'这是一段普通的文字，写得很长。'.repeat(40)}\n`.repeat(many(29_000))}错`,
    );
    await here.write('长.txt', `${'这一行很长，'.repeat(many(580_000))}错`);
    const { stdout } = await here.hegao('大.txt', '长.txt');
    expect(stdout).toContain(`${many(29_000) + 1}:1  错误  ⟦错⟧`);
    expect(stdout).toContain(`1:${many(3_480_000) + 1}  错误  …行很长，这一行很长，这一行很长，⟦错⟧`);
  }, 60_000);

  test('full of what would act on a terminal', async () => {
    await here.write('\u001b[2J.txt', '\u001b]0;x\u0007错\u009b31m\u202e');
    for (const format of ['stylish', 'compact', 'json']) {
      const { stdout } = await here.hegao('.', '-f', format);
      expect(stdout, format).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });
});

describe('a rule that crashes', () => {
  test('says so on that draft; the others still report, and --debug shows where it failed', async () => {
    await here.write('崩.txt', '崩，错。');
    const found = await unchecked('崩.txt');
    expect(found['崩.txt']).toBe(
      '规则 signs/crash 在本文件上出错，未能判断：no luck。其余规则的结果不受影响；请用 --debug 取得详情并反馈，或暂时关闭此规则。\n写了“错”，请删去。',
    );
    expect((await here.hegao('崩.txt', '--debug')).stderr).toMatch(/Error: no luck\n\s+at .*signs\.js/);
  });
});

describe('a configuration', () => {
  test.each([
    ['extend: [recommended]', /^\.hegaorc\.yaml:1 extend：没有这个配置项。是否想写 extends？/],
    [
      'extends: [recomended]',
      /^\.hegaorc\.yaml:1 extends\[0\]：没有预设“recomended”。是不是“recommended”？可用：/,
    ],
    [
      'rules: { metrics/x: eror }',
      /^\.hegaorc\.yaml:1 rules\.metrics\/x：应为级别.*，实为“eror”。是否想写 error？$/,
    ],
    [
      'plugins: [./signs.js]\nrules: { signs/eror: warn }',
      /^\.hegaorc\.yaml:2 rules\.signs\/eror：没有规则“signs\/eror”。是不是“signs\/error”？/,
    ],
    [
      'plugins: [./signs.js]\nrules: { signs/error: [warn, { a: 1 }] }',
      /^\.hegaorc\.yaml:2 rules\.signs\/error：规则 signs\/error 的选项不对：这条规则没有选项。可用选项见 hegao explain signs\/error。$/,
    ],
    [
      'overrides: [{ files: 无, rules: { signs/x: off } }]',
      /^\.hegaorc\.yaml:1 overrides\[0\]\.rules\.signs\/x：没有规则/,
    ],
    ['genre: partybuilding', /^\.hegaorc\.yaml:1 genre：没有体裁“partybuilding”。.*可用：auto、none/],
    ['stage: frist', /^\.hegaorc\.yaml:1 stage：应为 first、review 或 final，实为“frist”。是否想写 first？$/],
    ['draft: { date: 2021-13-40 }', /^\.hegaorc\.yaml:1 draft\.date：应为 YYYY-MM-DD 形式的有效日期/],
    [
      'knowledge: [./无.yaml]',
      /^\.hegaorc\.yaml:1 knowledge\[0\]：无法读取知识文件 无\.yaml：文件不存在。请核对路径。$/,
    ],
    ['a: [', /^\.hegaorc\.yaml:1:5：YAML 语法有误/],
    ['', /^\.hegaorc\.yaml：没有内容。请至少写一行/],
  ])('that says %j', async (content, message) => {
    await here.write('.hegaorc.yaml', content);
    expect(await refusal('错.txt')).toMatch(message);
  });

  test('that throws', async () => {
    await here.write('office.config.ts', 'const x: number = 1;\nthrow new Error("no luck");\n');
    expect(await refusal('错.txt', '-c', 'office.config.ts')).toBe(
      'office.config.ts:2：运行时出错：no luck。',
    );
  });

  test('that is not there, or is no configuration', async () => {
    expect(await refusal('-c', '无.yaml')).toBe(
      '--config：无法读取配置文件 无.yaml：文件不存在。请核对路径。',
    );
    expect(await refusal('-c', '错.txt')).toMatch(/^--config：配置文件 错\.txt 的扩展名不在可读之列：/);
  });

  test('of one folder keeps only its own drafts from being checked', async () => {
    await here.write('甲/.hegaorc.yaml', 'extends: [nothing]');
    await here.write('甲/一.txt', '错');
    expect((await unchecked('甲'))['甲/一.txt']).toMatch(
      /^甲\/\.hegaorc\.yaml:1 extends\[0\]：没有预设“nothing”/,
    );
  });
});

describe('a plugin', () => {
  const rule = `{ id: 'a/b', meta: {}, create: () => ({}) }`;
  test.each([
    [
      'is not there',
      'plugins: [./无.js]',
      '',
      /^\.hegaorc\.yaml:1 plugins\[0\]：从 .* 找不到插件“\.\/无\.js”。请检查路径。$/,
    ],
    [
      'is not installed',
      'plugins: [hegao-plugin-x]',
      '',
      /找不到插件“hegao-plugin-x”。请先用 npm install hegao-plugin-x 安装/,
    ],
    ['throws', 'plugins: [./p.js]', 'throw new Error("no luck")', /^p\.js:1：运行时出错：no luck。$/],
    ['has no default export', 'plugins: [./p.js]', 'export const x = 1', /^p\.js：没有默认导出（只有 x）/],
    [
      'is no plugin',
      'plugins: [./p.js]',
      'export default "p"',
      /^\.hegaorc\.yaml:1 plugins\[0\]：“\.\/p\.js”导出的不是插件。/,
    ],
    [
      'has no name',
      'plugins: [./p.js]',
      'export default { rules: [] }',
      /plugins\[0\]：插件“\.\/p\.js”没有名称。/,
    ],
    [
      'has a name that is taken',
      'plugins: [./signs.js, ./p.js]',
      'export default { name: "signs" }',
      /^\.hegaorc\.yaml:1 plugins\[0\] 和 \.hegaorc\.yaml:1 plugins\[1\] 的插件都叫“signs”。/,
    ],
    ['calls itself hegao', 'plugins: [./p.js]', 'export default { name: "hegao" }', /都叫“hegao”。/],
    [
      'has an unknown member',
      'plugins: [./p.js]',
      'export default { name: "a", rule: [] }',
      /插件“a”的 rule 不是插件的成员。是不是 rules？/,
    ],
    [
      'has rules that are no list',
      'plugins: [./p.js]',
      'export default { name: "a", rules: {} }',
      /插件“a”的 rules 应为列表。/,
    ],
    [
      'has a rule that is none',
      'plugins: [./p.js]',
      'export default { name: "a", rules: [{ id: "a/b" }] }',
      /插件“a”的 rules\[0\] 缺少 meta。/,
    ],
    [
      'has a rule of another name',
      'plugins: [./p.js]',
      `export default { name: "x", rules: [${rule}] }`,
      /插件“x”的 rules a\/b 不以插件名开头。请改为“x\/b”/,
    ],
    [
      'has a rule twice',
      'plugins: [./p.js]',
      `export default { name: "a", rules: [${rule}, ${rule}] }`,
      /“a”.*“a\/b”/,
    ],
  ])('that %s', async (_, configuration, plugin, message) => {
    await here.write('.hegaorc.yaml', configuration);
    await here.write('p.js', plugin);
    expect(await refusal('错.txt')).toMatch(message);
  });

  test('that is named twice is loaded once', async () => {
    expect((await here.hegao('错.txt', '--plugin', './signs.js', '-f', 'count')).stdout).toBe('1\n');
  });
});

test.each([
  [['--date', '2021-13-40'], /^--date 的值“2021-13-40”不是日期。/],
  [['--genre', 'x'], /^--genre：没有体裁“x”。可用：auto、none/],
  [['--preset', 'recomended'], /^--preset：没有预设“recomended”。是不是“recommended”？/],
  [['--rule', 'signs/eror:warn'], /^--rule：没有规则“signs\/eror”。是不是“signs\/error”？/],
  [['--plugin', 'x'], /^--plugin x：从 .* 找不到插件“x”。/],
  [['-f', 'jsno'], /^没有输出格式“jsno”。是不是“json”？可用：stylish/],
])('%j is answered with one sentence', async (argv, message) => {
  expect(await refusal('错.txt', ...argv)).toMatch(message);
});

test('a read-only file is left as it is by --fix, and said to be', async () => {
  await here.write('双.txt', '双双');
  await here.write('又.txt', '双双');
  await chmod(here.path('双.txt'), 0o444);
  const { code, stdout, stderr } = await here.hegao('双.txt', '又.txt', '--fix');
  expect(code).toBe(2);
  expect(stderr).toBe(`${here.path('双.txt')} 是只读文件，没有改动。请去掉只读属性后再试。\n`);
  expect(stdout).toContain('已改正 1 处，写入 1 个文件');
  expect([await here.read('双.txt'), await here.read('又.txt')]).toEqual(['双双', '双']);
});
