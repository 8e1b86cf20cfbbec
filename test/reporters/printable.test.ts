import { describe, expect, test } from 'vitest';
import { print } from '../../src/reporters/lines.js';
import { printable, printableJson } from '../../src/reporters/printable.js';

describe('a line of a report', () => {
  test.each([
    ['::error::boo', '\\u{3a}:error::boo\n'],
    ['   ::add-mask::boo', '   \\u{3a}:add-mask::boo\n'],
    ['名::error::', '名::error::\n'],
  ])('%j is no command to a GitHub job', (text, line) => {
    expect(print([[text]], false)).toBe(line);
    expect(print([[text.slice(0, 4), text.slice(4)]], false)).toBe(line);
  });

  test.each([
    ['甲##[error]乙', '甲##\\u{5b}error]乙'],
    ['##vso[task.complete]', '##vso\\u{5b}task.complete]'],
    ['##teamcity[message]', '##teamcity\\u{5b}message]'],
    ['# 一 ## 二 [三]', '# 一 ## 二 [三]'],
  ])('%j is no command to any CI job', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

test('JSON holds no command either, and says the same', () => {
  const value = ['##[error]boo', '##vso[task]'];
  expect(printableJson(value)).not.toMatch(/##\w*\[/);
  expect(JSON.parse(printableJson(value))).toEqual(value);
});
