import { expect, test } from 'vitest';
import { loadReporter, reporterNames } from '../../src/reporters/index.js';

test.each(reporterNames)('%s is found by its name', async (name) => {
  expect((await loadReporter(name, new Map())).name).toBe(name);
});

test("a plugin's reporter is found by its name", async () => {
  const office = { name: 'office', render: () => '' };
  expect(await loadReporter('office', new Map([['office', office]]))).toBe(office);
});

test('a misspelt name is answered with the nearest', async () => {
  await expect(loadReporter('jsno', new Map())).rejects.toThrow(
    /没有输出格式“jsno”。是不是“json”？可用：stylish、/,
  );
  await expect(loadReporter('constructor', new Map())).rejects.toThrow(/没有输出格式/);
});
