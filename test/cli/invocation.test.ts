import { expect, test } from 'vitest';
import { invocationOf, programOf } from '../../src/cli/invocation.js';

test.each([
  [[], 'hegao'],
  [['2021年报告.txt', '--level', 'info'], 'hegao 2021年报告.txt --level info'],
  [['报告.txt', '--diff', '--expand', '--no-color'], 'hegao 报告.txt'],
  [['报告 定稿(1).txt'], 'hegao "报告 定稿(1).txt"'],
  [["it's $HOME.txt"], "hegao 'it'\\''s $HOME.txt'"],
  [['-'], 'hegao'],
  [['--stdin', '--stdin-filename', 'a.txt'], 'hegao'],
  [Array.from({ length: 40 }, (_, at) => `${at}.txt`), 'hegao'],
])('%j is gone on from as %s', (argv, command) => {
  expect(invocationOf(argv, 'hegao')).toBe(command);
});

test('the program is called as it was', () => {
  expect(programOf({ npm_command: 'exec' })).toBe('npx hegao');
  expect(programOf({ npm_command: 'run-script' })).toBe('hegao');
  expect(programOf({ HEGAO_PROGRAM: '/media/U 盘/hegao' })).toBe('"/media/U 盘/hegao"');
  expect(invocationOf(['报告.txt'], 'npx hegao')).toBe('npx hegao 报告.txt');
});
