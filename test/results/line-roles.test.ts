import { expect, test } from 'vitest';
import { lineRolesOf } from '../../src/results/line-roles.js';
import { readDraft } from '../../src/testing/index.js';

test('titles, headings, signature and date are distinguished from paragraphs', async () => {
  const text = `中共白石市委
关于2021年工作的报告

省委：
　　现将情况报告如下：
　　一、主要工作
　　（一）学习
　　坚持学习。
　　（二）作风。坚持改进作风。

中共白石市委
2021年12月28日
`;
  const roles = lineRolesOf(await readDraft(text, { path: '报告.txt' }));
  expect(roles.map(({ line, role, level }) => `${line} ${role}${level ?? ''}`)).toEqual([
    '1 title',
    '2 title',
    '6 heading1',
    '7 heading2',
    '11 signature',
    '12 signature',
  ]);
});

test('lines are counted in the file, front matter and all', async () => {
  const text = '---\nissuer: X市委\n---\n\n# 关于2021年工作的报告\n\n## 一、主要工作\n\n坚持学习。\n';
  const roles = lineRolesOf(await readDraft(text, { path: '报告.md' }));
  expect(roles.map(({ line, role }) => `${line} ${role}`)).toEqual(['5 title', '7 heading']);
});
