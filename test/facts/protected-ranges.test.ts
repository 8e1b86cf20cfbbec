import { expect, test } from 'vitest';
import { protectedRanges } from '../../src/facts/protected-ranges.js';
import { scopeOf } from './scope.js';

async function protectedIn(text: string, path?: string) {
  const scope = await scopeOf(text, path === undefined ? {} : { path });
  const { noReport, noFix } = scope.fact(protectedRanges);
  const texts = (ranges: typeof noReport) => ranges.map(([start, end]) => scope.draft.text.slice(start, end));
  return { noReport: texts(noReport), noFix: texts(noFix) };
}

test('nothing is reported in placeholders and code', async () => {
  expect((await protectedIn('全年走访X户。')).noReport).toEqual(['X']);
  expect((await protectedIn('运行`hegao`。\n', 'draft.md')).noReport).toEqual(['hegao']);
});

test('nothing is changed in titles, in what someone said, and in the numbers of headings and items', async () => {
  const { noFix } = await protectedIn(
    '一、工作情况\n印发《关于落实“三会一课”的通知》。会议强调：“要抓好落实。”一是抓紧。二是抓实。\n二、存在问题\n坚定“四个自信”。',
  );
  expect(noFix).toEqual(
    expect.arrayContaining([
      '一、',
      '二、',
      '一是',
      '二是',
      '《关于落实“三会一课”的通知》',
      '“要抓好落实。”',
    ]),
  );
  expect(noFix).not.toContain('“四个自信”');
});

test('a block quotation is noFix as it is', async () => {
  const { noFix } = await protectedIn('他说：\n\n> 要抓好落实。\n', 'draft.md');
  expect(noFix.join()).toContain('要抓好落实。');
});
