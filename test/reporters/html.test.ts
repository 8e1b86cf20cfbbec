import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/reporters/html/index.js';
import type { FileResult, ResultMessage, RunResult } from '../../src/results/result.js';
import { all, type Element, one, read, select, textOf } from './html/read.js';
import { checked, file, message, options, placeholder, run } from './sample.js';

const TEXT = '关于2021年工作的报告\n市委：\n　　查处50起，同比增长20%，处理X人。\n';

/** A finding about the whole draft. */
const WHOLE = message({
  place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
  location: '全文',
  excerpt: { before: '', text: '', after: '' },
});

const cell = (text: string, value: number, line: number) => ({
  text,
  value,
  line,
  column: 1,
  approximate: false,
  changes: [],
});
const figures: FileResult['figures'] = {
  reports: [
    { path: '/office/2020年报告.txt', period: 2020 },
    { path: '/office/报告.txt', period: 2021 },
  ],
  rows: [
    {
      name: '查处',
      heading: '正风肃纪',
      kind: 'flow',
      unit: '起',
      cells: [
        cell('40起', 40, 3),
        {
          ...cell('50起', 50, 3),
          changes: [{ text: '同比增长20%', verdict: 'differs', formula: '50÷40−1＝25%' }],
        },
      ],
    },
    { name: '走访', heading: '', kind: 'flow', unit: '次', cells: [cell('9次', 9, 4), null] },
  ],
};

/** A finding in {@link TEXT}, by its words. */
function found(words: string, given: Partial<ResultMessage> = {}): ResultMessage {
  const at = TEXT.indexOf(words);
  const before = TEXT.slice(0, at).split('\n');
  const line = before.length;
  const column = before.at(-1)!.length + 1;
  return message({
    place: { line, column, endLine: line, endColumn: column + words.length },
    excerpt: { before: '', text: words, after: '' },
    ...given,
  });
}

function page(files: readonly FileResult[], given: Partial<RunResult> = {}): Element {
  return read(html.render(run(files, given), options));
}

function only(messages: readonly ResultMessage[], given: Partial<FileResult> = {}): Element {
  return page([file({ text: TEXT, messages, ...given })]);
}

describe('the page', () => {
  const source = html.render(run([file({ ...checked, text: TEXT, messages: [found('50起')] })]), options);
  const root = read(source);

  test('is named after its draft and says its language', () => {
    expect(textOf(one(root, 'title'))).toBe('报告.txt · 核稿报告');
    expect(one(root, 'html').attributes.lang).toBe('zh-CN');
  });

  test('may load nothing, and runs its own style and script alone', () => {
    const policy = all(root, ({ attributes }) => attributes['http-equiv'] !== undefined)[0]!.attributes
      .content;
    const hash = (name: string) =>
      `'sha256-${createHash('sha256')
        .update(textOf(one(root, name)))
        .digest('base64')}'`;
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
    );
    expect(
      all(
        root,
        ({ attributes }) =>
          'style' in attributes || Object.keys(attributes).some((name) => name.startsWith('on')),
      ),
    ).toEqual([]);
  });

  test('names no address but the one of XHTML', () => {
    expect(source.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/1999/xhtml']);
    expect(all(root, ({ attributes }) => 'src' in attributes)).toEqual([]);
    expect(source).not.toMatch(/url\(|@import/);
  });

  test('has no anchor twice, and no link that leads nowhere', () => {
    const messages = [
      WHOLE,
      found('50起'),
      found('起，同比', {
        related: [{ path: '/office/报告.txt', place: found('20%').place, message: '见此' }],
      }),
      ...[1, 2, 3, 4].map(() => placeholder(3, '数字', 'X人')),
      message({ ruleId: 'hegao/unreadable', location: '' }),
    ];
    const rules = { 'metrics/year-over-year': { name: '增减幅度不符', summary: '增减应当算得出' } };
    const suppressed = [found('X', { suppression: { kind: 'file' } })];
    const files = [
      file({ text: `${TEXT}\n\n`, messages, suppressed, figures }),
      file({ path: '/office/b.txt', messages, suppressed }),
      file({ path: '/office/c.txt', text: TEXT, figures }),
      file({ path: '/office/d.txt' }),
    ];
    for (const root of [page(files, { rules }), ...files.map((each) => page([each], { rules }))]) {
      const anchors = all(root, ({ attributes }) => 'id' in attributes).map(
        ({ attributes }) => attributes.id,
      );
      expect(new Set(anchors).size).toBe(anchors.length);
      const links = [
        ...select(root, 'a').map(({ attributes }) => attributes.href!.slice(1)),
        ...select(root, 'label').flatMap(({ attributes }) => attributes.for ?? []),
      ];
      expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
    }
  });

  test('shows what the draft was checked with, and the totals', () => {
    expect(textOf(one(root, 'header'))).toContain(
      '体裁 党建工作报告 · 日期 2021年12月28日 · 对照 2020年报告.txt（23项指标，对上19项）',
    );
    expect(select(one(root, 'ul.counts'), 'li').map(textOf)).toEqual(['1 个错误', '每万字 2.0 处']);
  });
});

describe('a finding', () => {
  test('is marked in the draft, and stands beside its line; each leads to the other', () => {
    const root = only([found('50起')]);
    const row = select(root, 'div.row').find((each) => textOf(each).includes('查处'))!;
    expect(textOf(one(row, 'mark'))).toBe('50起');
    const reference = one(row, 'a.reference').attributes;
    const note = one(row, 'li.note');
    expect(reference.href).toBe(`#${note.attributes.id}`);
    expect(one(note, 'a.number').attributes.href).toBe(`#${reference.id}`);
  });

  test('says its level in words, its place, what is wrong, which rule, and on what authority', () => {
    const note = textOf(one(only([found('50起')]), 'li.note'));
    for (const part of [
      '1',
      '错误',
      '3:5',
      '一、（五）第1段',
      '50÷40－1＝25%',
      'metrics/year-over-year',
      '增减幅度不符',
      '编写惯例',
    ])
      expect(note).toContain(part);
  });

  test('shows what to write instead', () => {
    const at = TEXT.indexOf('20%');
    const fixes = [
      { title: '改为25%', safety: 'review', edit: { range: [at, at + 3], text: '25%' } },
      { title: '调整版式', safety: 'safe' },
    ] as const;
    const [change, other] = select(one(only([found('20%', { fixes })]), 'ul.fixes'), 'li');
    expect(textOf(one(change!, 'del'))).toBe('20%');
    expect(textOf(one(change!, 'ins'))).toBe('25%');
    expect(textOf(change!).trim()).toBe('20% → 25%');
    expect(textOf(other!).trim()).toBe('调整版式 可自动改正');
  });

  test('of another stretch that crosses it: every piece lies in the marks of all that is found about it', () => {
    const root = only([found('50起，同比'), found('同比增长20%', { level: 'warn' })]);
    const marks = select(root, 'mark').map((mark) => [mark.attributes['data-note'], textOf(mark)]);
    expect(marks).toEqual([
      ['f1n1', '50起，同比'],
      ['f1n2', '同比'],
      ['f1n2', '增长20%'],
    ]);
  });

  test('about the whole draft stands above it, unmarked', () => {
    const root = only([found('X'), WHOLE]);
    expect(select(one(root, 'div.draft'), 'li.note')).toHaveLength(1);
    expect(select(root, 'li.note')).toHaveLength(2);
  });

  test('where many are summed up is one note, with every place marked and listed', () => {
    const at = TEXT.indexOf('X');
    const many = [0, 1, 2, 3].map((offset) => {
      const place = found(TEXT[at - offset]!).place;
      return { ...placeholder(3, '数字', 'X人'), place };
    });
    const root = only(many);
    expect(select(root, 'li.note')).toHaveLength(1);
    expect(textOf(one(root, 'li.note'))).toContain('4处：数字4（X人）');
    expect(select(root, 'a.reference').map(({ attributes }) => attributes.href)).toEqual(
      Array(4).fill('#f1n1'),
    );
    expect(select(one(root, 'details.each'), 'li')).toHaveLength(4);
  });
});

describe('the filters', () => {
  test('need no script: each level, group and rule has a choice, and a style by which it acts', () => {
    const root = only([found('50起'), found('X', { ruleId: 'placeholder/unresolved', level: 'warn' })]);
    const choices = all(root, ({ attributes }) => attributes.type === 'checkbox').map(
      ({ attributes }) => attributes.id,
    );
    expect(choices).toEqual(['show-error', 'show-warn', 'show-g1', 'show-r1', 'show-g2', 'show-r2']);
    const style = textOf(one(root, 'style'));
    for (const choice of choices) expect(style).toContain(`#${choice}:not(:checked)`);
    expect(select(root, 'li.note').map(({ attributes }) => attributes.class)).toEqual([
      'note error g1 r1',
      'note warn g2 r2',
    ]);
  });

  test('the search, which does, is hidden until a script shows it', () => {
    expect(one(only([found('50起')]), 'label.search').attributes).toHaveProperty('hidden');
  });

  test('one of several files can be shown alone, and all are listed with what they were checked by', () => {
    const root = page([
      file({ ...checked, text: TEXT, messages: [found('50起')] }),
      file({ path: '/office/b.txt' }),
      file({ path: '/office/c.txt', text: TEXT, messages: [found('X')] }),
    ]);
    expect(all(root, ({ attributes }) => attributes.name === 'only')).toHaveLength(3);
    const rows = select(one(root, 'details.files'), 'tr').slice(1).map(textOf);
    expect(rows[0]).toBe(
      '报告.txt1体裁 党建工作报告 · 日期 2021年12月28日 · 对照 2020年报告.txt（23项指标，对上19项）',
    );
    expect(rows[1]).toContain('b.txt体裁 未识别');
    expect(select(root, 'section.file')).toHaveLength(2);
  });
});

describe('the lines of a draft', () => {
  test('are set as what they are', () => {
    const root = only([found('50起')], {
      lineRoles: [
        { line: 1, role: 'title' },
        { line: 2, role: 'heading', level: 1 },
      ],
    });
    const [title, heading, plain] = select(root, 'div.row').map(({ attributes }) => attributes.class);
    expect([title, heading, plain]).toEqual(['row title', 'row heading1', 'row']);
  });
});

describe('in English', () => {
  test('the page is English, and the draft stays Chinese', () => {
    const root = page([file({ text: TEXT, messages: [found('50起')] })], { locale: 'en' });
    expect(one(root, 'html').attributes.lang).toBe('en');
    expect(textOf(one(root, 'ul.counts'))).toContain('1 error');
    expect(select(root, 'p').find((each) => textOf(each).includes('查处'))!.attributes.lang).toBe('zh-CN');
  });
});

describe('without a text', () => {
  test('the findings stand alone', () => {
    const root = page([file({ messages: [message()], redacted: 'classified' })]);
    expect(select(root, 'div.draft')).toEqual([]);
    expect(textOf(one(root, 'li.note'))).toContain('8:112');
    expect(textOf(one(root, 'header'))).toContain('稿件标有密级，隐去了原文');
  });
});

describe('suppressed findings', () => {
  test('is folded, with the reason', () => {
    const suppressed = [
      found('50起', { suppression: { kind: 'directive', reason: '含上年结转', author: '王五' } }),
    ];
    const root = only([], { suppressed });
    const folded = one(root, 'details.folded');
    expect(folded.attributes.open).toBeUndefined();
    expect(textOf(folded)).toContain('屏蔽：含上年结转 · 稿中屏蔽注释 · 王五');
    expect(select(root, 'mark')).toEqual([]);
  });
});

test('for suppressed findings in a redacted draft no reason is made up', () => {
  const suppressed = [message({ suppression: { kind: 'directive' } })];
  const [redacted, known] = (['asked', undefined] as const).map((reason) =>
    textOf(page([file({ suppressed, ...(reason && { redacted: reason }) })])),
  );
  expect(redacted).toContain('屏蔽：稿中屏蔽注释');
  expect(known).toContain('屏蔽：未写原因 · 稿中屏蔽注释');
});

describe('figures', () => {
  test('stand beside last year’s, with what was recomputed and whether what is said of change holds', () => {
    const root = only([found('50起')], { figures });
    const rows = select(one(root, 'table'), 'tr').map((row) =>
      row.children.map((each) => (typeof each === 'string' ? '' : textOf(each))),
    );
    expect(rows).toEqual([
      ['指标', '2020', '2021', '算得', '文中', '核对'],
      ['正风肃纪'],
      ['查处', '40起', '50起', '+25%', '同比增长20%', '不符：50÷40−1＝25%'],
      ['只见于往年的报告'],
      ['走访', '9次', '–', '', '', ''],
    ]);
    expect(textOf(root)).toContain('1 项，与上年对上 1 项，增减不符 1 项');
  });
});

describe('hostile text', () => {
  const nasty = '</style><script>alert(1)</script>&amp;"\'\0\ud800\u202e\x1b[31m\ufffe]]>';

  test('stays text, in the draft and everywhere else', () => {
    const text = `${nasty}\n`;
    const place = { line: 1, column: 1, endLine: 1, endColumn: nasty.length + 1 };
    const excerpt = { before: nasty, text: nasty, after: nasty };
    const fixes = [{ title: nasty, safety: 'safe', edit: { range: [0, 3], text: nasty } }] as const;
    const related = [{ path: nasty, place: { sheet: nasty, cell: nasty }, message: nasty }];
    const hostile = message({
      ruleId: nasty,
      message: nasty,
      location: nasty,
      basis: nasty,
      place,
      excerpt,
      fixes,
      related,
    });
    const suppressed = [
      { ...hostile, suppression: { kind: 'comment', reason: nasty, author: nasty } as const },
    ];
    const path = `/office/${nasty}\n.txt`;
    const details = { group: nasty, why: nasty, basis: nasty, messages: {} };
    const rules = { [nasty]: { name: nasty, summary: nasty, details } };
    const source = html.render(
      run([file({ path, text, messages: [hostile], suppressed })], { rules }),
      options,
    );
    const root = read(source);
    expect(select(root, 'script')).toHaveLength(1);
    expect(textOf(one(root, 'mark'))).toBe(
      '</style><script>alert(1)</script>&amp;"\'␀\\u{d800}\\u{202e}␛[31m\\u{fffe}]]>',
    );
    expect(textOf(one(root, 'h1'))).toContain('␊.txt');
  });

  test('style and script hold nothing that HTML and XML read in two ways', () => {
    const source = html.render(run([]), options);
    for (const name of ['style', 'script']) {
      const [, content] = new RegExp(`<${name}>([^]*?)</${name}>`).exec(source)!;
      expect(content).not.toMatch(/[<&]|\]\]>/);
    }
  });
});

test('the style is whole: every bracket in it is closed', () => {
  const style = textOf(one(page([file({ text: TEXT, messages: [found('50起')] })]), 'style'));
  const open: string[] = [];
  for (const [bracket] of style.replace(/"[^"]*"/g, '').matchAll(/[{}()[\]]/g)) {
    if ('{(['.includes(bracket)) open.push(bracket);
    else expect(open.pop() + bracket).toMatch(/^(?:\{\}|\(\)|\[\])$/);
  }
  expect(open).toEqual([]);
});

describe('size', () => {
  const size = (count: number) => {
    const text = '一段文字，共有十个字。'.repeat(count);
    const messages = Array.from({ length: count }, (_, index) =>
      message({ place: { line: 1, column: index * 11 + 1, endLine: 1, endColumn: text.length + 1 } }),
    );
    return html.render(run([file({ text, messages })]), options).length;
  };

  test('grows with the draft, even where all findings overlap', () => {
    expect(size(2000)).toBeLessThan(size(1000) * 2.2);
  });
});
