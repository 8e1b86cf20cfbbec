import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/base/encoding.js';
import { UserError } from '../../src/base/user-error.js';

const TEXT = '一、党建工作情况\n　　2021年，区委坚持以习近平新时代中国特色社会主义思想为指导。';

test.each([
  ['utf-8', false, 'utf8'],
  ['utf-8', true, 'utf8'],
  ['gb18030', false, 'gb18030'],
  ['utf-16le', true, 'utf16-le'],
  ['utf-16be', true, 'utf16-be'],
])('%s is read (BOM: %s)', (encoding, bom, iconvName) => {
  const bytes = iconv.encode(TEXT, iconvName, { addBOM: bom });
  expect(decodeText(bytes, '报告.txt')).toEqual({ text: TEXT, encoding, bom });
});

test('an empty file is empty text', () => {
  expect(decodeText(new Uint8Array(), '报告.txt')).toEqual({ text: '', encoding: 'utf-8', bom: false });
});

test('a short text in GB18030 is read', () => {
  expect(decodeText(iconv.encode('报告', 'gb18030'), '报告.txt').text).toBe('报告');
});

test('UTF-8 with a damaged byte is not taken for GB18030', () => {
  const bytes = new TextEncoder().encode(TEXT);
  bytes[bytes.length - 5] = 0xff;
  expect(() => decodeText(bytes, '报告.txt')).toThrow(/报告\.txt:2：.*不是 UTF-8/);
});

test('UTF-8 cut off within a character is not taken for GB18030', () => {
  const bytes = new TextEncoder().encode(TEXT.slice(0, -1)).slice(0, -1);
  expect(() => decodeText(bytes, '报告.txt')).toThrow(UserError);
});

test('UTF-16 without a BOM is recognized by its NUL bytes', () => {
  expect(decodeText(iconv.encode('2021 report', 'utf16-le'), '报告.txt')).toMatchObject({
    text: '2021 report',
    encoding: 'utf-16le',
  });
});

test('a program is no text', () => {
  const bytes = Uint8Array.of(0x4d, 0x5a, 0, 0, 0xff, 0xff);
  expect(() => decodeText(bytes, '报告.txt')).toThrow(/报告\.txt：不是可读的文本/);
});
