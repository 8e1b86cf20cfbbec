import { describe, expect, test } from 'vitest';
import { memoryProject } from './memory-project.js';
import { run } from './run.js';

/** A draft of so many characters, with errors and warnings among them. */
function draft(characters: number, errors = 0, warnings = 0): string {
  return '错'.repeat(errors) + '警'.repeat(warnings) + '好'.repeat(characters - errors - warnings);
}

function check(drafts: Readonly<Record<string, string>>, ...argv: string[]) {
  const paths = Object.fromEntries(Object.entries(drafts).map(([name, text]) => [`/office/${name}`, text]));
  return run([...Object.keys(drafts), ...argv], memoryProject(paths));
}

describe('--max-error-rate', () => {
  test.each([
    ['at the limit', draft(20_000, 1, 1), '1/10000', 0],
    ['above it', draft(19_999, 1, 1), '1/10000', 1],
    ['with warnings alone', draft(1000, 0, 1), '1/10000', 1],
    ['in tenths', draft(20_000, 1), '0.5/10000', 0],
    ['as a decimal', draft(20_000, 1), '0.00005', 0],
    ['of nothing', draft(1000, 1), '0/10000', 1],
    ['of a draft without faults', draft(10), '0/10000', 0],
    ['of an empty draft', '', '0/10000', 0],
  ])('%s', async (_, text, rate, code) => {
    expect((await check({ '稿.txt': text }, '--max-error-rate', rate)).code).toBe(code);
  });

  test('counts all drafts together', async () => {
    const drafts = { '一.txt': draft(5000, 2), '二.txt': draft(15_000) };
    expect((await check(drafts, '--max-error-rate', '1/10000')).code).toBe(0);
    expect((await check(drafts, '--max-error-rate', '1/10001')).code).toBe(1);
  });

  test.each([
    [
      draft(12_500, 1, 2),
      '差错率 2.4/10000（12,500 字，错误和警告 3 处），超过 --max-error-rate 1/10000。\n',
    ],
    [
      draft(20_000, 1),
      '差错率 0.5/10000（20,000 字，错误和警告 1 处），没有超过 --max-error-rate 1/10000。\n',
    ],
    // Not 1/10000, which would not be more than 1/10000.
    [draft(9999, 1), '差错率 1.0001/10000（9,999 字，错误和警告 1 处），超过 --max-error-rate 1/10000。\n'],
  ])('says what the rate is', async (text, said) => {
    expect((await check({ '稿.txt': text }, '--max-error-rate', '1/10000')).stderr).toBe(said);
  });

  test('changes nothing about drafts that could not be checked, nor about other limits', async () => {
    expect((await check({ '稿.txt': '坏' }, '--max-error-rate', '1/10000')).code).toBe(2);
    const warned = { '稿.txt': draft(20_000, 0, 2) };
    expect((await check(warned, '--max-error-rate', '1/10000', '--max-warnings', '1')).code).toBe(1);
    const faulty = { '稿.txt': draft(10, 1) };
    expect((await check(faulty, '--max-error-rate', '1/10000', '--exit-zero')).code).toBe(0);
  });

  test.each(['2', '1/1', '1/0', '-1/10000', '万分之一', '1/1万', '1/10,000', '0.1.2'])(
    '%s is refused before any work',
    async (rate) => {
      const { open, asked } = memoryProject({});
      const { code, stderr } = await run(['稿.txt', `--max-error-rate=${rate}`], { open });
      expect([code, asked]).toEqual([2, []]);
      expect(stderr).toContain(`“${rate}”应为“差错数/字数”，如 1/10000`);
    },
  );
});
