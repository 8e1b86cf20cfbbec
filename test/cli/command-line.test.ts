import { describe, expect, test } from 'vitest';
import type { UserError } from '../../src/base/user-error.js';
import { localeOf, readCommandLine } from '../../src/cli/command-line.js';
import { help } from '../../src/cli/help.js';
import { type Option, options } from '../../src/cli/options.js';

function refusal(...argv: string[]): string {
  try {
    readCommandLine(argv);
  } catch (error) {
    return (error as UserError).text.zh;
  }
  throw new Error(`not refused: ${argv.join(' ')}`);
}

describe('commands', () => {
  test.each([
    [[], 'check', []],
    [['报告.txt', '稿件'], 'check', ['报告.txt', '稿件']],
    [['check', 'rules'], 'check', ['rules']],
    [['rules'], 'rules', []],
    [['--locale', 'en', 'explain', 'a/b'], 'explain', ['a/b']],
    [['init', '--plugin'], 'init', []],
    [['init', '--plugin', 'hegao-plugin-office'], 'init', ['hegao-plugin-office']],
    [['--plugin', 'rules', '报告.txt'], 'check', ['报告.txt']],
    [['--', 'rules'], 'check', ['rules']],
    [['-'], 'check', ['-']],
    [['报告(定稿).docx', '[1].txt'], 'check', ['报告(定稿).docx', '[1].txt']],
  ])('%j runs %s on %j', (argv, command, operands) => {
    expect(readCommandLine(argv)).toMatchObject({ command, operands });
  });

  test('report what they need', () => {
    expect(refusal('explain')).toBe('用法：hegao explain <规则> [文件]。');
    expect(refusal('rules', 'x')).toContain('“x”是多余的');
  });
});

describe('options', () => {
  test('may stand anywhere and take nothing but their value', () => {
    const line = readCommandLine([
      'a.txt',
      '--fix',
      'b.txt',
      '-f',
      'json',
      'c.txt',
      '--rule=x/y:off',
      'd.txt',
    ]);
    expect(line.operands).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt']);
    expect(line.has('fix')).toBe(true);
    expect(line.value('format')).toBe('json');
    expect(line.values('rule')).toEqual(['x/y:off']);
  });

  test('may be repeated; of one value the last counts, of a list all', () => {
    const line = readCommandLine([
      '--date',
      '2020-01-01',
      '--date',
      '2021-01-01',
      '-f',
      'json=a.json',
      '-f',
      'compact',
    ]);
    expect(line.value('date')).toBe('2021-01-01');
    expect(line.values('format')).toEqual(['json=a.json', 'compact']);
  });

  test('end at --', () => {
    expect(readCommandLine(['--', '--fix', '-x.txt']).operands).toEqual(['--fix', '-x.txt']);
  });

  test('that do not exist are answered with the nearest', () => {
    expect(refusal('--formt', 'json')).toBe(
      '没有选项 --formt。是不是 --format？全部选项见 hegao check --help。',
    );
    expect(refusal('-x')).toBe('没有选项 -x。全部选项见 hegao check --help。');
    expect(refusal('rules', '--fix')).toBe('--fix 不是 hegao rules 的选项，请与 hegao check 同用。');
  });

  test('need their value, and one they can have', () => {
    expect(refusal('--config')).toBe('选项 --config 后面缺少值：--config <文件>。');
    expect(refusal('--config', '--fix')).toContain('缺少值');
    expect(refusal('--level=')).toContain('缺少值');
    expect(refusal('--fix=yes')).toContain('不带值');
    expect(refusal('--level', 'warning')).toBe(
      '选项 --level 的值不能是“warning”。是不是“warn”？可用：info、warn、error。',
    );
    expect(refusal('--stage', '终稿')).toContain('可用：first、review、final');
    expect(readCommandLine(['--max-warnings=-1']).value('max-warnings')).toBe('-1');
  });

  test('keep their former names, which the help does not list', () => {
    for (const name of ['--no-suppressions', '--no-baseline'])
      expect(readCommandLine([name]).has('no-suppressions')).toBe(true);
    expect(refusal('rules', '--no-baseline')).toContain('请与 hegao check 同用');
    expect(help('check', 'en', false)).toContain('--no-suppressions');
    expect(help('check', 'en', false)).not.toContain('baseline');
  });
});

test('the language is known even when the rest is wrong', () => {
  expect(localeOf(['--nonsense', '--locale', 'en'])).toBe('en');
  expect(localeOf(['--locale=en', 'x'])).toBe('en');
  expect(localeOf(['--locale', 'fr'])).toBe('zh');
  expect(localeOf([])).toBe('zh');
});

test('no two options of a command share a name or a letter', () => {
  for (const command of ['check', 'explain', 'rules', 'init'] as const) {
    const known = options.filter((option: Option) => option.commands.includes(command));
    const names = known.flatMap(({ name, short }: Option) => (short ? [name, short] : [name]));
    expect(new Set(names).size, command).toBe(names.length);
  }
});
