import { beforeEach, describe, expect, test } from 'vitest';
import { type Office, office } from './office.js';

const REPORTS = {
  '2019年总结.txt': '2019年工作总结\n\n一、正风肃纪\n查处违规问题30起。\n',
  '2020年总结.txt': '2020年工作总结\n\n一、正风肃纪\n查处违规问题40起，处理50余人。投入资金1.2亿元。\n',
  '2021年总结.txt':
    '2021年工作总结\n\n一、正风肃纪\n查处违规问题50起，同比增长20%。投入资金12600万元。整改率98.5%。\n',
};

let here: Office;
beforeEach(async () => {
  here = await office({ '.hegaorc.yaml': 'locale: zh\n', ...REPORTS });
});

test('a draft alone is set beside the report of the year before', async () => {
  expect(await here.hegao('metrics', '2021年总结.txt')).toEqual({
    code: 0,
    stderr: '',
    bytes: expect.anything(),
    stdout: `2020  2020年总结.txt
2021  2021年总结.txt

                     2020       2021  算得  文中         核对
正风肃纪
  查处违规问题       40起       50起  +25%  同比增长20%  不符：50÷40−1＝25%
  投入资金        1.2亿元  12600万元  +5%
  整改率               –      98.5%
只见于往年的报告
  违规问题·处理   50余人         –

3项指标，与上年对上2项
`,
  });
});

test('several drafts stand in the order of their years, whatever the order they are named in', async () => {
  const { stdout } = await here.hegao('metrics', '2021年总结.txt', '2019年总结.txt', '2020年总结.txt');
  expect(stdout).toMatch(/查处违规问题 +30起 +40起 +50起 +\+25%/);
  const english = await here.hegao('metrics', '*年总结.txt', '--locale', 'en');
  expect(english.stdout).toContain('3 figures  2 met one of the year before\n');
});

test('an earlier report may be named, and one that does not fit is reported', async () => {
  const named = await here.hegao('metrics', '2021年总结.txt', '--prior', '2020年总结.txt');
  expect(named.stdout).toContain('与上年对上2项');
  const wrong = await here.hegao('metrics', '2021年总结.txt', '--prior', '2019年总结.txt');
  expect(wrong.stdout).toContain('3项指标\n');
  expect(wrong.stderr).toMatch(/^没有与上年核对数字：2019年总结\.txt 写的是2019年的情况/);
  expect(wrong.code).toBe(0);
});

describe('other forms', () => {
  test('a spreadsheet gets numbers in one unit a row, and the words', async () => {
    await here.hegao('metrics', '2021年总结.txt', '-f', 'csv', '-o', '指标.csv');
    expect(await here.read('指标.csv')).toBe(
      [
        '\ufeff部分,指标,单位,2020,2021,算得增减,文中增减,核对,2020原文,2021原文',
        '正风肃纪,查处违规问题,起,40,50,25,同比增长20%,不符：50÷40−1＝25%,40起,50起',
        '正风肃纪,投入资金,元,120000000,126000000,5,,,1.2亿元,12600万元',
        '正风肃纪,整改率,%,,98.5,,,,,98.5%',
        '正风肃纪,违规问题·处理,人,50,,,,,50余人,',
        '',
      ].join('\r\n'),
    );
  });

  test('a spreadsheet gets no formula from a draft', async () => {
    await here.write('稿.txt', '=HYPERLINK(1)问题5起。');
    const { stdout } = await here.hegao('metrics', '稿.txt', '-f', 'csv');
    expect(stdout).not.toMatch(/(?:^|,)"?[=+@-]\D/m);
  });

  test('a program gets places and exactness too', async () => {
    const { stdout } = await here.hegao('metrics', '2020年总结.txt', '-f', 'json');
    const { reports, rows } = JSON.parse(stdout);
    expect(reports).toMatchObject([{ period: 2019 }, { path: here.path('2020年总结.txt'), period: 2020 }]);
    expect(rows[1]).toEqual({
      name: '违规问题·处理',
      heading: '正风肃纪',
      kind: 'flow',
      unit: '人',
      cells: [null, { text: '50余人', value: 50, approximate: true, changes: [], line: 4, column: 13 }],
    });
  });
});

describe('what cannot be listed', () => {
  test('is reported, and the rest is listed', async () => {
    await here.write('坏.txt', '一\0二');
    const { code, stdout, stderr } = await here.hegao('metrics', '坏.txt', '没有.txt', '2021年总结.txt');
    expect(code).toBe(2);
    expect(stderr).toMatch(/“没有\.txt”没有匹配到文件。.*\n坏\.txt：不是可读的文本/);
    expect(stdout).toContain('查处违规问题');
  });

  test('is what a classified draft says', async () => {
    await here.write('密.txt', '秘密\n青禾区委文件\n青委发〔2021〕1号\n\n2021年工作总结\n\n查处问题5起。\n');
    const { code, stdout, stderr } = await here.hegao('metrics', '密.txt');
    expect([code, stdout, stderr]).toEqual([2, '', '密.txt 标有密级，其中的数字没有列出。\n']);
  });

  test('a table is never written over a draft', async () => {
    const { code, stderr } = await here.hegao('metrics', '2021年总结.txt', '-o', '2021年总结.txt');
    expect(code).toBe(2);
    expect(stderr).toContain('报告没有写入，以免覆盖');
    expect(await here.read('2021年总结.txt')).toBe(REPORTS['2021年总结.txt']);
  });
});

test('a check says how many figures of the earlier report met one of the draft', async () => {
  const { stdout } = await here.hegao('2021年总结.txt');
  expect(stdout).toContain('对照 2020年总结.txt（3项指标，对上2项）');
  expect(stdout).toContain('metrics/year-over-year');
});
