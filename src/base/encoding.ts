import { UserError } from './user-error.js';

/** The encodings that text files of offices come in. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** The text of a file, without its BOM, and how it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/** Byte order marks and the encodings they stand for. */
export const BOMS: Readonly<Partial<Record<Encoding, Uint8Array>>> = {
  'utf-8': Uint8Array.of(0xef, 0xbb, 0xbf),
  'utf-16le': Uint8Array.of(0xff, 0xfe),
  'utf-16be': Uint8Array.of(0xfe, 0xff),
};

/** Encodings as people know them. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
};

/**
 * Decodes a text file: as its BOM says, else as UTF-16 where its NUL bytes say so, else as UTF-8, else as GB18030,
 * which contains GBK and GB2312.
 *
 * @param path The file's name for messages.
 * @throws {UserError} when it is not text, or damaged, and then with the line and the byte: GB18030 would read UTF-8
 *   with damage as nonsense.
 */
export function decodeText(bytes: Uint8Array, path: string): DecodedText {
  const marked = (Object.keys(BOMS) as Encoding[]).find((name) =>
    BOMS[name]!.every((byte, at) => bytes[at] === byte),
  );
  const start = marked ? BOMS[marked]!.length : 0;
  const body = bytes.subarray(start);
  const encoding = marked ?? encodingByNul(bytes, path);
  const utf8 = encoding === undefined || encoding === 'utf-8' ? decodeUtf8(body) : undefined;
  const guessed = encoding ?? (utf8 !== undefined || isDamagedUtf8(body) ? 'utf-8' : 'gb18030');
  const text = guessed === 'utf-8' ? utf8 : decodeStrictly(guessed, body);
  if (text === undefined) throw damaged(path, bytes, start + invalidAt(guessed, body), encoding ?? guessed);
  if (text.includes('\0')) throw notText(path, bytes.indexOf(0));
  return { text, encoding: guessed, bom: marked !== undefined };
}

/** UTF-8 that is certainly valid; lenient first, because that is faster and drafts hold no U+FFFD. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text.includes('\ufffd') ? decodeStrictly('utf-8', bytes) : text;
}

function decodeStrictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The byte order of a file with NUL bytes; `undefined` for a file without. */
function encodingByNul(bytes: Uint8Array, path: string): Encoding | undefined {
  const nul = bytes.indexOf(0);
  if (nul === -1) return undefined;
  const order = utf16Order(bytes);
  if (!order) throw notText(path, nul);
  return order;
}

/** How many code units at the head of a file the byte order is guessed from. */
const SAMPLE = 2048;

/** The byte order in which nearly all of a file reads as Chinese or ASCII text. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const end = Math.min(SAMPLE * 2, bytes.length);
  let little = 0;
  let big = 0;
  for (let at = 0; at < end; at += 2) {
    if (isCommon(bytes[at]! | (bytes[at + 1]! << 8))) little++;
    if (isCommon((bytes[at]! << 8) | bytes[at + 1]!)) big++;
  }
  if (Math.max(little, big) < (end / 2) * 0.8 || little === big) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** Whether a UTF-16 code unit is one that drafts are made of: ASCII, Chinese marks, Han, full-width forms. */
function isCommon(unit: number): boolean {
  return (
    (unit >= 0x20 && unit <= 0x7e) ||
    (unit >= 0x09 && unit <= 0x0d) ||
    (unit >= 0x2010 && unit <= 0x203b) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xd800 && unit <= 0xdfff) ||
    (unit >= 0xff00 && unit <= 0xffef)
  );
}

/** How many characters beyond ASCII read as UTF-8 by chance in no text in GB18030. */
const BEYOND_CHANCE = 8;

/** Whether bytes that are not UTF-8 were meant to be. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let characters = 0;
  for (const byte of bytes.subarray(0, invalidAt('utf-8', bytes))) if (byte >= 0xc0) characters++;
  return characters >= BEYOND_CHANCE;
}

/** The offset of the first invalid byte; the last byte of a file that ends inside a character. */
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

function damaged(path: string, bytes: Uint8Array, at: number, encoding: Encoding): UserError {
  const line = new TextDecoder(encoding).decode(bytes.subarray(0, at)).split(/\r\n|\r|\n/).length;
  const byte = `0x${bytes[at]!.toString(16).toUpperCase().padStart(2, '0')}`;
  const name = ENCODING_NAMES[encoding];
  const either = encoding === 'gb18030';
  return new UserError({
    zh: `${path}:${line}：此行有不成字的字节 ${byte}（文件第 ${at + 1} 个字节），${either ? '既不是 UTF-8 也不是 GB18030' : `不是 ${name}`} 文本，无法确定原文。请用编辑器打开，改正该处文字，另存为 UTF-8 后再试。`,
    en: `${path}:${line}: the byte ${byte} in this line (byte ${at + 1} of the file) is ${either ? 'neither UTF-8 nor GB18030' : `not ${name}`}. Open the file in an editor, correct the text there and save it as UTF-8.`,
  });
}

function notText(path: string, at: number): UserError {
  return new UserError({
    zh: `${path}：不是可读的文本，第 ${at + 1} 个字节为 NUL。请确认文件类型，或在写出它的程序中另存为 UTF-8 编码的文本。`,
    en: `${path}: is not readable text: byte ${at + 1} is NUL. Check the kind of the file, or save it as text in UTF-8 in the program that wrote it.`,
  });
}
