import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/reporters/markdown.js';
import { HOSTILE, NAMES } from './hostile.js';
import { checked, file, message, options, placeholder, run } from './sample.js';

const related = [
  { path: '/office/2020.txt', place: { line: 8, column: 9, endLine: 8, endColumn: 12 }, message: '上年' },
];

test('has sums, and a table for each file with findings', () => {
  const messages = [message({ related }), message({ level: 'warn', message: '改。', ruleId: 'a/b' })];
  expect(
    markdown.render(run([file({ ...checked, messages }), file({ path: '/office/好.txt' })]), options),
  ).toBe(`## 核稿

- 1 个错误、1 个警告　每万字 2.0 处
- 按规则　增减幅度不符 1、a/b 1
- 其余 1 个文件，未发现问题（只查警告及以上）　体裁 未识别 1 · 1 个未对照上年报告

### 报告.txt

体裁 党建工作报告 · 日期 2021年12月28日 · 对照 2020年报告.txt（23项指标，对上19项）

| 位置 | 级别 | 问题 | 规则 |
| --- | --- | --- | --- |
| 8:112<br>一、（五）第1段 | 错误 | …查处群众身边腐败和作风问题<b>50起，同比增长20%</b>，处理60人…<br>50÷40－1＝25%，文中为20%。核对两年数字，或改为“25%”。<br>→ 2020.txt 8:9　上年 | \`metrics/year-over-year\` 增减幅度不符 |
| 8:112<br>一、（五）第1段 | 警告 | …查处群众身边腐败和作风问题<b>50起，同比增长20%</b>，处理60人…<br>改。 | \`a/b\` |
`);
});

test('speaks English', () => {
  const report = markdown.render(run([file({ messages: [message()] })], { locale: 'en' }), options);
  expect(report).toContain('| Where | Level | What | Rule |');
  expect(report).toContain('- 1 error  2.0 in 10,000 characters');
});

test('sums up what can be', () => {
  const messages = [1, 2, 3, 4].map((line) => placeholder(line, '数字', `X${line}`));
  expect(markdown.render(run([file({ messages })]), options)).toContain(
    '| 1–4 | 错误 | <b>4处：数字4（X1、X2…）</b><br>占位符应当填实 | `placeholder/unresolved` 占位符未填 |',
  );
});

test('fits into a comment, errors first, and says how many are left', () => {
  const warnings = Array.from({ length: 1000 }, () => message({ level: 'warn' }));
  const report = markdown.render(
    run([file({ messages: warnings }), file({ path: '/office/b.txt', messages: [message()] })]),
    options,
  );
  expect(report.length).toBeLessThan(65_536);
  expect(report).toContain('| 错误 |');
  const rows = report.split('\n').filter((line) => line.startsWith('| 8:112')).length;
  expect(report).toContain(`另有 ${1001 - rows} 处，此处放不下。`);
});

test('says what was looked at, where nothing was found', () => {
  expect(markdown.render(run([file(checked)]), options)).toContain('未发现问题');
  expect(markdown.render(run([]), options)).toBe('## 核稿\n\n- 没有检查任何文件\n');
});

describe('nothing in it is markup', () => {
  test.each(HOSTILE)('%j in a message', (text) => {
    const report = markdown.render(run([file({ messages: [message({ message: text })] })]), options);
    const [row, ...others] = report.split('\n').filter((line) => line.startsWith('| 8:112'));
    expect(others).toEqual([]);
    expect(row!.match(/(?<!\\)\|/g)).toHaveLength(5);
    const said = row!.slice(row!.lastIndexOf('<br>') + 4, row!.lastIndexOf(' | `'));
    expect(said.replaceAll('<!-- -->', '')).not.toMatch(/[<>]|(?<!\\)[`*_[\]$~]/);
    expect(said).not.toMatch(/[@#]\w|:\/\/|www\.\w/);
    expect(report).not.toMatch(/##\w*\[|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/);
  });

  test.each(NAMES)('%j as the name of a file', (name) => {
    const report = markdown.render(run([file({ path: `/office/${name}`, messages: [message()] })]), options);
    const [title, ...others] = report.split('\n').filter((line) => line.startsWith('### '));
    expect(others).toEqual([]);
    expect(title).not.toMatch(/<[a-z]|(?<!\\)[`|]/);
    expect(report).not.toMatch(/^\s*::/m);
  });
});
