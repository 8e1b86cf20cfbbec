import { describe, expect, test } from 'vitest';
import { shiftYears, siblingPaths, withExtensions } from '../../../src/project/locate-prior.js';

test.each([
  ['2021年工作总结.txt', '2020年工作总结.txt'],
  ['关于2021年总结和2022年安排的报告', '关于2020年总结和2021年安排的报告'],
  ['二〇二一年工作报告', '二〇二〇年工作报告'],
  ['二零二零年工作报告', '二零一九年工作报告'],
  ['20211228会议', '20211228会议'],
  ['第一期', '第一期'],
])('a year before %s is %s', (text, shifted) => {
  expect(shiftYears(text, -1)).toBe(shifted);
});

describe('the report of the year before is looked for', () => {
  test('under its own name with the year one less', () => {
    expect(siblingPaths('/稿/2021年工作总结.txt')).toEqual(['/稿/2020年工作总结.txt']);
  });

  test('in the folder of the year before, the nearest first', () => {
    expect(siblingPaths('/2021年材料/党建/总结.txt')).toEqual(['/2020年材料/党建/总结.txt']);
    expect(siblingPaths('/2021/党建/2021年总结.txt')).toEqual([
      '/2021/党建/2020年总结.txt',
      '/2020/党建/2020年总结.txt',
      '/2020/党建/2021年总结.txt',
    ]);
    expect(siblingPaths('/2021/2021年党建/总结.txt')).toEqual([
      '/2021/2020年党建/总结.txt',
      '/2020/2020年党建/总结.txt',
    ]);
  });

  test('nowhere, where no name has a year', () => {
    expect(siblingPaths('/稿/总结.txt')).toEqual([]);
  });
});

test('other extensions are tried after its own', () => {
  expect(withExtensions('/稿/总结.TXT', ['.txt', '.md', '.docx'])).toEqual([
    '/稿/总结.TXT',
    '/稿/总结.md',
    '/稿/总结.docx',
  ]);
});
