import { describe, expect, test } from 'vitest';
import { Project } from '../../src/project/project.js';
import { MemorySources } from '../../src/project/sources.js';

const files = {
  '/office/2020年工作报告.txt': '2020年工作报告\n　　2020年，查处问题40起。\n',
  '/office/2021年工作报告.txt': '2021年工作报告\r\n　　2021年，查处问题50起，同比增长20%。\r\n',
  '/office/密.txt': '机密★1年\n2021年工作报告\n　　2021年，查处问题50起。\n',
};

async function open(redact?: boolean) {
  const sources = new MemorySources(files);
  return Project.open({ cwd: '/office', configFile: false, sources, ...(redact && { redact }) });
}

test('results hold neither text nor figures unless a reporter needs them', async () => {
  const result = await (await open()).checkFile('/office/2021年工作报告.txt');
  expect(result).not.toHaveProperty('text');
  expect(result).not.toHaveProperty('figures');
});

test('results hold the decoded file, in which places count', async () => {
  const project = await open();
  await project.include(['text']);
  const { text, messages } = await project.checkFile('/office/2021年工作报告.txt');
  expect(text).toBe(files['/office/2021年工作报告.txt']);
  const { place, excerpt } = messages.find(({ ruleId }) => ruleId === 'metrics/year-over-year')!;
  const line = text!.split('\r\n')[place.line - 1]!;
  expect(line.slice(place.column - 1, place.endColumn - 1)).toBe(excerpt.text);
});

test("results hold the draft's figures beside last year's", async () => {
  const project = await open();
  await project.include(['figures']);
  const { figures } = await project.checkFile('/office/2021年工作报告.txt');
  expect(figures!.reports.map(({ path }) => path)).toEqual([
    '/office/2020年工作报告.txt',
    '/office/2021年工作报告.txt',
  ]);
  const [row] = figures!.rows;
  expect(row!.cells.map((cell) => cell?.text)).toEqual(['40起', '50起']);
  expect(row!.cells[1]!.changes).toEqual([
    { text: '同比增长20%', verdict: 'differs', formula: '50÷40−1＝25%' },
  ]);
});

describe.each([
  ['a classified draft', '/office/密.txt', undefined],
  ['a redacted run', '/office/2021年工作报告.txt', true],
])('of %s', (_, path, redact) => {
  test('results hold neither', async () => {
    const project = await open(redact);
    await project.include(['text', 'figures']);
    const result = await project.checkFile(path);
    expect(result.redacted).toBeDefined();
    expect(result).not.toHaveProperty('text');
    expect(result).not.toHaveProperty('figures');
  });
});
