import { describe, expect, test } from 'vitest';
import { openFile, replace } from './files.js';

const open = (source: string | Uint8Array) => openFile('报告.md', source);

/** The texts of a source, and its blocks in short. */
async function read(source: string) {
  const { read: result, texts } = await open(source);
  const kinds = result.blocks.map((block) => {
    const quote = '>'.repeat(block.quote ?? 0);
    if (block.kind === 'heading') return `${quote}h${block.level}`;
    if (block.kind === 'item') return `${quote}item${block.depth}`;
    return quote + (block.kind === 'paragraph' ? 'p' : block.kind);
  });
  return { ...result, texts, kinds, lines: result.text.split('\n') };
}

describe('blocks', () => {
  test('headings by # and by a line below', async () => {
    const { texts, kinds } = await read(
      '# 标题\n\n二级\n---\n\n### 三级 ###\n\n一级\n======\n####### 七级\n#无空格\n',
    );
    expect(texts).toEqual(['标题', '二级', '三级', '一级', '####### 七级#无空格']);
    expect(kinds).toEqual(['h1', 'h2', 'h3', 'h1', 'p']);
  });

  test('a heading over lines is one', async () => {
    const { texts, kinds } = await read(
      '# 中共青禾区委<br>关于党建工作的报告\n\n青禾区委  \n工作报告\n====\n',
    );
    expect(texts).toEqual(['中共青禾区委关于党建工作的报告', '青禾区委工作报告']);
    expect(kinds).toEqual(['h1', 'h1']);
  });

  test('lines of a paragraph join: Chinese without a space, Latin words with one', async () => {
    const { texts } = await read('坚持\n  党的领导，用 open\nsource\n软件。\n\n下段。');
    expect(texts).toEqual(['坚持党的领导，用 open source软件。', '下段。']);
  });

  test('lines that begin as paragraphs do are paragraphs', async () => {
    const { texts } = await read('一、工作情况\n扎实。\n　　另段。\n青禾区委\n2021年12月28日');
    expect(texts).toEqual(['一、工作情况扎实。', '另段。青禾区委', '2021年12月28日']);
  });

  test('hard breaks part a paragraph', async () => {
    const { texts, kinds } = await read('甲。  \n乙。\\\n丙。<br>丁。<BR/>\n戊。');
    expect(texts).toEqual(['甲。', '乙。', '丙。', '丁。', '戊。']);
    expect(kinds).toEqual(['p', 'p', 'p', 'p', 'p']);
  });

  test('items have depth, and numbers that stand in the text', async () => {
    const { texts, kinds, blocks, text } = await read(
      '3. 抓学习，\n   常学常新。\n4. 抓落实。\n\n   另段。\n   - 一次\n     * 二次\n',
    );
    expect(texts).toEqual(['抓学习，常学常新。', '抓落实。', '另段。', '一次', '二次']);
    expect(kinds).toEqual(['item0', 'item0', 'p', 'item1', 'item2']);
    expect(text.split('\n').slice(0, 2)).toEqual(['3. 抓学习，常学常新。', '4. 抓落实。']);
    const [first] = blocks;
    expect(first).toMatchObject({ ordinal: { value: 3, range: [0, 2] } });
    expect(blocks[3]).not.toHaveProperty('ordinal');
  });

  test('a list whose numbers are all the same counts up, as it is shown', async () => {
    expect((await read('1. 甲\n1. 乙\n1. 丙')).lines).toEqual(['1. 甲', '2. 乙', '3. 丙']);
    expect((await read('1. 甲\n2. 乙\n4. 丙')).lines).toEqual(['1. 甲', '2. 乙', '4. 丙']);
    expect((await read('1) 甲\n1) 乙')).lines).toEqual(['1) 甲', '2) 乙']);
  });

  test('numbers without a space behind make no list', async () => {
    const { kinds, texts } = await read('1.抓学习。\n2.抓落实。');
    expect(kinds).toEqual(['p', 'p']);
    expect(texts).toEqual(['1.抓学习。', '2.抓落实。']);
  });

  test('task lists lose their boxes', async () => {
    expect((await read('- [x] 已整改\n- [ ] 未整改')).texts).toEqual(['已整改', '未整改']);
  });

  test('quotations know how deep they are', async () => {
    const { texts, kinds } = await read('> 甲\n> 乙\n>> 丙\n>\n> - 丁\n>   戊\n\n己');
    expect(texts).toEqual(['甲乙', '丙', '丁戊', '己']);
    expect(kinds).toEqual(['>p', '>>p', '>item0', 'p']);
  });

  test('tables have a header row, cells without marks, and as many cells in each row', async () => {
    const { texts, blocks, text } = await read(
      '| 地区 | **件\\|数** |\n|:--|---:| \n| 东区 |  | 多余 |\n西区\n| | `a\\|b` |\n\n后文',
    );
    expect(texts).toEqual([
      [
        ['地区', '件|数'],
        ['东区', ''],
        ['西区', ''],
        ['', 'a|b'],
      ],
      '后文',
    ]);
    expect(text).toBe('地区\t件|数\n东区\t\n西区\t\n\ta|b\n后文');
    expect(blocks[0]).toMatchObject({ headerRows: 1 });
  });

  test('a table in a quotation, with CRLF line ends', async () => {
    const { texts, kinds } = await read('> | 甲 | 乙 |\r\n> |---|---|\r\n> | 1 | 2 |\r\n');
    expect(texts).toEqual([
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
    ]);
    expect(kinds).toEqual(['>table']);
  });

  test('rules, definitions of links and pictures are no text', async () => {
    const { texts } = await read(
      '甲\n\n***\n\n[法]: https://example.cn "名"\n\n见[法]、[该法][法]。![图](a.png)',
    );
    expect(texts).toEqual(['甲', '见法、该法。']);
  });

  test('an empty file has no blocks', async () => {
    for (const source of ['', ' \n\r\n　\n', '<!-- 空 -->', '---\n']) {
      expect(await read(source)).toMatchObject({ text: '', blocks: [] });
    }
  });
});

describe('inline mark-up', () => {
  test.each([
    ['**坚持**党的*全面*领导，~~旧~~', '坚持党的全面领导，旧'],
    ['***两个维护***和**甲*乙*丙**', '两个维护和甲乙丙'],
    ['贯彻**“两个维护”**是根本，**《条例》**的', '贯彻“两个维护”是根本，《条例》的'],
    ['占**50%**以上', '占50%以上'],
    ['2 * 3 * 4，a_b_c，5**', '2 * 3 * 4，a_b_c，5**'],
    ['共____项，（____）和（____），《__》与《__》', '共____项，（____）和（____），《__》与《__》'],
    ['国发[2021]1号、[注]、[]', '国发[2021]1号、[注]、[]'],
    ['[报*告*](a(b)c "题")和[甲](<b c>)', '报告和甲'],
    ['[甲 [乙] 丙](u)，[甲 [乙](v) 丙](u)', '甲 [乙] 丙，[甲 乙 丙](u)'],
    ['![图[一]](a)后', '后'],
    ['<https://example.cn/a_b_c>，<a@b.cn>', 'https://example.cn/a_b_c，a@b.cn'],
    ['<b class="x">甲</b><!-- 乙 --><?丙?>', '甲'],
    ['1<2，a<b>c', '1<2，ac'],
    ['\\*甲\\*，\\a，\\\\', '*甲*，\\a，\\'],
    ['A&amp;B&#x3000;C&#12298;&nbsp;&notanentity;&', 'A&B　C《\u00a0&notanentity;&'],
    ['`` a`b ``和` c `，`未完', 'a`b和c，`未完'],
    ['注意[^1]，[^9]', '注意，[^9]'],
  ])('%s', async (source, text) => {
    expect((await read(`${source}\n\n[^1]: 脚注。`)).lines[0]).toBe(text);
  });

  test('code is verbatim', async () => {
    const { text, verbatim, blocks } = await read('用`X项`表示。\n\n```sh\n  共X人\n\nX个\n```\n\n后。');
    expect(verbatim.map((range) => text.slice(...range))).toEqual(['X项', '共X人', 'X个']);
    expect(blocks.map(({ range }) => text.slice(...range))).toEqual(['用X项表示。', '后。']);
  });

  test('Chinese sentences that four spaces indent are paragraphs', async () => {
    const { texts, verbatim } = await read(
      '标题\n\n    2021年，完成X项。\n    共X人。\n\n段落。\n\n    npm run X\n',
    );
    expect(texts).toEqual(['标题', '2021年，完成X项。', '共X人。', '段落。']);
    expect(verbatim).toHaveLength(1);
  });

  test('footnotes are paragraphs of their own', async () => {
    const { texts } = await read('正文[^1]。\n\n[^1]: 指甲，\n即乙。\n[^注]: 指丙。\n[法]: u');
    expect(texts).toEqual(['正文。', '指甲，即乙。', '指丙。']);
  });
});

describe('comments', () => {
  test('stand before what follows, with their place in the file', async () => {
    const source =
      '甲\n\n<!-- 一 -->\n\n- <!-- 二 -->乙\n\n<!-- 三\n四 -->\n| 丙 |\n|---|\n| 丁<!--五--> |\n<!-- 六 -->';
    const { text, comments } = await read(source);
    expect(text).toBe('甲\n乙\n丙\n丁');
    expect(comments.map((comment) => [comment.text.trim(), comment.range[0]])).toEqual([
      ['一', 2],
      ['二', 2],
      ['三\n四', 4],
      ['五', 7],
      ['六', 7],
    ]);
    for (const comment of comments) expect(source.slice(...comment.source!)).toBe(`<!--${comment.text}-->`);
  });

  test('one that is never closed hides nothing', async () => {
    expect((await read('甲\n\n<!-- 乙\n\n丙')).texts).toEqual(['甲', '<!-- 乙', '丙']);
  });
});

describe('HTML', () => {
  test('over lines is one paragraph', async () => {
    expect((await read('<div>\n<b>甲</b>\n<i>乙</i>\n丙\n</div>')).texts).toEqual(['甲乙丙']);
  });

  test('shows its text, with headings, alignment and tables', async () => {
    const { texts, blocks } = await read(
      '<h1 align="center">标题<br>二行</h1>\n\n<p style="text-align: right">青禾区委<br/>2021年12月28日</p>\n\n' +
        '<table>\n<tr><th>地区</th><th>件数</th></tr>\n<tr><td>东区</td><td>1&middot;2</td></tr>\n</table>\n\n' +
        '<style>p { color: red }</style>\n<pre>X项</pre>\n',
    );
    expect(texts.slice(0, 5)).toEqual([
      '标题',
      '二行',
      '青禾区委',
      '2021年12月28日',
      [
        ['地区', '件数'],
        ['东区', '1·2'],
      ],
    ]);
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    expect(blocks[2]).toMatchObject({ alignment: 'right' });
    expect(blocks[4]).toMatchObject({ headerRows: 1 });
  });
});

describe('front matter', () => {
  test('is what the file says of itself', async () => {
    const { properties, texts } = await read('---\n# 说明\n日期: 2021-12-28\nyear: 2021\n---\n\n正文。');
    expect(properties).toEqual({ 日期: '2021-12-28', year: 2021 });
    expect(texts).toEqual(['正文。']);
  });

  test.each([
    ['---\n日期: [2021\n---\n', /^报告\.md:\d：文件头（YAML/],
    [
      '---\r\nyear: 2021\r\n日期：2021-12-28\r\n---\r\n正文',
      /^报告\.md:3：.+“日期：2021-12-28”。键后的冒号要用半角/,
    ],
    ['---\n日期：2021-12-28\n---\n', /^报告\.md:2：.+冒号要用半角/],
  ])('that is broken is reported with its line: %j', async (source, message) => {
    await expect(open(source)).rejects.toThrow(message);
  });

  test('is not what stands between rules', async () => {
    expect((await read('---\n\n各位代表：\n\n---\n')).texts).toEqual(['各位代表：']);
    expect((await read('---\n市委常委会认为，全年工作有成效。\n---\n')).texts).toEqual([
      '市委常委会认为，全年工作有成效。',
    ]);
    expect((await read('---\n日期: 2021')).properties).toBeUndefined();
  });

  test('stays where it is when the text is changed', async () => {
    const file = await open('\ufeff---\r\nyear: 2021\r\n---\r\n\r\n截止目前。\r\n');
    const changed = file.edit(replace(file.read.text, '截止', '截至'));
    expect(await changed.saved()).toBe('---\r\nyear: 2021\r\n---\r\n\r\n截至目前。\r\n');
    expect(changed.read.properties).toEqual({ year: 2021 });
  });
});
