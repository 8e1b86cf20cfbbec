import { Problem } from './problem.js';

/** The encodings that text files of offices come in. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** The text of a file, without its BOM, and how it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

const BOMS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What a file without a BOM may be, the one that is least likely to fit by chance first. */
const CANDIDATES: readonly Encoding[] = ['utf-8', 'gb18030'];

/**
 * Decodes a text file: as its BOM says, else as UTF-8, else as GB18030, which contains GBK and GB2312.
 *
 * @param path The file's name for messages.
 * @throws {Problem} when the bytes are none of these, or UTF-8 with damage, which GB18030 would read as nonsense.
 */
export function decodeText(bytes: Uint8Array, path: string): DecodedText {
  const marked = BOMS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  for (const encoding of marked ? [marked[0]] : CANDIDATES) {
    const text = decode(bytes, encoding);
    if (text?.includes('\0')) break;
    if (text !== undefined) return { text, encoding, bom: marked !== undefined };
    if (encoding === 'utf-8') refuseDamagedUtf8(bytes, path);
  }
  throw notText(path);
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text in GB18030 has next to no Han character when read as UTF-8; damaged UTF-8 has more of them than damage. */
function refuseDamagedUtf8(bytes: Uint8Array, path: string): void {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  let damaged = 0;
  let han = 0;
  for (let at = 0; at < lenient.length; at++) {
    const code = lenient.charCodeAt(at);
    if (code === 0xfffd) damaged++;
    else if (code >= 0x4e00 && code <= 0x9fff) han++;
  }
  if (han <= damaged) return;
  const line = lenient.slice(0, lenient.indexOf('\ufffd')).split(/\r\n|\r|\n/).length;
  throw new Problem({
    zh: `${path}:${line}：UTF-8 编码在此行有损坏的字节，无法确定原文。请改正该处文字，另存为 UTF-8 后再试。`,
    en: `${path}:${line}: the file is UTF-8 with damaged bytes in this line. Correct the text there and save the file as UTF-8.`,
  });
}

function notText(path: string): Problem {
  return new Problem({
    zh: `${path}：不是可读的文本，按 UTF-8 和 GB18030 都无法解码。请确认文件类型，或在编辑器中另存为 UTF-8。`,
    en: `${path}: is not readable text: neither UTF-8 nor GB18030. Check the kind of the file, or save it as UTF-8.`,
  });
}
