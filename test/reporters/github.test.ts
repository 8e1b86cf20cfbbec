import { describe, expect, test } from 'vitest';
import { github } from '../../src/reporters/github.js';
import { HOSTILE, NAMES } from './hostile.js';
import { file, message, options, placeholder, run } from './sample.js';

const commands = (report: string) => report.split('\n').filter((line) => line.startsWith('::'));

/** A command as GitHub's runner reads it. */
function read(line: string) {
  const [, name, properties, data] = /^::(\w+) (.*?)::(.*)$/.exec(line)!;
  const unescaped = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',');
  const pairs = properties!
    .split(',')
    .map((pair) => [
      pair.slice(0, pair.indexOf('=')),
      unescaped(pair.slice(pair.indexOf('=') + 1)).replaceAll('%25', '%'),
    ]);
  return { name, message: unescaped(data!).replaceAll('%25', '%'), ...Object.fromEntries(pairs) };
}

test('marks a finding at its place', () => {
  const related = [
    { path: '/office/2020.txt', place: { line: 8, column: 9, endLine: 8, endColumn: 12 }, message: '上年' },
  ];
  const report = github.render(run([file({ messages: [message({ related })] })]), options);
  expect(report).toBe(
    '::error file=报告.txt,line=8,endLine=8,col=112,endColumn=123,title=metrics/year-over-year::' +
      '一、（五）第1段　50÷40－1＝25%25，文中为20%25。核对两年数字，或改为“25%25”。%0A→ 2020.txt 8:9　上年\n' +
      '1 个错误　每万字 2.0 处\n',
  );
});

test('has a kind of mark for each level', () => {
  const messages = (['warn', 'info', 'error'] as const).map((level) => message({ level }));
  const report = github.render(run([file({ messages })]), options);
  expect(commands(report).map((line) => read(line).name)).toEqual(['error', 'warning', 'notice']);
});

test('gives columns only on one line, as GitHub takes them', () => {
  const place = { line: 3, column: 5, endLine: 4, endColumn: 2 };
  const [line] = commands(github.render(run([file({ messages: [message({ place })] })]), options));
  expect(read(line!)).toMatchObject({ line: '3', endLine: '4' });
  expect(line).not.toMatch(/col/i);
});

test('points at no line of a file that could not be read', () => {
  const messages = [message({ ruleId: 'hegao/unreadable', location: '', fatal: true })];
  const [line] = commands(github.render(run([file({ messages })]), options));
  expect(line).toMatch(/^::error file=报告.txt,title=hegao\/unreadable::/);
});

test('knows files from the repository', () => {
  const messages = [message()];
  const report = github.render(run([file({ messages }), file({ path: '/else/b.txt', messages })]), {
    ...options,
    root: '/',
  });
  expect(commands(report).map((line) => read(line).file)).toEqual(['office/报告.txt', 'else/b.txt']);
});

test('folds what can be folded, and reserves annotations for the rest', () => {
  const messages = [1, 2, 3, 4, 5].map((line) => placeholder(line, '数字', `X${line}`));
  const report = github.render(run([file({ messages })]), options);
  expect(commands(report)).toEqual([
    '::error file=报告.txt,line=1,title=placeholder/unresolved::5处：数字5（X1、X2…）　占位符应当填实',
  ]);
  expect(commands(github.render(run([file({ messages })]), { ...options, expand: true }))).toHaveLength(5);
});

test('makes as many marks as GitHub shows, and says how many more there are', () => {
  const many = (level: 'error' | 'warn' | 'info') => Array.from({ length: 12 }, () => message({ level }));
  const messages = [...many('info'), ...many('warn'), ...many('error')];
  const lines = commands(github.render(run([file({ messages })]), options)).map(read);
  expect(lines.map(({ name }) => name)).toEqual([
    ...Array(10).fill('error'),
    ...Array(10).fill('warning'),
    ...Array(10).fill('notice'),
  ]);
  expect(lines.at(-1)!.message).toMatch(/^另有 7 处没有在文件中标出/);
});

test('says in the log what was looked at, where nothing was found', () => {
  expect(github.render(run([file()]), options)).toContain('未发现问题');
  expect(github.render(run([]), options)).toBe('没有检查任何文件\n');
});

describe('nothing in it is a command of its own', () => {
  test.each(HOSTILE)('%j in a message', (text) => {
    const report = github.render(run([file({ messages: [message({ message: text })] })]), options);
    expect(commands(report)).toHaveLength(1);
    expect(report).not.toMatch(/##\w*\[/);
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/);
  });

  test.each(NAMES)('%j as the name of a file', (name) => {
    const quiet = github.render(run([file({ path: `/office/${name}` })]), options);
    expect(commands(quiet)).toEqual([]);
    const found = file({ path: `/office/${name}`, messages: [message()] });
    const lines = commands(github.render(run([found]), options));
    expect(lines).toHaveLength(1);
    expect(read(lines[0]!).file).toBe(name);
  });

  test('controls in the name of a file are shown, not sent', () => {
    const found = file({ path: '/office/甲\u001b[31m\u202e.txt', messages: [message()] });
    expect(github.render(run([found]), options)).toContain('file=甲␛[31m\\u{202e}.txt,');
  });
});
