import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { encodeText, openText } from '../../src/formats/encoding.js';

const REPORT =
  '关于2021年党建工作情况的报告\r\n\r\n市委：\r\n　　一、总体情况\r\n培训党员120人次，𠮷林😀。\r\n';

function file(bytes: Uint8Array) {
  return { path: '报告.txt', bytes };
}

function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

const CASES = [
  ['UTF-8', Buffer.from(REPORT)],
  ['UTF-8 with BOM', Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), Buffer.from(REPORT)])],
  ['GB18030', iconv.encode(REPORT, 'gb18030')],
  ['UTF-16LE with BOM', Buffer.concat([Buffer.of(0xff, 0xfe), utf16(REPORT, 'le')])],
  ['UTF-16BE with BOM', Buffer.concat([Buffer.of(0xfe, 0xff), utf16(REPORT, 'be')])],
  ['UTF-16LE without BOM', utf16(REPORT, 'le')],
  ['UTF-16BE without BOM', utf16(REPORT, 'be')],
] as const;

describe.each(CASES)('%s', (_, bytes) => {
  test('is read as the text it holds', () => {
    expect(openText(file(bytes)).text).toBe(REPORT);
  });

  test('is written back as it was', async () => {
    const decoded = openText(file(bytes));
    expect(Buffer.from(await encodeText(decoded.text, decoded))).toEqual(bytes);
  });

  test('keeps its encoding and BOM when the text changes', async () => {
    const decoded = openText(file(bytes));
    const changed = await encodeText(REPORT.replace('120', '121'), decoded);
    expect(openText(file(changed))).toMatchObject({
      text: REPORT.replace('120', '121'),
      encoding: decoded.encoding,
    });
    expect(changed.length).toBe(bytes.length);
    expect([...changed.subarray(0, 3)]).toEqual([...bytes.subarray(0, 3)]);
  });
});

test('a short text in GBK is distinguished from UTF-8', () => {
  for (const text of ['报告', '一、', '市委：\n', '联系人：张三']) {
    expect(openText(file(iconv.encode(text, 'gbk'))).text).toBe(text);
  }
});

test('an empty file is an empty text', async () => {
  const decoded = openText(file(new Uint8Array()));
  expect(decoded.text).toBe('');
  expect((await encodeText('报告', decoded)).toString()).toBe('报告');
});

test('any text comes back from every encoding', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({
        unit: fc.constantFrom('中', '。', '𠮷', '😀', 'A', '1', ' ', '\n', '\r\n', '　', 'é', '一'),
      }),
      fc.constantFrom(...CASES),
      async (text, [, sample]) => {
        const changed = await encodeText(REPORT + text, openText(file(sample)));
        expect(openText(file(changed)).text).toBe(REPORT + text);
      },
    ),
  );
});

function problemOf(bytes: Uint8Array): UserError {
  try {
    openText(file(bytes));
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('no problem');
}

test('a damaged UTF-8 file is not taken for GB18030: the problem names file, line and byte', () => {
  const bytes = Buffer.from('关于党建工作情况的报告\n\n市委：\n2021年。');
  bytes[bytes.length - 2] = 0xff;
  const { text } = problemOf(bytes);
  expect(text.zh).toContain('报告.txt:4：');
  expect(text.zh).toContain(`0xFF（文件第 ${bytes.length - 1} 个字节）`);
  expect(text.zh).toContain('另存为 UTF-8');
  expect(text.en).toContain('报告.txt:4:');
});

test('a UTF-8 file cut off inside a character is damaged', () => {
  const bytes = Buffer.from('关于党建工作情况的报告');
  expect(problemOf(bytes.subarray(0, bytes.length - 1)).text.zh).toContain('不是 UTF-8 文本');
});

test('bytes that fit no encoding', () => {
  expect(problemOf(Buffer.of(0x41, 0xff, 0xff, 0xff, 0x0a)).text.zh).toContain(
    '既不是 UTF-8 也不是 GB18030 文本',
  );
});

test('a binary file is not text, with or without a BOM', () => {
  expect(problemOf(Buffer.of(0x4d, 0x5a, 0, 0, 3, 0, 0, 0, 4, 0)).text.zh).toContain('不是可读的文本');
  expect(problemOf(Buffer.of(0xef, 0xbb, 0xbf, 0x41, 0)).text.zh).toContain('不是可读的文本，第 5 个字节');
});

test.each([
  ['%PDF-1.7\n', 'PDF 文件'],
  ['{\\rtf1\\ansi', 'RTF 文档'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '旧格式文档'],
  ['PK\x03\x04\x14\0\x06\0[Content_Types].xml', 'Word 文档'],
  ['PK\x03\x04\x14\0\x06\0OFD.xml', 'OFD 版式文件'],
  ['PK\x03\x04\x14\0\x06\0[Content_Types].xml xl/workbook.xml', '表格'],
  ['PK\x03\x04\x14\0\x06\0附件/1.txt', '压缩文件'],
])('%j under the name of a text is reported as what it is', (head, name) => {
  const { text } = problemOf(Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(64)]));
  expect(text.zh).toContain(`报告.txt 的内容是`);
  expect(text.zh).toContain(name);
});

test('a character that the encoding of the file cannot hold is named, and nothing is written', async () => {
  const decoded = openText(file(iconv.encode(REPORT, 'gb18030')));
  await expect(encodeText(`${REPORT}\ud800`, decoded)).rejects.toThrow('未写入');
});
