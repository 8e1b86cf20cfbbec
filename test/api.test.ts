import { expect, test } from 'vitest';
import { MemorySources, Project, type RunResult, render, requirementsOf } from '../src/index.js';

/** Checks a draft in memory, with what a format needs. */
async function check(format: string): Promise<RunResult> {
  const sources = new MemorySources({ '/office/稿.txt': '召开会议12次，，解决问题。\n' });
  const project = await Project.open({ cwd: '/office', sources, configFile: false, locale: 'zh' });
  await project.include(await requirementsOf(format));
  const files = [];
  for await (const file of project.check(['稿.txt'])) files.push(file);
  return project.run(files);
}

test('a run is rendered in any format, as the command line does', async () => {
  const run = await check('markdown');
  const report = await render(run, 'markdown', { cwd: '/office' });
  expect(report).toContain('稿.txt');
  expect(report).toContain('punctuation/doubled');
  const [{ messages }] = JSON.parse(await render(run, 'json', { cwd: '/office' }));
  expect(messages[0]).toMatchObject({ ruleId: 'punctuation/doubled', line: 1, column: 8 });
});

test('formats that leave the machine hold no text of drafts, unless told', async () => {
  const run = await check('sarif');
  const said = async (redact?: boolean) => {
    const report = await render(run, 'sarif', { cwd: '/office', ...(redact !== undefined && { redact }) });
    return JSON.parse(report).runs[0].results[0].message.text as string;
  };
  expect(await said()).toContain('…');
  expect(await said()).not.toContain('，，');
  expect(await said(false)).toContain('，，');
});

test('a reporter of one’s own will do', async () => {
  const run = await check('json');
  const names = { name: 'rules', render: ({ rules }: RunResult) => Object.keys(rules).join() };
  expect(await render(run, names)).toBe('punctuation/doubled');
});

test('a format that does not exist is told with the nearest', async () => {
  await expect(render(await check('json'), 'jsn')).rejects.toThrow('json');
});
