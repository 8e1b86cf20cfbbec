import { describe, expect, test } from 'vitest';
import { openFile, replace } from './files.js';

const ZERO_WIDTH = '\u200b';

/** What is read as another character, as it is written and as it is read. */
async function lookalikes(path: string, source: string) {
  const { read } = await openFile(path, source);
  return (read.lookalikes ?? []).map((found) => [
    found.kind,
    source.slice(...found.source),
    read.text.slice(...found.range),
  ]);
}

/** The source once a stretch of its text is written as it is read. */
async function rewritten(path: string, source: string, part: string): Promise<string> {
  const file = await openFile(path, source);
  return file.edit(replace(file.read.text, part, part)).saved();
}

describe('are read as what a reader takes them for', () => {
  test.each([
    ['a Kangxi radical', '⼯作', '工作', [['ideograph', '⼯', '工']]],
    ['a radical of the supplement', '⺠生', '民生', [['ideograph', '⺠', '民']]],
    ['a compatibility ideograph', '\uf9fd业', '什业', [['ideograph', '\uf9fd', '什']]],
    ['those side by side are one', '⼈⺠', '人民', [['ideograph', '⼈⺠', '人民']]],
    ['a mark in a vertical form', '时间︰今', '时间：今', [['mark', '︰', '：']]],
    ['a small percent sign', '95﹪', '95%', [['mark', '﹪', '%']]],
    ['what is invisible', `截${ZERO_WIDTH}\u2060止`, '截止', [['invisible', `${ZERO_WIDTH}\u2060`, '']]],
    ['a mark of direction at the head', '\u202e甲', '甲', [['invisible', '\u202e', '']]],
    ['what is lost stays', '共2�户', '共2�户', [['lost', '�', '�']]],
    ['what is of private use stays', '\ue5e5项', '\ue5e5项', [['lost', '\ue5e5', '\ue5e5']]],
  ])('%s', async (_, source, text, found) => {
    for (const path of ['报告.txt', '报告.md']) {
      expect((await openFile(path, source)).read.text).toBe(text);
      expect(await lookalikes(path, source)).toEqual(found);
    }
  });

  test('but not in code, and not where a script or a picture asks for what is invisible', async () => {
    expect(await lookalikes('报告.md', '见`⼯`。')).toEqual([]);
    expect(await lookalikes('报告.txt', '👨\u200d👩\u200d👧与عربي\u200f。')).toEqual([]);
    expect(await lookalikes('报告.txt', '一丨、小篆，𬱟与𠮷。')).toEqual([]);
  });

  test('a line on which nothing is seen is a blank line', async () => {
    expect((await openFile('报告.txt', `甲。\n${ZERO_WIDTH}\u200d\n乙。`)).texts).toEqual(['甲。', '乙。']);
  });

  test('a heading is recognized by its number, however that is written', async () => {
    const { read } = await openFile('报告.txt', '⼀、工作');
    expect(read.text).toBe('一、工作');
  });
});

describe('are written as that', () => {
  test.each([
    ['a radical', '报告.txt', '坚持⼈⺠至上', '人民', '坚持人民至上'],
    ['what is invisible', '报告.txt', `截${ZERO_WIDTH}止`, '截止', '截止'],
    ['at the head of a line', '报告.txt', '\u202e甲', '甲', '甲'],
    ['at the end of a line', '报告.txt', '甲\u2060\n乙', '甲', '甲\n乙'],
    ['beside a link, which stays whole', '报告.md', `[⼯作](a)${ZERO_WIDTH}好`, '作好', '[⼯作](a)好'],
    ['across emphasis', '报告.md', '**⼈**⺠', '人民', '**人**民'],
    ['an escaped mark beside it', '报告.md', '\\*⼈\\*', '*人', '\\*人\\*'],
    ['with CRLF', '报告.txt', '⼈\r\n⺠\r\n', '民', '⼈\r\n民\r\n'],
  ])('%s', async (_, path, source, part, expected) => {
    expect(await rewritten(path, source, part)).toBe(expected);
  });

  test('an edit that changes nothing and holds none changes nothing', async () => {
    expect(await rewritten('报告.txt', '⼈甲乙', '甲乙')).toBe('⼈甲乙');
  });
});
