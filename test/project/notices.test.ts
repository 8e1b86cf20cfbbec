import { describe, expect, test } from 'vitest';
import { Project, type ProjectOptions } from '../../src/project/project.js';

async function check(options: Partial<ProjectOptions>, text = '一段文字。') {
  const project = await Project.open({ cwd: '/office', configFile: false, level: 'info', ...options });
  return project.checkText('/office/稿.txt', new TextEncoder().encode(text));
}

describe('hegao/stale-knowledge', () => {
  const notices = async (options: Partial<ProjectOptions>) =>
    (await check(options)).messages.filter(({ ruleId }) => ruleId === 'hegao/stale-knowledge');

  test('is said of a draft dated after what is known of plenums', async () => {
    const messages = await notices({ date: '2099-12-28' });
    expect(messages).toMatchObject([
      {
        ruleId: 'hegao/stale-knowledge',
        level: 'info',
        location: '全文',
        excerpt: { before: '', text: '', after: '' },
        place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
      },
    ]);
    expect(messages[0]!.message).toMatch(/^稿件日期是2099年12月28日，会议表只核对到\d{4}年\d+月\d+日，/);
  });

  test('is not said of others, nor above its level', async () => {
    expect(await notices({ date: '2021-12-28' })).toEqual([]);
    expect(await notices({})).toEqual([]);
    expect(await notices({ date: '2099-12-28', level: 'warn' })).toEqual([]);
  });
});

test('a result has the day, or the span of days, dated rules assumed', async () => {
  const dated = await check({}, '一、情况\n好。\n某区委\n2021年12月28日\n');
  expect(dated.date).toBe('2021-12-28');
  const titled = await check({}, '2021年工作报告\n一、情况\n学习党的十九届六中全会精神。\n');
  expect(titled.date).toBe('2021-11-11/2022-03-31');
  expect((await check({})).date).toBeUndefined();
});

test('a draft dated after the tables were last updated gets a notice', async () => {
  const { messages } = await check({}, '一、情况\n好。\n某区委\n2099年12月28日\n');
  expect(messages.map(({ ruleId }) => ruleId)).toContain('hegao/stale-knowledge');
});

test.each(['2021-13-40', '2021-02-29', '21-1-1', '2021年12月28日'])('%s is no day', async (date) => {
  await expect(check({ date })).rejects.toThrow(`--date 的值“${date}”不是日期。`);
});
