import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/core/fixes.js';
import { many } from '../many.js';
import { openFile, replace } from './files.js';

const open = (source: string | Uint8Array) => openFile('报告.txt', source);

async function paragraphsOf(source: string) {
  return (await open(source)).texts;
}

describe('paragraphs', () => {
  test('a line is a paragraph, without indent, trailing space and blank lines', async () => {
    const { read } = await open('\n　　一、总体情况　\r\n\r\n \t2021年，完成120件。  \r二、𠮷林\n');
    expect(read.text).toBe('一、总体情况\n2021年，完成120件。\n二、𠮷林');
    expect(read.blocks.map(({ kind, range }) => [kind, range])).toEqual([
      ['paragraph', [0, 6]],
      ['paragraph', [7, 20]],
      ['paragraph', [21, 26]],
    ]);
  });

  test('a title with spaced characters stays as it is', async () => {
    expect(await paragraphsOf('政 府 工 作 报 告\n（2021年）\n')).toEqual([
      '政 府 工 作 报 告',
      '（2021年）',
    ]);
  });

  test('an empty file has no paragraphs', async () => {
    expect((await open('')).read).toMatchObject({ text: '', blocks: [] });
    expect((await open(' \n　\r\n')).read).toMatchObject({ text: '', blocks: [] });
  });

  test('the way back leads to line and column of the file', async () => {
    const source = '😀标题\r\n\r\n　　一、𠮷林省\r　　完成。\n';
    const { read } = await open(source);
    for (const part of ['😀标题', '𠮷林', '完成。']) {
      const start = read.text.indexOf(part);
      expect(source.slice(...read.toSource([start, start + part.length]))).toBe(part);
    }
    expect([...read.lineStarts]).toEqual([0, 6, 8, 17, 23]);
  });

  test('an empty range at the end of a line stays in front of its line break', async () => {
    const { read } = await open('　　甲。  \r\n　　乙。\r\n');
    expect(read.toSource([2, 2])).toEqual([4, 4]);
    expect(read.toSource([3, 3])).toEqual([10, 10]);
    expect(read.toSource([5, 5])).toEqual([12, 12]);
  });
});

describe('comments', () => {
  test('are no text; one on its own line stands at the head of the paragraph below', async () => {
    const source = '标题\n<!-- 第一条\n说明 -->\n\n　　正文<!--二-->继续。 <!-- 三 -->\n<!-- 四 -->\n';
    const { read } = await open(source);
    expect(read.text).toBe('标题\n正文继续。');
    expect(read.comments.map(({ text, range }) => [text.trim(), range[0], range[1]])).toEqual([
      ['第一条\n说明', 3, 3],
      ['二', 5, 5],
      ['三', 8, 8],
      ['四', 8, 8],
    ]);
    expect(read.comments.map(({ source: range }) => source.slice(...range!))).toEqual([
      '<!-- 第一条\n说明 -->',
      '<!--二-->',
      '<!-- 三 -->',
      '<!-- 四 -->',
    ]);
  });

  test('one over several lines joins what stands around it', async () => {
    expect(await paragraphsOf('甲<!-- 一\n二 -->乙\n丙')).toEqual(['甲乙', '丙']);
  });

  test('one that is never closed is text', async () => {
    expect(await paragraphsOf('甲 <!-- 乙\n丙')).toEqual(['甲 <!-- 乙', '丙']);
  });

  test('one above a table stands at its first cell', async () => {
    const { read } = await open('甲\n<!-- 说明 -->\n| 地区 | 件数 |\n| 东区 | 12 |');
    expect(read.text).toBe('甲\n地区\t件数\n东区\t12');
    expect(read.comments[0]!.range).toEqual([2, 2]);
  });
});

/** Breaks a paragraph into lines as editors do: words stay whole, and no line begins with a mark. */
function wrap(paragraph: string, columns: number): string[] {
  const width = (part: string) =>
    [...part].reduce((sum, character) => sum + (character < '\u2010' ? 1 : 2), 0);
  const lines: string[] = [''];
  for (const word of paragraph.match(/[!-~]+[，。；：、”）》]* ?|.[，。；：、”）》]*/gu) ?? []) {
    if (width(lines.at(-1)! + word.trimEnd()) > columns) lines.push('');
    lines[lines.length - 1] += word;
  }
  return lines.map((line) => line.trimEnd());
}

const PARAGRAPHS = [
  '关于2021年党建工作情况的报告',
  '2021年，区委坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻党的十九大和十九届历次全会精神，认真落实市委部署。全年召开常委会会议研究党建工作12次，解决问题30个。现将有关情况报告如下。',
  '一、工作开展情况',
  '（一）政治建设情况。把党的政治建设摆在首位，开展专题学习24次，组织集中研讨12次，推动学习贯彻往深里走、往实里走、往心里走，全区党员参学率达到98%。区委理论学习中心组带头学习，各级党组织跟进学习。',
  '（二）组织建设情况。新建“两新”组织党支部36个，发展党员120名，整顿软弱涣散基层党组织8个。选派第一书记和驻村工作队员45人，培训基层党务干部1200人次，投入资金360万元。',
  '二、存在问题',
  '一是理论学习还不够深入，有的党员干部满足于读原文、抄笔记，联系实际不紧密；二是基层党组织建设还不平衡，少数村级组织软弱涣散，服务群众的能力还不强；三是作风建设还需加强，形式主义、官僚主义问题仍有发生。',
];

/** How hard-wrapped texts set their paragraphs off. */
const STYLES = {
  'indented with spaces': (paragraph: string, columns: number) =>
    `${wrap(`    ${paragraph}`, columns).join('\r\n')}\r\n`,
  'indented with U+3000': (paragraph: string, columns: number) =>
    `${wrap(`　　${paragraph}`, columns).join('\n')}\n`,
  'set off by blank lines': (paragraph: string, columns: number) =>
    `${wrap(paragraph, columns).join('\n')}\n\n`,
};

describe('hard-wrapped lines', () => {
  describe.each(Object.entries(STYLES))('%s', (_, style) => {
    test.each([36, 40, 57, 72, 80])('at %d columns join to paragraphs', async (columns) => {
      const source = PARAGRAPHS.map((paragraph) => style(paragraph, columns)).join('');
      expect(await paragraphsOf(source)).toEqual(PARAGRAPHS);
    });
  });

  const wrapped = (paragraph: string) => STYLES['set off by blank lines'](paragraph, 60);
  const source = PARAGRAPHS.map(wrapped).join('');

  test('a fix that makes a line longer leaves the other lines joined', async () => {
    const file = await open(source);
    const changed = file.edit(replace(file.read.text, '12次，解决问题', '十二次，解决各类突出问题'));
    expect(changed.texts).toHaveLength(PARAGRAPHS.length);
    expect(await changed.saved()).not.toBe(source);
  });

  test('an edit across a wrapped line takes the line break with it', async () => {
    const file = await open(source);
    const [first, second] = wrap(PARAGRAPHS[1]!, 60) as [string, string];
    const across = first.slice(-2) + second.slice(0, 2);
    const changed = file.edit(replace(file.read.text, across, '——'));
    expect(await changed.saved()).toContain(`${first.slice(0, -2)}——${second.slice(2)}`);
  });

  test('Latin words keep a space between them', async () => {
    const sample = [
      ...PARAGRAPHS,
      `各级党组织学习贯彻会议精神，区直机关开展 ${'open source software '.repeat(6)}应用培训。`,
    ];
    expect(await paragraphsOf(sample.map(wrapped).join(''))).toEqual(sample);
  });

  test('one paragraph a line stays so, whatever the length of the lines', async () => {
    const items = Array.from(
      { length: 20 },
      (_, at) => `${at + 1}号楼居民反映的电梯问题，已由住建局协调解决并回访。`,
    );
    expect(await paragraphsOf(items.join('\n'))).toHaveLength(20);
    const titles = Array.from({ length: 20 }, (_, at) => `关于进一步加强第${at}社区党组织建设工作情况的报告`);
    expect(await paragraphsOf(titles.join('\n'))).toHaveLength(20);
  });
});

describe('tables', () => {
  test('lines with the same number of tabs', async () => {
    const { read, texts } = await open(
      '情况如下：\n　地区\t件数 \t占比\n东区\t 12\t30%\n西区\t\t70%\n以上。',
    );
    expect(texts).toEqual([
      '情况如下：',
      [
        ['地区', '件数', '占比'],
        ['东区', '12', '30%'],
        ['西区', '', '70%'],
      ],
      '以上。',
    ]);
    expect(read.text).toBe('情况如下：\n地区\t件数\t占比\n东区\t12\t30%\n西区\t\t70%\n以上。');
    expect(read.blocks[1]).toMatchObject({ headerRows: 1, range: [6, 32] });
  });

  test('lines between bars, with a rule below the head', async () => {
    const { texts, read } = await open(
      '| 地区 | 件数 |\n|------|:----:|\n| 东区 |  |\n|  |  |\n| 西区 | 三 |\n',
    );
    expect(texts).toEqual([
      [
        ['地区', '件数'],
        ['东区', ''],
        ['西区', '三'],
      ],
    ]);
    expect(read.blocks[0]).toMatchObject({ headerRows: 1 });
  });

  test('a frame of box-drawing characters', async () => {
    const { texts, read } = await open('┌──┬──┐\n│地区│件数│\n├──┼──┤\n│东区│12  │\n└──┴──┘\n说明');
    expect(texts).toEqual([
      [
        ['地区', '件数'],
        ['东区', '12'],
      ],
      '说明',
    ]);
    expect(read.text).toBe('地区\t件数\n东区\t12\n说明');
  });

  test('numbers with a tab behind them, as Word copies them out, make no table', async () => {
    expect(await paragraphsOf('一、\t总体情况\n二、\t存在问题\n1.\t学习不够\n2.\t落实不够')).toHaveLength(4);
  });

  test('one line alone, and lines that differ, make no table', async () => {
    expect(await paragraphsOf('张三\t书记\n完成。\n甲\t乙\n甲\t乙\t丙\n| 甲 |')).toHaveLength(5);
  });

  test('a cell is edited in its place, an empty one too', async () => {
    const file = await open('│地区│ 件数│\n│东区│     │\n');
    expect(file.texts).toEqual([
      [
        ['地区', '件数'],
        ['东区', ''],
      ],
    ]);
    const at = file.read.text.length;
    const changed = file.edit(replace(file.read.text, '件数', '数量'), { range: [at, at], text: '12' });
    expect(changed.texts).toEqual([
      [
        ['地区', '数量'],
        ['东区', '12'],
      ],
    ]);
    expect(await changed.saved()).toBe('│地区│ 数量│\n│东区│12     │\n');
  });
});

describe('edits', () => {
  test('leave everything else of the file as it was', async () => {
    const source = '\ufeff标题 \r\n\r\n　　截止2021年，<!-- 待核 -->完成１２件。\r　　附件\n';
    const file = await open(source);
    const changed = file.edit(
      replace(file.read.text, '截止', '截至'),
      replace(file.read.text, '１２', '12'),
      replace(file.read.text, '附件', '附件：'),
    );
    expect(await changed.saved()).toBe(
      '\ufeff标题 \r\n\r\n　　截至2021年，<!-- 待核 -->完成12件。\r　　附件：\n'.slice(1),
    );
    expect(Buffer.from(await changed.save()).subarray(0, 3)).toEqual(Buffer.of(0xef, 0xbb, 0xbf));
  });

  test('a comment inside an edit stays', async () => {
    const file = await open('全年<!-- 待核 -->完成任务。');
    const changed = file.edit(replace(file.read.text, '年完成', '部落实'));
    expect(await changed.saved()).toBe('全部落实<!-- 待核 -->任务。');
  });

  test('a paragraph is deleted with its line', async () => {
    const file = await open('甲。\n\n　　乙。\n\n　　丙。\n');
    expect(await file.edit(replace(file.read.text, '乙。\n', '')).saved()).toBe('甲。\n\n　　丙。\n');
  });

  test('a new paragraph begins on a line that ends as those of the file do', async () => {
    const file = await open('甲。乙。\r\n丙。');
    expect(await file.edit(replace(file.read.text, '。乙', '。\n乙')).saved()).toBe('甲。\r\n乙。\r\n丙。');
  });

  test('text that would vanish as a comment is not put in', async () => {
    const file = await open('甲。乙-->丙。');
    expect(await file.edit(replace(file.read.text, '甲', '<!--')).saved()).toBe('甲。乙-->丙。');
  });
});

const PIECES = fc.constantFrom(
  '一、',
  '（一）',
  '2021年',
  '完成',
  '。',
  '，',
  '𠮷',
  '😀',
  ' ',
  '　',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  'party',
  '|',
  '<!-- 注 -->',
  '<!--',
  '-->',
  'X项',
);
const SOURCES = fc.array(PIECES, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('whatever the text', () => {
  test('no edits write the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(SOURCES, async (source) => {
        expect(await (await open(source)).edit().saved()).toBe(source);
      }),
    );
  });

  test('every visible character stands where the way back leads', async () => {
    await fc.assert(
      fc.asyncProperty(SOURCES, async (source) => {
        const { read } = await open(source);
        let last = 0;
        for (let at = 0; at < read.text.length; at++) {
          const [start, end] = read.toSource([at, at + 1]);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          if (!/[\n\t ]/.test(read.text[at]!)) expect(source.slice(start, end)).toBe(read.text[at]);
          last = end;
        }
      }),
    );
  });

  test('an edit changes what it says and nothing else', async () => {
    const words = fc.constantFrom('', '截至', '12', '“四个意识”', '𠮷');
    await fc.assert(
      fc.asyncProperty(SOURCES, fc.nat(), fc.nat(), words, async (source, a, b, replacement) => {
        const file = await open(source.replaceAll(/[\t|<]/g, '甲'));
        const { text } = file.read;
        const range = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const edit = { range, text: replacement };
        const expected = applyEdits(text, [edit])
          .split('\n')
          .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''));
        expect(file.edit(edit).read.text).toBe(expected.filter((line) => line !== '').join('\n'));
      }),
    );
  });
});

test('a line of 10 MB is one paragraph', async () => {
  const { read } = await open('坚持党的领导，'.repeat(many(500_000)));
  expect(read.blocks).toHaveLength(1);
  expect(read.toSource([300_000, 300_001])).toEqual([300_000, 300_001]);
});

test('a file of 50 MB is read and written', async () => {
  const file = await open(`　　${'坚持党的领导，'.repeat(60)}\r\n`.repeat(many(40_000)));
  expect(file.read.blocks).toHaveLength(many(40_000));
  expect(file.read.toSource([421, 422])).toEqual([426, 427]);
});
