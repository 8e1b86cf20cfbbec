import { describe, expect, test } from 'vitest';
import { openFile, replace } from '../files.js';

const open = (source: string) => openFile('报告.md', source);

/** The source after one replacement in the text. */
async function edited(source: string, part: string, replacement: string): Promise<string> {
  const file = await open(source);
  return file.edit(replace(file.read.text, part, replacement)).saved();
}

describe('places', () => {
  test.each([
    ['emphasis inside a word', '坚**持**党的领导', '持'],
    ['astral characters', '**😀𠮷林**省', '𠮷林'],
    ['CRLF', '# 标题\r\n\r\n甲\r\n乙丙\r\n', '乙丙'],
    ['a cell with a bar', '| 甲 | 乙\\|丙丁 |\n|---|---|\n| 戊 | 己 |', '丙丁'],
    ['nested quotations', '> 甲\n> > 乙\n> > 丙丁', '丙丁'],
    ['a lazy line of a list', '- 甲\n乙丙', '乙丙'],
    ['a continued item', '10. 甲\n    乙丙', '乙丙'],
    ['a link', '见[《条例》第三条](http://example.cn "条例")。', '第三条'],
    ['HTML', '<p align="center">\n<b>青禾</b>区委\n</p>', '青禾'],
  ])('%s', async (_, source, part) => {
    const { read } = await open(source);
    const start = read.text.indexOf(part);
    expect(source.slice(...read.toSource([start, start + part.length]))).toBe(part);
  });

  test('a file with a BOM and front matter', async () => {
    const source = '---\ndate: 2021-12-28\n---\n\n# 😀标题\n';
    const { read } = await open(`\ufeff${source}`);
    expect(source.slice(...read.toSource([0, read.text.length]))).toBe('😀标题');
    expect(read.lineStarts[4]).toBe(source.indexOf('#'));
  });

  test('an entity and an escape are one character each', async () => {
    const source = 'A&amp;B\\*C&#x3000;D';
    const { read } = await open(source);
    expect(read.text).toBe('A&B*C　D');
    expect([1, 3, 5].map((at) => source.slice(...read.toSource([at, at + 1])))).toEqual([
      '&amp;',
      '\\*',
      '&#x3000;',
    ]);
    expect(source.slice(...read.toSource([0, 7]))).toBe(source);
  });
});

describe('an edit', () => {
  test.each([
    ['inside emphasis leaves it', '**截止2021年**，', '截止', '截至', '**截至2021年**，'],
    ['beside emphasis leaves it', '坚**持**党', '坚持', '坚决', '坚**决**党'],
    ['of all that emphasis wraps takes its text', '**截止**目前', '截止', '截至', '**截至**目前'],
    ['that deletes all that emphasis wraps deletes the marks', '甲**乙**丙', '乙', '', '甲丙'],
    ['across emphasis keeps its marks', '甲**乙丙**丁', '甲乙', '戊', '戊**丙**丁'],
    ['of an entity replaces it whole', 'A&amp;B', '&', '和', 'A和B'],
    ['of an escaped mark replaces the backslash', '甲\\*乙', '*', '×', '甲×乙'],
    ['of the text of a link leaves its address', '[旧称](u_v)', '旧称', '新称', '[新称](u_v)'],
    ['in a cell stays in it', '|甲|乙|\n|-|-|\n|截止|丁|', '截止', '截至', '|甲|乙|\n|-|-|\n|截至|丁|'],
    ['of two lines takes the break', '甲\n乙丙', '甲乙', '丁', '丁丙'],
    ['in a quotation leaves its marks', '> 甲\n> 乙丙', '甲乙', '丁', '> 丁\n> 丙'],
    ['with marks escapes them', '甲乙', '乙', '*乙*', '甲\\*乙\\*'],
    ['that would begin a heading escapes it', '甲乙', '甲', '# ', '\\# 乙'],
    ['of code is made in it', '用`旧`', '旧', '新', '用`新`'],
    ['that begins a paragraph sets it off', '甲。乙。\r\n', '。乙', '。\n乙', '甲。\r\n\r\n乙。\r\n'],
  ])('%s', async (_, source, part, replacement, expected) => {
    expect(await edited(source, part, replacement)).toBe(expected);
  });

  test('that cannot be made is left out', async () => {
    expect(await edited('|甲|乙|\n|-|-|\n|丙|丁|', '丙', '丙\n戊')).toBe('|甲|乙|\n|-|-|\n|丙|丁|');
  });

  test('among many that can is left out alone', async () => {
    const file = await open('截止甲。\n\n|乙|\n|-|\n|截止|\n\n截止丙。');
    const { text } = file.read;
    const edits = [...text.matchAll(/截止/g)].map(({ index }, at) => ({
      range: [index, index + 2] as const,
      text: at === 1 ? '截\n至' : '截至',
    }));
    expect(await file.edit(...edits).saved()).toBe('截至甲。\n\n|乙|\n|-|\n|截止|\n\n截至丙。');
  });
});
