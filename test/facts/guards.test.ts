import { expect, test } from 'vitest';
import { guards } from '../../src/facts/guards.js';
import { scopeOf } from './scope.js';

async function guarded(text: string, path?: string) {
  const scope = await scopeOf(text, path === undefined ? {} : { path });
  const { muted, kept } = scope.fact(guards);
  const texts = (ranges: typeof muted) => ranges.map(([start, end]) => scope.draft.text.slice(start, end));
  return { muted: texts(muted), kept: texts(kept) };
}

test('nothing is told of placeholders and code', async () => {
  expect((await guarded('全年走访X户。')).muted).toEqual(['X']);
  expect((await guarded('运行`hegao`。\n', 'draft.md')).muted).toEqual(['hegao']);
});

test('nothing is changed in titles, in what someone said, and in the numbers of headings and items', async () => {
  const { kept } = await guarded(
    '一、工作情况\n印发《关于落实“三会一课”的通知》。会议强调：“要抓好落实。”一是抓紧。二是抓实。\n二、存在问题\n坚定“四个自信”。',
  );
  expect(kept).toEqual(
    expect.arrayContaining([
      '一、',
      '二、',
      '一是',
      '二是',
      '《关于落实“三会一课”的通知》',
      '“要抓好落实。”',
    ]),
  );
  expect(kept).not.toContain('“四个自信”');
});

test('a block quotation is kept as it is', async () => {
  const { kept } = await guarded('他说：\n\n> 要抓好落实。\n', 'draft.md');
  expect(kept.join()).toContain('要抓好落实。');
});
