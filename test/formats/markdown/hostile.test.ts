import { expect, test } from 'vitest';
import { many } from '../../many.js';
import { openFile } from '../files.js';

const open = (source: string) => openFile('报告.md', source);

/** Sources that take a reader without care time in the square of their length. */
const HOSTILE: Readonly<Record<string, string>> = {
  'nested quotations': '>'.repeat(many(300_000)),
  'nested quotations with text': `${'> '.repeat(many(100_000))}甲`,
  'nested lists': '- '.repeat(many(100_000)),
  'brackets that open': '['.repeat(many(300_000)),
  'brackets that hold nothing': '[]'.repeat(many(100_000)),
  'pictures that open': '!['.repeat(many(100_000)),
  'links inside links': '[a](b'.repeat(many(60_000)),
  asterisks: '*'.repeat(many(300_000)),
  'asterisks that close': 'a* '.repeat(many(100_000)),
  'asterisks that open': '*a '.repeat(many(100_000)),
  'marks that do not pair': '*a_ '.repeat(many(100_000)),
  'backticks of all lengths': Array.from({ length: 700 }, (_, at) => `${'`'.repeat(at + 1)}a`).join(''),
  'comments that open': '<!-- '.repeat(many(100_000)),
  'comments that open on lines': '甲\n<!-- \n'.repeat(many(50_000)),
  'tags that open': '<a b="'.repeat(many(60_000)),
  backslashes: '\\'.repeat(many(300_000)),
  ampersands: '&#'.repeat(many(100_000)),
  spaces: `甲${' '.repeat(many(300_000))}乙`,
  'definitions that never end': '[a\n'.repeat(many(60_000)),
  rows: '|a|\n|-|\n'.concat('|a|\n'.repeat(many(40_000))),
  columns: `${'|a'.repeat(many(50_000))}\n${'|-'.repeat(many(50_000))}`,
};

test.each(Object.keys(HOSTILE))('%s', async (name) => {
  await open(HOSTILE[name]!);
});

test('a line of 10 MB is one paragraph', async () => {
  const { read } = await open('坚持**党的领导**，'.repeat(many(400_000)));
  expect(read.blocks).toHaveLength(1);
  expect(read.text).toHaveLength(many(400_000) * 7);
  expect(read.toSource([many(2_800_000) - 1, many(2_800_000)])).toEqual([
    many(4_400_000) - 1,
    many(4_400_000),
  ]);
});

test('deeper quotations than anyone writes are still read', async () => {
  const { read } = await open(`${'>'.repeat(200)} 甲\n\n乙`);
  expect(read.text).toMatch(/甲\n乙$/);
});

test.each([
  ['bytes that are no text', Buffer.concat([Buffer.from('甲乙丙丁戊己庚辛壬癸'), Buffer.of(0xff)]), /0xFF/],
  ['NUL bytes', Buffer.from('甲\0乙'), /NUL/],
  ['a Word document', Buffer.from('PK\x03\x04word/document.xml'), /Word/],
  ['a PDF file', Buffer.from('%PDF-1.7\n'), /PDF/],
])('%s are reported as what they are', async (_, bytes, message) => {
  await expect(openFile('报告.md', bytes)).rejects.toThrow(message);
});

test('GB18030 is read and written back', async () => {
  const file = await openFile('报告.md', Buffer.from([0x23, 0x20, 0xb1, 0xea, 0xcc, 0xe2]));
  expect(file.texts).toEqual(['标题']);
  expect(await file.edit({ range: [0, 1], text: '主' }).save()).toEqual(
    Buffer.from([0x23, 0x20, 0xd6, 0xf7, 0xcc, 0xe2]),
  );
});

test('a file with nothing but a BOM is an empty draft', async () => {
  expect((await open('\ufeff')).read).toMatchObject({ text: '', blocks: [], source: '' });
});
