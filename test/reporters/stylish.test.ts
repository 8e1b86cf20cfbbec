import { describe, expect, test } from 'vitest';
import { stylish } from '../../src/reporters/stylish.js';
import { checked, file, message, options, placeholder, run } from './sample.js';

const safe = { title: '改', safety: 'safe', edit: { range: [0, 1], text: '' } } as const;

describe('a file with findings', () => {
  test('is headed by what it was checked by, and each finding says where, what and what to write', () => {
    const stale = message({
      ruleId: 'plenary/list-stale',
      level: 'warn',
      message: '十九届六中全会已闭幕。',
      location: '导语第1句',
      place: { line: 4, column: 31, endLine: 4, endColumn: 43 },
      excerpt: { before: '…十九届', text: '二中、三中、四中、五中全会', after: '精神…' },
      fixes: [safe],
    });
    const report = stylish.render(run([file({ ...checked, messages: [message(), stale] })]), options);
    expect(
      report,
    ).toBe(`报告.txt　　体裁 党建工作报告 · 日期 2021年12月28日 · 对照 2020年报告.txt（23项指标，对上19项）

   8:112  错误  …查处群众身边腐败和作风问题⟦50起，同比增长20%⟧，处理60人…
          一、（五）第1段　50÷40－1＝25%，文中为20%。核对两年数字，或改为“25%”。　增减幅度不符 metrics/year-over-year
   4:31   警告  …十九届⟦二中、三中、四中、五中全会⟧精神…
          导语第1句　十九届六中全会已闭幕。　plenary/list-stale　可自动改正

1 个错误、1 个警告　每万字 4.0 处
按规则　增减幅度不符 1、plenary/list-stale 1
下一步  hegao --fix                           自动改正 1 处
        hegao explain metrics/year-over-year  查看规则说明
`);
  });

  test('is reported in English', () => {
    const messages = [
      message({ message: 'The growth is 25%, not 20%.', location: 'lead-in', fixes: [safe] }),
    ];
    const report = stylish.render(run([file({ messages })], { locale: 'en' }), options);
    expect(report).toContain(
      '报告.txt    genre unknown · date unknown · not compared with an earlier report',
    );
    expect(report).toContain('error    …查处');
    expect(report).toContain(
      'lead-in  The growth is 25%, not 20%.  增减幅度不符 metrics/year-over-year  fixable',
    );
    expect(report).toContain('1 error  2.0 in 10,000 characters');
    expect(report).toContain('next  hegao --fix                           fixes 1 finding\n');
    expect(report).toContain('      hegao explain metrics/year-over-year  explains the rule\n');
  });

  test('shows a finding that has no text on one line', () => {
    const excerpt = { before: '', text: '', after: '' };
    const messages = [
      message({
        ruleId: 'hegao/unreadable',
        messageId: 'unreadable',
        message: '文件读不出来。',
        excerpt,
        location: '',
      }),
    ];
    const report = stylish.render(run([file({ characters: 0, messages })]), options);
    expect(report).toContain('报告.txt\n\n     错误  文件读不出来。　hegao/unreadable\n\n1 个错误\n');
    expect(report).not.toContain('每万字');
    expect(report).not.toContain('hegao explain');
  });

  test('shows the place in the earlier report', () => {
    const related = [
      {
        path: '/office/2020.txt',
        place: { line: 8, column: 9, endLine: 8, endColumn: 12 },
        message: '上年为“40起”',
      },
      { path: '/office/台账.xlsx', place: { sheet: '信访', cell: 'B3' }, message: '台账为“40”' },
    ];
    const report = stylish.render(run([file({ messages: [message({ related })] })]), options);
    expect(report).toContain('          → 2020.txt 8:9　上年为“40起”\n');
    expect(report).toContain('          → 台账.xlsx 信访!B3　台账为“40”\n');
  });

  test('names another place in the same file by line and column alone', () => {
    const place = { line: 2, column: 1, endLine: 2, endColumn: 3 };
    const related = [{ path: '/office/报告.txt', place, message: '前一个' }];
    const report = stylish.render(run([file({ messages: [message({ related })] })]), options);
    expect(report).toContain('          → 2:1　前一个\n');
  });

  test('shows a span of days in words', () => {
    const files = [file({ date: '2021-11-11/2022-03-31', messages: [message()] })];
    expect(stylish.render(run(files), options)).toContain('日期 2021年11月11日至2022年3月31日');
    expect(stylish.render(run(files, { locale: 'en' }), options)).toContain(
      'date 11 November 2021 to 31 March 2022',
    );
  });

  test('ends with commands as one would type them', () => {
    const messages = [message({ fixes: [safe] })];
    const report = stylish.render(run([file({ messages })]), { ...options, command: 'hegao 报告.txt' });
    expect(report).toContain('下一步  hegao 报告.txt --fix                  自动改正 1 处\n');
  });

  test('keeps places in a column of their own on a narrow terminal', () => {
    const report = stylish.render(run([file({ ...checked, messages: [message()] })]), {
      ...options,
      width: 50,
    });
    expect(report).toContain(`   8:112  错误  …问题⟦50起，同比增长20%⟧，处…
          一、（五）第1段　50÷40－1＝25%，文中为
          20%。核对两年数字，或改为“25%”。　增减
          幅度不符 metrics/year-over-year
`);
    expect(report).toContain(
      '报告.txt　　体裁 党建工作报告 · 日期 2021年12月28\n  日 · 对照 2020年报告.txt（',
    );
  });

  test('shortens a long span in its middle', () => {
    const excerpt = { before: '前', text: `始${'中'.repeat(100)}终`, after: '后' };
    const report = stylish.render(run([file({ messages: [message({ excerpt })] })]), options);
    expect(report).toMatch(/前⟦始中{18}…中{18}终⟧后/);
  });

  test('gives up surroundings first where the terminal is narrow', () => {
    const report = stylish.render(run([file({ messages: [message()] })]), { ...options, width: 60 });
    expect(report).toContain('⟦50起，同比增长20%⟧，处理60人…\n');
    expect(report).not.toContain('查处群众身边');
  });
});

describe('many findings of one rule', () => {
  const messages = [
    placeholder(5, '数字', 'X项'),
    placeholder(6, '数字', 'X人次'),
    placeholder(6, '数字', 'X项'),
    message(),
    placeholder(9, '地名', 'X区'),
    placeholder(9, '数字', 'X个'),
  ];

  test('are summed up at the place of the first, with kinds, looks and lines', () => {
    const report = stylish.render(run([file({ messages })]), options);
    expect(report).toContain(`   5–9    错误  5处：数字4（X项、X人次…）、地名1（X区）
          占位符应当填实　逐条列出用 --expand　占位符未填 placeholder/unresolved
   8:112  错误`);
    expect(report).toContain('6 个错误');
    expect(report).toContain('下一步  hegao --expand                        逐条列出合并显示的\n');
  });

  test('are listed one by one with --expand, and when they are few', () => {
    const expanded = stylish.render(run([file({ messages })]), { ...options, expand: true });
    expect(expanded.match(/⟦X⟧/g)).toHaveLength(5);
    expect(expanded).not.toContain('--expand');
    const few = stylish.render(run([file({ messages: messages.slice(0, 3) })]), options);
    expect(few.match(/⟦X⟧/g)).toHaveLength(3);
  });
});

describe('files without findings', () => {
  test('one says what it was checked by', () => {
    expect(stylish.render(run([file(checked)]), options)).toBe(
      `报告.txt　　体裁 党建工作报告 · 日期 2021年12月28日 · 对照 2020年报告.txt（23项指标，对上19项）
未发现问题（只查警告及以上）
`,
    );
  });

  test('several are counted, with what they were checked by', () => {
    const files = [file(checked), file(checked), file()];
    expect(stylish.render(run(files), options)).toBe(
      '3 个文件，未发现问题（只查警告及以上）　体裁 党建工作报告 2、未识别 1 · 2 个对照了上年报告（46项指标，对上38项）、1 个未对照上年报告\n',
    );
    expect(stylish.render(run(files, { locale: 'en' }), { ...options, level: 'error' })).toBe(
      '3 files without problems (errors only)  genre 党建工作报告 2, unknown 1 · 2 compared with earlier reports (46 figures, 38 met), 1 not compared with an earlier report\n',
    );
  });

  test('what was not checked is said too', () => {
    const unsupported = ['/office/旧.doc', '/office/旧2.DOC', '/office/表.pdf'];
    expect(stylish.render(run([file()], { unsupported }), options)).toContain(
      '另有 3 个文件格式不支持，没有检查：.doc 2、.pdf 1。要检查请另存为 .txt 或 .md，不检查请列入 ignores',
    );
    expect(stylish.render(run([]), options)).toBe('没有检查任何文件\n');
  });

  test('suppressed and fixed findings are counted too', () => {
    const suppressed = [message({ suppression: { kind: 'directive' } })];
    const report = stylish.render(
      run([file({ suppressed })], { fixed: { fixes: 2, files: 1, written: true } }),
      options,
    );
    expect(report).toContain('另有 1 处已在稿中屏蔽');
    expect(report).toContain('已改正 2 处，写入 1 个文件');
  });
});

describe('a terminal', () => {
  const hostile = '\u001b[2J\u0007\u009b31m\u202e\u2066\u2028\u007f\r';

  test('gets color only when there is color', () => {
    const messages = [message()];
    expect(stylish.render(run([file({ messages })]), { ...options, color: true })).toContain(
      '\u001b[31m错误',
    );
    expect(stylish.render(run([file({ messages })]), options)).not.toContain('\u001b');
  });

  test('gets no control character from a draft, a message or the name of a file', () => {
    const bad = file({
      path: `/office/${hostile}.txt`,
      genre: { id: 'x', name: hostile },
      date: hostile,
      prior: { path: hostile, figures: 1, matched: 1 },
      messages: [
        message({
          message: hostile,
          location: hostile,
          ruleId: hostile,
          excerpt: { before: hostile, text: `a\n${hostile}`, after: hostile },
          related: [{ path: hostile, place: { sheet: hostile, cell: hostile }, message: hostile }],
        }),
        ...[1, 2, 3, 4].map((line) => placeholder(line, hostile, hostile)),
      ],
    });
    const report = stylish.render(
      run([bad, file({ genre: { id: 'x', name: hostile } })], { unsupported: [`a.${hostile}`] }),
      options,
    );
    expect(report.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
    expect(report).toContain('␛[2J␇\\u{9b}31m\\u{202e}\\u{2066}\\u{2028}␡␍');
    expect(report).toContain('⟦a␊␛');
  });
});
