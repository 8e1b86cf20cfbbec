import { expect, test } from 'vitest';
import { type Office, office } from '../cli/office.js';

const DRAFT = '2021年工作情况报告\n\n　　共发放资料XX份。\n';
const FILES = {
  '.git/HEAD': '',
  '.hegaorc.yaml': 'extends: [recommended]\n',
  '稿.txt': DRAFT,
  '乙.txt': DRAFT,
};

async function shown({ hegaoWith }: Office, today = '2022-01-15'): Promise<string> {
  return (await hegaoWith({ today }, '稿.txt', '--cache', '-f', 'compact')).stdout;
}

test('a cached result is discarded when its suppressions change', async () => {
  const here = await office(FILES);
  expect(await shown(here)).toContain('placeholder/unresolved');
  await here.hegao('稿.txt', '--cache', '--suppress-all', '--expires', '2022-06-30');
  expect(await shown(here)).toBe('');
  expect(await shown(here)).toBe('');
  expect(await shown(here, '2022-07-01')).toContain('hegao/expired-suppression');
  expect(await shown(here)).toBe('');
  await here.write('hegao-suppressions.json', '{ "version": 1, "suppressions": {} }');
  expect(await shown(here)).toContain('placeholder/unresolved');
});

test('a cached result survives the day, and suppressions in other drafts', async () => {
  const here = await office(FILES);
  await shown(here);
  const cached = async (today: string) => {
    const { stderr } = await here.hegaoWith({ today, tick: 1 }, '稿.txt', '--cache', '--stats');
    return !stderr.includes('check');
  };
  expect(await cached('2022-01-16')).toBe(true);
  await here.hegao('乙.txt', '--suppress-all');
  expect(await cached('2022-01-17')).toBe(true);
});
