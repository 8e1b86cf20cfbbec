import { expect, test } from 'vitest';
import { one, read, select, textOf } from '../reporters/html/read.js';
import { office } from './office.js';

test('a page shows the draft with what was found in it', async () => {
  const { hegao, read: contentOf } = await office({
    '报告.txt': '关于工作的报告\n　　这里有错，还有双双。\n',
  });
  const { code, stdout } = await hegao('报告.txt', '-f', 'html=报告.html');
  expect([code, stdout]).toEqual([1, '']);
  const page = read(await contentOf('报告.html'));
  expect(select(page, 'mark').map(textOf)).toEqual(['错', '双双']);
  expect(textOf(one(page, 'div.title'))).toContain('关于工作的报告');
  expect(textOf(one(page, 'section.rules'))).toContain('不写“错”');
  const [, doubled] = select(page, 'li.note');
  expect(textOf(one(doubled!, 'del'))).toBe('双双');
  expect(textOf(one(doubled!, 'ins'))).toBe('双');
});

test('a page of a classified draft holds none of its text', async () => {
  const { hegao } = await office({ '密.txt': '机密★1年\n关于工作的报告\n　　这里有错，查处50起。\n' });
  const { stdout } = await hegao('密.txt', '-f', 'html');
  expect(stdout).toContain('稿件标有密级');
  expect(stdout).not.toContain('查处');
});
