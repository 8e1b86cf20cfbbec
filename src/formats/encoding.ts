import { isUtf8 } from 'node:buffer';
import type { SourceFile } from '../core/hooks.js';
import { Problem } from '../core/problem.js';
import { unsupportedContent } from './unsupported.js';

/** How the text of a file is stored. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text file, decoded, with what it takes to write it back as it was. */
export interface DecodedFile {
  readonly path: string;
  /** The text without its BOM, line ends as they are. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: Uint8Array;
  readonly bytes: Uint8Array;
}

const NO_BOM = new Uint8Array();
const BOMS: readonly { readonly encoding: Encoding; readonly bom: Uint8Array }[] = [
  { encoding: 'utf-8', bom: Uint8Array.of(0xef, 0xbb, 0xbf) },
  { encoding: 'utf-16le', bom: Uint8Array.of(0xff, 0xfe) },
  { encoding: 'utf-16be', bom: Uint8Array.of(0xfe, 0xff) },
];

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  gb18030: 'GB18030',
};

/**
 * Decodes a text file by its BOM, else as UTF-16 where its NUL bytes say so, else as UTF-8, else as GB18030, of which
 * GBK and GB 2312 are parts.
 *
 * @throws {Problem} when it is not text, or a byte fits no encoding.
 */
export function decode({ path, bytes }: SourceFile): DecodedFile {
  const unsupported = unsupportedContent(path, bytes);
  if (unsupported) throw new Problem(unsupported);

  const { encoding, bom } = BOMS.find((known) => startsWith(bytes, known.bom)) ?? {
    encoding: guessEncoding(path, bytes),
    bom: NO_BOM,
  };
  const body = bytes.subarray(bom.length);
  const text = decodeAs(encoding, body);
  if (text === undefined)
    throw new Problem(invalidByte(path, bytes, bom.length + invalidAt(encoding, body), encoding));
  if (text.includes('\0')) throw new Problem(notText(path, bytes.indexOf(0)));
  return { path, text, encoding, bom, bytes };
}

/**
 * The bytes of a text in the encoding of the file it came from, with its BOM.
 *
 * @throws {Problem} when a character of the text cannot be written in that encoding.
 */
export async function encode(file: DecodedFile, text: string): Promise<Uint8Array> {
  if (text === file.text) return file.bytes;
  const body = await encodeAs(file.encoding, text);
  const written = decodeAs(file.encoding, body);
  if (written !== text) throw new Problem(notEncodable(file, text, written ?? ''));
  return Buffer.concat([file.bom, body]);
}

function startsWith(bytes: Uint8Array, prefix: Uint8Array): boolean {
  return prefix.every((byte, at) => bytes[at] === byte);
}

/** How many characters beyond ASCII must read as UTF-8 before GB18030 is out of the question. */
const SURELY_UTF8 = 8;

function guessEncoding(path: string, bytes: Uint8Array): Encoding {
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    const encoding = utf16Order(bytes);
    if (!encoding) throw new Problem(notText(path, nul));
    return encoding;
  }
  if (isUtf8(bytes)) return 'utf-8';
  const valid = bytes.subarray(0, invalidAt('utf-8', bytes));
  return countCharactersBeyondAscii(valid) >= SURELY_UTF8 ? 'utf-8' : 'gb18030';
}

/** How many code units at the head of a file tell its byte order. */
const SAMPLE = 2048;

/** The byte order in which nearly all of a file reads as Chinese or ASCII text. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const units = Math.min(SAMPLE, bytes.length / 2);
  let little = 0;
  let big = 0;
  for (let at = 0; at < units * 2; at += 2) {
    if (isCommon(bytes[at]! | (bytes[at + 1]! << 8))) little++;
    if (isCommon((bytes[at]! << 8) | bytes[at + 1]!)) big++;
  }
  if (Math.max(little, big) < units * 0.9 || little === big) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}

function isCommon(unit: number): boolean {
  return (
    (unit >= 0x20 && unit <= 0x7e) ||
    (unit >= 0x09 && unit <= 0x0d) ||
    (unit >= 0x2010 && unit <= 0x203b) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xd840 && unit <= 0xdfff) ||
    (unit >= 0xff00 && unit <= 0xffef)
  );
}

function countCharactersBeyondAscii(utf8: Uint8Array): number {
  let count = 0;
  for (const byte of utf8) if (byte >= 0xc0) count++;
  return count;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  if (encoding === 'utf-8' && !isUtf8(bytes)) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: encoding !== 'utf-8', ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the first byte stands that does not fit; the last byte of a file that ends inside a character. */
function invalidAt(encoding: Encoding, bytes: Uint8Array): number {
  const reads = (length: number) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  // Doubling first: in GB18030 text the first byte that is not UTF-8 stands near the top.
  let low = 0;
  let high = 64;
  while (high < bytes.length && reads(high)) {
    low = high;
    high *= 2;
  }
  high = Math.min(high, bytes.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (reads(middle)) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, bytes.length - 1);
}

async function encodeAs(encoding: Encoding, text: string): Promise<Uint8Array> {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030': {
      const { default: iconv } = await import('iconv-lite');
      return iconv.encode(text, 'gb18030');
    }
  }
}

function invalidByte(path: string, bytes: Uint8Array, at: number, encoding: Encoding): Problem['text'] {
  const line = lineOfByte(bytes, at, encoding);
  const byte = `0x${bytes[at]!.toString(16).toUpperCase().padStart(2, '0')}`;
  const tried = encoding === 'gb18030' ? ['UTF-8 或 GB18030', 'UTF-8 nor GB18030'] : [NAMES[encoding]];
  return {
    zh: `${path} 第${line}行有不成字的字节 ${byte}（文件第 ${at + 1} 个字节），不是 ${tried[0]} 文本。文件可能已损坏或截断。请用编辑器打开，改正此处，另存为 UTF-8 后再检查。`,
    en: `${path} line ${line}: the byte ${byte} (byte ${at + 1} of the file) is ${tried[1] ? `neither ${tried[1]}` : `not ${tried[0]}`}. The file may be damaged or cut off. Open it in an editor, put this place right, save it as UTF-8 and try again.`,
  };
}

function lineOfByte(bytes: Uint8Array, at: number, encoding: Encoding): number {
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, at));
  return before.split(/\r\n?|\n/).length;
}

function notText(path: string, at: number): Problem['text'] {
  return {
    zh: `${path} 不是文本文件：第 ${at + 1} 个字节为 NUL。如果它是 Word、WPS 或版式文件，请用原来的程序打开，另存为 .txt（UTF-8 编码）后再检查。`,
    en: `${path} is not a text file: byte ${at + 1} is NUL. If it comes from an office program, open it there, save it as .txt in UTF-8 and try again.`,
  };
}

function notEncodable({ path, encoding }: DecodedFile, text: string, written: string): Problem['text'] {
  let at = 0;
  while (text[at] === written[at]) at++;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const line = text.slice(0, at).split(/\r\n?|\n/).length;
  return {
    zh: `${path} 未写入：第${line}行的“${character}”（${code}）不能用文件原来的编码 ${NAMES[encoding]} 保存。请先把文件另存为 UTF-8。`,
    en: `${path} was not written: “${character}” (${code}) in line ${line} cannot be saved in the file's encoding, ${NAMES[encoding]}. Save the file as UTF-8 first.`,
  };
}
